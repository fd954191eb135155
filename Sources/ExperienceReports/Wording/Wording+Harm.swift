import ExperienceModel

/// What got worse, and by how much at least.
extension Wording {
    /// The primary goal or a guardrail got worse than its line allows.
    func broken(_ id: String, in readOut: ReadOut) -> String {
        if let primary = readOut.primary, primary.metric.id == id, primary.verdict == .harmed {
            return harmed(primary, in: readOut)
        }
        let rails = readOut.guardrails.filter { $0.metric.id == id }
        let bad: [Verdict] = [.broken, .harmed, .notMet]
        guard let rail = rails.first(where: { bad.contains($0.verdict) }) ?? rails.first else {
            return ""
        }
        guard rail.showsItsVerdict, let effect = rail.telling, let least = rail.hopefulEnd else {
            return onRecord(rail)
        }
        return isBroken
            + (rail.isDifference
                ? rise(of: rail, effect, atLeast: least, in: readOut)
                : level(of: rail, effect, atLeast: least))
    }

    private var isBroken: String {
        say("A guardrail is broken: ", "Een grenswaarde is overschreden: ")
    }

    /// A guardrail that is a number itself.
    private func level(
        of rail: GoalReadOut, _ effect: Interval, atLeast least: Double
    ) -> String {
        let figures = rail.figures(language)
        let (value, end) = (figures.value(effect.estimate), figures.value(least))
        let (name, limit) = (self.name(of: rail.metric), rail.lineText(language))
        let bound = bound(rail)
        let (english, dutch) = passed(rail).map { ("was on \($0)", "was op \($0)") } ?? ("is", "is")
        return say(
            "\(name) \(english) \(value), \(bound) \(end), and the limit was \(limit).",
            "\(name) \(dutch) \(value), \(bound) \(end), en de grens was \(limit).")
    }

    /// A guardrail that is a difference.
    private func rise(
        of rail: GoalReadOut, _ effect: Interval, atLeast least: Double, in readOut: ReadOut
    ) -> String {
        let figures = rail.figures(language)
        let (size, end) = (figures.size(effect.estimate), figures.size(least))
        let (name, limit) = (self.name(of: rail.metric), rail.lineText(language))
        let isUp = effect.estimate >= 0
        // Where the whole interval lies on one side, its nearer end is the least of the change.
        let isSure = (least >= 0) == isUp
        let what: String
        if readOut.grade == .caused {
            what = say(
                "\(name) \(isUp ? "rose" : "fell") by \(size)",
                "\(name) \(isUp ? "steeg" : "daalde") met \(size)")
        } else {
            what = String(
                difference(name, "", size, isUp, readOut.plan.pilot).dropLast())
        }
        let surely = isSure ? say(", at least \(end)", ", minstens \(end)") : ""
        return what
            + say(
                "\(surely), and the limit was \(limit).", "\(surely), en de grens was \(limit).")
    }

    private func harmed(_ goal: GoalReadOut, in readOut: ReadOut) -> String {
        guard goal.showsItsVerdict, let end = goal.hopefulEnd else { return onRecord(goal) }
        let figures = goal.figures(language)
        let name = named(goal.metric)
        guard goal.isDifference else {
            return say(
                "\(name) is \(figures.value(end)) at best, worse than before.",
                "\(capitalised(name)) is op zijn best \(figures.value(end)), slechter dan eerst.")
        }
        let size = figures.size(end)
        guard readOut.grade == .caused else {
            return difference(
                name, say("at least", "minstens"), size, end >= 0, readOut.plan.pilot)
                + caveat(goal, in: readOut)
        }
        return say(
            "\(subject(of: readOut.plan.pilot)) makes things worse: \(name) "
                + "\(end < 0 ? "falls" : "rises") by at least \(size).",
            "\(subject(of: readOut.plan.pilot)) maakt het slechter: \(name) "
                + "\(end < 0 ? "daalt" : "stijgt") met minstens \(size).")
    }

    /// `at most` where more is better, else `at least`.
    func bound(_ goal: GoalReadOut) -> String {
        goal.goal.isAboveGood ? say("at most", "hoogstens") : say("at least", "minstens")
    }
}
