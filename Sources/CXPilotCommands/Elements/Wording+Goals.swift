import ExperienceModel
import ExperienceReports

/// Goals as people write them.
extension Wording {
    /// `NPS: sure of +2 above control, hoping for +12 (primary, at tp-vraag)`.
    func sentence(for goal: Goal, _ metric: Metric?) -> String {
        let metric = metric ?? Metric(id: goal.metric, kind: .mean, name: goal.metric)
        let figures = GoalFigures(goal, metric, self)
        var sentence = name(of: metric) + ": "
        if let floor = goal.floor {
            sentence +=
                say("aims at ", "streeft naar ") + place(goal, figures.value(goal.value))
                + say(", sure of ", ", zeker van ") + figures.value(floor)
        } else if goal.role == .guardrail {
            sentence += say("stays ", "blijft ") + place(goal, figures.value(goal.value))
        } else {
            sentence += say("sure of ", "zeker van ") + place(goal, figures.value(goal.value))
        }
        if let expect = goal.expect {
            sentence += say(", hoping for ", ", hoopt op ") + figures.value(expect)
        }
        let remarks = [
            goal.role == .primary ? say("primary", "hoofddoel") : nil,
            goal.at.map { say("at \($0)", "bij \($0)") },
        ].compactMap { $0 }
        return sentence + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
    }

    /// Where a value lies: above the control, at most, no more than that worse.
    private func place(_ goal: Goal, _ value: String) -> String {
        let isBetterBelow = goal.lowerIsBetter
        return switch goal.comparison {
        case .atLeast: say("at least \(value)", "minstens \(value)")
        case .atMost: say("at most \(value)", "hooguit \(value)")
        case .aboveControl where isBetterBelow:
            say("\(value) better than control", "\(value) beter dan de controlegroep")
        case .aboveControl: say("\(value) above control", "\(value) boven de controlegroep")
        case .aboveBaseline where isBetterBelow:
            say("\(value) better than the baseline", "\(value) beter dan de nulmeting")
        case .aboveBaseline: say("\(value) above the baseline", "\(value) boven de nulmeting")
        case .notWorseThanControlBy:
            say(
                "at most \(value) worse than control",
                "hooguit \(value) slechter dan de controlegroep")
        case .notWorseThanBaselineBy:
            say(
                "at most \(value) worse than the baseline",
                "hooguit \(value) slechter dan de nulmeting")
        }
    }
}

/// The numbers of a goal, with their sign and unit.
private struct GoalFigures {
    private let figures: MetricFigures
    private let goal: Goal
    private let words: Wording

    init(_ goal: Goal, _ metric: Metric, _ words: Wording) {
        self.goal = goal
        self.words = words
        let isAbsolute = goal.comparison == .atLeast || goal.comparison == .atMost
        figures = MetricFigures(metric, isDifference: !isAbsolute, language: words.language)
    }

    func value(_ value: Double) -> String {
        let isMargin =
            goal.comparison == .notWorseThanControlBy || goal.comparison == .notWorseThanBaselineBy
            || (figures.isDifference && goal.lowerIsBetter)
        // A margin is told without a sign, and in money with its own.
        let isMoney = figures.isDifference && figures.unit.isEmpty
        let number =
            isMargin && !isMoney
            ? words.figures.planned(value * figures.factor, isSigned: false)
            : isMargin ? figures.amount(value) : figures.planned(value)
        let isShare = figures.metric.measure == .share && figures.isDifference
        let hasUnit = isShare || (figures.metric.measure == .quantity && !figures.unit.isEmpty)
        return hasUnit ? "\(number) \(unit(value, isShare))" : number
    }

    private func unit(_ value: Double, _ isShare: Bool) -> String {
        let isOne = isShare && abs(value * 100 - 1) < 1e-9
        return isOne ? words.say("percentage point", "procentpunt") : figures.unit
    }
}
