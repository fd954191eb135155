package import ExperienceModel

extension Wording {
    /// The verdict in plain words: what to do and why, in one to three sentences.
    ///
    /// Only designs drawn by lot say that the pilot did it; the others state a difference.
    package func sentence(for readOut: ReadOut) -> String {
        let primary = readOut.primary
        switch readOut.recommendation.reason {
        case .dataNotInOrder: return notInOrder(readOut)
        case .designNotSupported:
            return say(
                "This design (\(word(readOut.plan.pilot.design))) cannot be evaluated yet, "
                    + "so there is no verdict.",
                "Deze opzet (\(word(readOut.plan.pilot.design))) kan nog niet worden beoordeeld, "
                    + "dus er is geen oordeel.")
        case .noPrimaryGoal:
            return say(
                "The plan names no primary goal, so there is no verdict.",
                "Het plan noemt geen hoofddoel, dus er is geen oordeel.")
        case .harmed(let id), .guardrailBroken(let id):
            return broken(id, in: readOut)
        case .guardrailUndecided(let id): return guardrailOpen(id, in: readOut)
        case .met: return primary.map { met($0, pilot: readOut.plan.pilot) } ?? ""
        case .notMet(let isImproved):
            return primary.map { notMet($0, isImproved: isImproved, in: readOut) } ?? ""
        case .undecidedAtEnd: return primary.map(undecidedAtEnd) ?? ""
        case .outOfReach(let chance):
            return primary.map { littleChance($0, chance: chance, in: readOut) } ?? ""
        case .beforeReadout(let day):
            return primary.map { collecting($0, until: day, in: readOut) } ?? ""
        }
    }

    private func notInOrder(_ readOut: ReadOut) -> String {
        let failed = readOut.health.first { $0.severity == .failed }
        let reason = failed.map { " " + sentence(for: $0) } ?? ""
        return say(
            "The data are not in order, so there is no verdict.",
            "De gegevens zijn niet in orde, dus er is geen oordeel.") + reason
    }

    private func met(_ goal: GoalReadOut, pilot: Pilot) -> String {
        guard let cautious = goal.cautiousEnd else { return "" }
        let figures = goal.figures(language)
        let (end, line) = (figures.value(cautious), goal.lineText(language))
        if goal.isMetByFloor, let floor = goal.goal.floorLine.map(figures.planned) {
            return finding(goal, pilot: pilot)
                + say(
                    " That reaches the target of \(line), and even the cautious end, \(end), "
                        + "keeps to the floor of \(floor).",
                    " Dat haalt het doel van \(line), en zelfs de voorzichtige kant, \(end), "
                        + "blijft aan de goede kant van de ondergrens van \(floor).")
                + caveat(goal, pilot: pilot)
        }
        let above =
            end == line
            ? say("at the goal", "op het doel")
            : goal.goal.isAboveGood
                ? say("above the goal", "boven het doel") : say("below the goal", "onder het doel")
        let first = finding(goal, pilot: pilot)
        return first
            + say(
                " Even the cautious end of that estimate, \(end), is \(above) of \(line).",
                " Zelfs de voorzichtige kant van die schatting, \(end), ligt \(above) van \(line).")
            + caveat(goal, pilot: pilot)
    }

    /// What the primary goal's estimate says, capped by the design.
    package func finding(_ goal: GoalReadOut, pilot: Pilot) -> String {
        guard let effect = goal.effect else { return "" }
        let figures = goal.figures(language)
        let name = named(goal.metric)
        guard goal.goal.isDifference else {
            return say(
                "\(name) is \(figures.value(effect.estimate)).",
                "\(capitalised(name)) is \(figures.value(effect.estimate)).")
        }
        let (size, isUp) = (figures.size(effect.estimate), effect.estimate >= 0)
        let control = comparison(pilot)
        guard Wording.isCausal(pilot.design) else {
            return say(
                "\(name) is \(size) \(isUp ? "higher" : "lower") than \(control).",
                "\(capitalised(name)) ligt \(size) \(isUp ? "hoger" : "lager") dan \(control).")
        }
        return say(
            "\(subject(of: pilot)) \(isUp ? "lifts" : "lowers") \(name) by \(size).",
            "\(subject(of: pilot)) \(isUp ? "verhoogt" : "verlaagt") \(name) met \(size).")
    }

