package import ExperienceModel

extension Wording {
    /// The verdict in plain words: what to do and why, in one to three sentences.
    ///
    /// Only designs drawn by lot say that the pilot did it; the others state a difference.
    package func sentence(for readOut: ReadOut) -> String {
        let primary = readOut.primary
        switch readOut.recommendation.reason {
        case .dataNotInOrder: return notInOrder(readOut)
        case .noPrimaryGoal:
            return say(
                "The plan names no primary goal, so there is no verdict.",
                "Het plan noemt geen hoofddoel, dus er is geen oordeel.")
        case .tooFewBranches(let least): return neverEnoughBranches(least)
        case .harmed(let id), .guardrailBroken(let id): return broken(id, in: readOut)
        case .guardrailUndecided(let id): return guardrailOpen(id, in: readOut)
        case .met: return primary.map { met($0, in: readOut) } ?? ""
        case .notMet: return primary.map { notMet($0, in: readOut) } ?? ""
        case .undecidedAtEnd: return primary.map { undecidedAtEnd($0, in: readOut) } ?? ""
        case .outOfReach(let chance):
            return primary.map { littleChance($0, chance: chance, in: readOut) } ?? ""
        case .beforeReadout(let day):
            return primary.map { collecting($0, until: day, in: readOut) } ?? ""
        }
    }

    private func notInOrder(_ readOut: ReadOut) -> String {
        let failed = readOut.health.first { $0.severity == .failed }
        let reason = failed.map { " " + sentence(for: $0, of: readOut) } ?? ""
        return say(
            "The data are not in order, so there is no verdict.",
            "De gegevens zijn niet in orde, dus er is geen oordeel.") + reason
    }

    private func met(_ goal: GoalReadOut, in readOut: ReadOut) -> String {
        guard goal.showsItsVerdict, let cautious = goal.cautiousEnd else {
            return onRecord(goal)
        }
        let figures = goal.figures(language)
        let (end, line) = (figures.value(cautious), goal.lineText(language))
        if goal.isMetByFloor, let floor = goal.floorLine.map(figures.planned) {
            return finding(goal, in: readOut)
                + say(
                    " That reaches the target of \(line), and even the cautious end, \(end), "
                        + "keeps to the floor of \(floor).",
                    " Dat haalt het doel van \(line), en zelfs de voorzichtige kant, \(end), "
                        + "blijft aan de goede kant van de ondergrens van \(floor).")
                + caveat(goal, in: readOut)
        }
        let above =
            end == line
            ? say("at the goal", "op het doel")
            : goal.goal.isAboveGood
                ? say("above the goal", "boven het doel") : say("below the goal", "onder het doel")
        let date = passed(goal)
        let (was, lay) = date == nil ? ("is", "ligt") : ("was", "lag op \(date ?? "")")
        let then = date.map { " on \($0)" } ?? ""
        return finding(goal, in: readOut)
            + say(
                " Even the cautious end of that estimate, \(end), \(was) \(above) of \(line)\(then).",
                " Zelfs de voorzichtige kant van die schatting, \(end), \(lay) \(above) van \(line)."
            )
            + caveat(goal, in: readOut)
    }

    /// What the primary goal's estimate says, capped by the design.
    package func finding(_ goal: GoalReadOut, in readOut: ReadOut) -> String {
        guard let effect = goal.telling else { return "" }
        let figures = goal.figures(language)
        let name = named(goal.metric)
        guard goal.isDifference else {
            return say(
                "\(name) is \(figures.value(effect.estimate)).",
                "\(capitalised(name)) is \(figures.value(effect.estimate)).")
        }
        let (size, isUp) = (figures.size(effect.estimate), effect.estimate >= 0)
        if size == figures.size(0) { return unchanged(name, in: readOut) }
        guard readOut.grade == .caused else {
            return difference(name, "", size, isUp, readOut.plan.pilot)
        }
        let subject = subject(of: readOut.plan.pilot)
        return say(
            "\(subject) \(isUp ? "lifts" : "lowers") \(name) by \(size).",
            "\(subject) \(isUp ? "verhoogt" : "verlaagt") \(name) met \(size).")
    }

    /// An estimate that is nought as it is written.
    private func unchanged(_ name: String, in readOut: ReadOut) -> String {
        readOut.grade == .caused
            ? say(
                "\(subject(of: readOut.plan.pilot)) leaves \(name) as it was.",
                "\(subject(of: readOut.plan.pilot)) laat \(name) gelijk.")
            : say("\(name) did not change.", "\(capitalised(name)) bleef gelijk.")
    }

    /// A difference without a cause, such as `NPS is at least 15.6 points higher than before`.
    func difference(
        _ name: String, _ bound: String, _ size: String, _ isUp: Bool, _ pilot: Pilot
    ) -> String {
        let amount = bound.isEmpty ? size : bound + " " + size
        if pilot.design == .controlledBeforeAfter {
            return say(
                "\(name) rose \(amount) \(isUp ? "more" : "less") than in the control group.",
                "\(capitalised(name)) steeg \(amount) \(isUp ? "meer" : "minder") "
                    + "dan in de controlegroep.")
        }
        let than =
            pilot.design == .beforeAfter ? say("before", "daarvoor") : say("without it", "zonder")
        return say(
            "\(name) is \(amount) \(isUp ? "higher" : "lower") than \(than).",
            "\(capitalised(name)) ligt \(amount) \(isUp ? "hoger" : "lager") dan \(than).")
    }

    /// What a difference does not show, after a blank; nothing where lots decided.
    func caveat(_ goal: GoalReadOut, in readOut: ReadOut) -> String {
        guard goal.isDifference else { return "" }
        switch readOut.grade {
        case .caused: return ""
        case .effect:
            return say(
                " That is an effect only if both groups would otherwise have moved alike.",
                " Dat is alleen een effect als beide groepen anders gelijk op waren gegaan.")
        case .association:
            return say(
                " This does not show that the contact did it.",
                " Of het contact de oorzaak is, blijkt hier niet uit.")
        case .beforeAfterEvidence:
            return say(
                " It is evidence without a comparison group: more may have changed.",
                " Het is een aanwijzing zonder vergelijkingsgroep: er kan meer zijn veranderd.")
        }
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
