import ExperienceModel

extension Wording {
    /// `no amendments`; or each change of the plan with author, reason and answers seen.
    func amendments(of readOut: ReadOut) -> String {
        let changes = readOut.amendments.map { amendment($0, of: readOut) }
        return switch changes.count {
        case 0: say("no amendments", "geen wijzigingen")
        case 1: say("1 amendment ", "1 wijziging ") + changes[0]
        default:
            figures.count(changes.count)
                + say(" amendments: ", " wijzigingen: ") + changes.joined(separator: "; ")
        }
    }

    /// `on 2 Sep 2026, by Sanne, because “…”, 312 answers seen: read-out 25 Dec 2026`.
    private func amendment(_ change: PlanAmendment, of readOut: ReadOut) -> String {
        let (date, reason) = (figures.date(change.on), quoted(change.reason))
        let metric = readOut.plan.pilot.primaryGoal?.metric
        let seen =
            metric.flatMap { change.answersSeen[$0] } ?? change.answersSeen.values.max() ?? 0
        let count = toldAnswers(seen)
        let who = say(
            "on \(date), by \(change.by), because \(reason), \(count) seen",
            "op \(date), door \(change.by), want \(reason), \(count) gezien")
        return [who + basis(change.basis), changed(change)].compactMap { $0 }
            .joined(separator: ": ")
    }

    private func basis(_ basis: PlanAmendment.Basis) -> String {
        switch basis {
        case .noAnswers: ""
        case .otherReasons:
            say(", for reasons other than the results", ", om redenen los van de uitkomsten")
        case .resultsSeen:
            say(
                ", so the limits were planned anew for it",
                ", dus de grenzen zijn daarop opnieuw bepaald")
        }
    }

    private func changed(_ change: PlanAmendment) -> String? {
        let parts = [
            change.invitedPerArm.map {
                say(
                    "\(figures.count($0)) invited in each arm",
                    "\(figures.count($0)) uitgenodigd per groep")
            },
            change.responseRate.map {
                let share = figures.share($0, decimals: 0)
                return say("\(share) expected to answer", "\(share) antwoordt naar verwachting")
            },
            change.readout.map {
                say("read-out on \(figures.date($0))", "oordeel op \(figures.date($0))")
            },
        ].compactMap { $0 }
        return parts.isEmpty ? nil : list(parts)
    }
}