    private func caveat(_ goal: GoalReadOut, pilot: Pilot) -> String {
        guard goal.goal.isDifference, !Wording.isCausal(pilot.design) else { return "" }
        return say(
            " This does not show that the contact did it.",
            " Dat bewijst niet dat het contact de oorzaak is.")
    }

    private func comparison(_ pilot: Pilot) -> String {
        switch pilot.design {
        case .beforeAfter, .controlledBeforeAfter: say("before", "daarvoor")
        default: say("without it", "zonder")
        }
    }

    private func broken(_ id: String, in readOut: ReadOut) -> String {
        if let primary = readOut.primary, primary.metric.id == id, let end = primary.hopefulEnd {
            return harmed(primary, by: end, pilot: readOut.plan.pilot)
        }
        guard let rail = readOut.guardrails.first(where: { $0.metric.id == id }),
            let effect = rail.effect, let least = rail.hopefulEnd
        else { return "" }
        let figures = rail.figures(language)
        let (name, limit) = (self.name(of: rail.metric), rail.lineText(language))
        guard rail.goal.isDifference else {
            let (value, end) = (figures.value(effect.estimate), figures.value(least))
            let bound =
                rail.goal.isAboveGood ? say("at most", "hoogstens") : say("at least", "minstens")
            return say(
                "A guardrail is broken: \(name) is \(value), \(bound) \(end), "
                    + "and the limit was \(limit).",
                "Een grenswaarde is overschreden: \(name) is \(value), \(bound) \(end), "
                    + "en de grens was \(limit).")
        }
        let (size, end) = (figures.size(effect.estimate), figures.size(least))
        let isUp = effect.estimate >= 0
        return say(
            "A guardrail is broken: \(name) \(isUp ? "rose" : "fell") by \(size), "
                + "at least \(end), and the limit was \(limit).",
            "Een grenswaarde is overschreden: \(name) \(isUp ? "steeg" : "daalde") met \(size), "
                + "minstens \(end), en de grens was \(limit).")
    }

    private func harmed(_ goal: GoalReadOut, by end: Double, pilot: Pilot) -> String {
        let figures = goal.figures(language)
        let name = named(goal.metric)
        guard goal.goal.isDifference else {
            return say(
                "\(name) is \(figures.value(end)) at best, worse than before.",
                "\(capitalised(name)) is op zijn best \(figures.value(end)), slechter dan eerst.")
        }
        let size = figures.size(end)
        guard Wording.isCausal(pilot.design) else {
            return say(
                "\(name) is at least \(size) \(end < 0 ? "lower" : "higher") "
                    + "than \(comparison(pilot)).",
                "\(capitalised(name)) ligt minstens \(size) \(end < 0 ? "lager" : "hoger") "
                    + "dan \(comparison(pilot)).") + caveat(goal, pilot: pilot)
        }
        return say(
            "\(subject(of: pilot)) makes things worse: \(name) "
                + "\(end < 0 ? "falls" : "rises") by at least \(size).",
            "\(subject(of: pilot)) maakt het slechter: \(name) "
                + "\(end < 0 ? "daalt" : "stijgt") met minstens \(size).")
    }

    /// `NPS`, `de NPS`.
    func named(_ metric: Metric) -> String {
        metric.kind == .nps && metric.name == nil ? say("NPS", "de NPS") : name(of: metric)
    }

    /// With a capital at its beginning; `één` loses the accent that a capital does not carry.
    func capitalised(_ text: String) -> String {
        text.hasPrefix("één")
            ? "Eén" + text.dropFirst(3) : text.prefix(1).uppercased() + text.dropFirst()
    }
}
