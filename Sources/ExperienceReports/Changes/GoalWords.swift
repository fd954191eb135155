import ExperienceModel

/// Tells a goal as people write it: `sure of +2 above control, hoping for +12`.
struct GoalWords {
    let words: Wording
    /// The measure of its metric; nil where it is not known.
    let measure: Metric.Measure?

    func text(of goal: Goal) -> String {
        parts(of: goal).compactMap { $0 }.joined(separator: ", ")
    }

    /// What differs between two goals, and nothing else.
    func difference(from before: Goal, to after: Goal) -> String {
        let none = words.say("none", "geen")
        return zip(parts(of: before), parts(of: after)).filter { $0 != $1 }
            .map { ($0 ?? none) + " → " + ($1 ?? none) }.joined(separator: ", ")
    }

    /// The line, the hope, the floor and the rest, each at its own place; nil where it is not said.
    private func parts(of goal: Goal) -> [String?] {
        [
            line(of: goal),
            goal.expect.map { words.say("hoping for ", "hoopt op ") + value($0, goal) },
            goal.floor.map { words.say("floor ", "ondergrens ") + value($0, goal) },
            goal.baseline.map(text),
            goal.standardDeviation.map {
                words.say("deviation ", "spreiding ")
                    + words.figures.planned($0, isSigned: false)
            },
            goal.lowerIsBetter ? words.say("less is better", "minder is beter") : nil,
            goal.at.map { words.say("at ", "bij ") + $0 },
            goal.role == .secondary ? words.say("secondary", "bijkomend") : nil,
        ]
    }

    private func line(of goal: Goal) -> String {
        let line = value(goal.value, goal)
        return switch goal.comparison {
        case .atLeast: words.say("at least \(line)", "minstens \(line)")
        case .atMost: words.say("at most \(line)", "hoogstens \(line)")
        case .aboveControl:
            words.say("sure of \(line) above control", "zeker van \(line) boven de controlegroep")
        case .aboveBaseline:
            words.say(
                "sure of \(line) above the baseline", "zeker van \(line) boven de nulmeting")
        case .notWorseThanControlBy:
            words.say(
                "at most \(line) worse than control",
                "hoogstens \(line) slechter dan de controlegroep")
        case .notWorseThanBaselineBy:
            words.say(
                "at most \(line) worse than the baseline",
                "hoogstens \(line) slechter dan de nulmeting")
        }
    }

    private func text(of baseline: Goal.Baseline) -> String {
        let label = words.say("baseline ", "nulmeting ")
        switch baseline {
        case .promoters(let promoters, let detractors):
            let (up, down) = (share(promoters), share(detractors))
            return label
                + words.say(
                    "\(up) promoters and \(down) detractors",
                    "\(up) promotors en \(down) criticasters")
        case .value(let value):
            return label
                + (measure == .share
                    ? share(value) : words.figures.planned(value, isSigned: false))
        }
    }

    /// With a sign where it is how much better than something else.
    private func value(_ value: Double, _ goal: Goal) -> String {
        let isSigned = goal.comparison == .aboveControl || goal.comparison == .aboveBaseline
        return measure == .share
            ? words.figures.planned(value * 100, isSigned: isSigned) + "%"
            : words.figures.planned(value, isSigned: isSigned)
    }

    private func share(_ share: Double) -> String {
        words.figures.planned(share * 100, isSigned: false) + "%"
    }
}
