package import ExperienceModel

/// Counts that say too much about too few people, and what a pilot with so few can say.
extension Wording {
    /// The fewest answers that a page counts; those of a smaller group are `under 10`.
    private static let fewest = 10

    /// Whether so few answered that pages do not tell how many.
    package static func isTooFew(_ count: Int) -> Bool { (1..<fewest).contains(count) }

    /// `2,520`, or `under 10`.
    func shown(_ count: Int) -> String {
        Self.isTooFew(count)
            ? say("under \(Self.fewest)", "onder \(Self.fewest)") : figures.count(count)
    }

    /// The same inside a sentence: `2,520`, or `fewer than 10`.
    func told(_ count: Int) -> String {
        Self.isTooFew(count)
            ? say("fewer than \(Self.fewest)", "minder dan \(Self.fewest)")
            : figures.count(count)
    }

    /// `2,520 answers`, or `fewer than 10 answers`.
    func toldAnswers(_ count: Int) -> String {
        Self.isTooFew(count)
            ? say("\(told(count)) answers", "\(told(count)) antwoorden") : answers(count)
    }

    /// A count, or nothing where pages do not tell it.
    func told(counting count: Int) -> Int? { Self.isTooFew(count) ? nil : count }

    /// Why a group that is shown has no estimate.
    var notCompared: String {
        say(
            "All its customers are in one arm, so there is nothing to compare.",
            "Al haar klanten zitten in één groep, dus er is niets te vergelijken.")
    }

    /// The counts of groups that stand beside their total: where one is too small, the others are
    /// left out too, so that it cannot be worked out.
    func shown(_ counts: [Int]) -> [String] {
        let isHiding = counts.contains(where: Self.isTooFew)
        return counts.map { isHiding && $0 >= Self.fewest ? "–" : shown($0) }
    }

    /// Whether an arm is too small to show: then the others’ counts would tell it, taken from the
    /// total.
    func hidesArm(_ goal: GoalReadOut) -> Bool {
        (goal.arms + goal.before).contains { Self.isTooFew($0.answers) }
    }

    /// Whether a pilot has answers, but in some arm too few to show anything.
    func isThin(_ goal: GoalReadOut) -> Bool {
        if case .tooFewToShow? = goal.unsaid { return goal.answers > 0 }
        return false
    }

    /// Whether nothing is wrong with the data, but so few answered that nothing could be.
    func isTooThinToCheck(_ readOut: ReadOut) -> Bool {
        guard let primary = readOut.primary, isThin(primary) else { return false }
        return readOut.health.allSatisfy { $0.severity == .ok }
    }

    /// The plan has run out, and nearly nobody has answered.
    func thinAtEnd(_ goal: GoalReadOut, in readOut: ReadOut) -> String {
        let line = goal.lineText(language)
        let all = readOut.plannedAnswers(to: goal).map(figures.count)
        let count = told(goal.answers)
        let came =
            all.map { say("\(count) of the \($0) planned", "\(count) van de \($0) geplande") }
            ?? count
        let arm =
            Self.isTooFew(goal.answers)
            ? ""
            : say(
                ", and fewer than \(Self.fewest) in one group",
                ", en minder dan \(Self.fewest) in een van de groepen")
        return say(
            "The plan has run out with \(came) answers\(arm): too few for a verdict on the goal of "
                + "\(line). Find out why the others did not come, and freeze a new plan, or drop it.",
            "Het plan is afgelopen met \(came) antwoorden\(arm): te weinig voor een oordeel over "
                + "het doel van \(line). Zoek uit waarom de rest uitbleef en leg een nieuw plan "
                + "vast, of stop ermee.")
    }

    /// That nothing can be said of data of so few.
    var thinHealth: Health {
        Health(
            state: .wait,
            text: .strong(
                say(
                    "Too few answers to check the data.",
                    "Te weinig antwoorden om de gegevens te controleren."))
                + say(
                    " With fewer than \(Self.fewest) in a group one cannot see whether they are in "
                        + "order.",
                    " Met minder dan \(Self.fewest) in een groep is niet te zien of ze in orde "
                        + "zijn."))
    }

    /// `met`, `undecided`; nothing is “still” undecided once the final look has been.
    func word(on goal: GoalReadOut) -> String {
        goal.verdict.isUndecided && goal.isFinal
            ? say("undecided", "onbeslist") : word(goal.verdict)
    }
}

extension ReadOut {
    /// Whether a response rate would tell how many of a small group answered.
    ///
    /// Beside a small arm no arm’s rate is told, beside a small branch no branch’s of its arm.
    func hidesRate(_ rate: ResponseRate) -> Bool {
        responseRates.contains {
            ($0.branch == nil) == (rate.branch == nil)
                && (rate.branch == nil || $0.arm == rate.arm) && Wording.isTooFew($0.answered)
        }
    }
}
