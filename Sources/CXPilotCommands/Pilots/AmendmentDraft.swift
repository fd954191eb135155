import ExperienceModel
import ExperienceReports
import ExperienceStore
import PilotEvaluation

/// From what someone wants to change to an amendment, or to the reason why it cannot be.
struct AmendmentDraft {
    let change: PlanChange
    let reason: String
    let hasOtherReasons: Bool
    /// Verdicts that evaluations told.
    let recorded: [RecordedVerdict]
    let actor: Actor

    /// Raising the sample for other reasons is covered up to this share of the plan.
    static let half = 0.5

    /// The amendment of a pilot, in view of all its answers.
    func amendment(
        of launched: LaunchedPilot, _ tallies: PilotTallies
    ) throws -> PlanAmendment {
        let present = launched.presentPilot
        try refuseWrongDay(launched, tallies)
        let readOut = PilotEvaluator.readOut(
            of: launched, tallies: tallies, asOf: actor.on, recorded: recorded)
        try refuseClosed(launched, readOut)
        let change = change.beside(present)
        guard !change.isEmpty else {
            throw CommandError(
                "the plan of pilot '\(present.id)' has that already; nothing was changed",
                "het plan van pilot '\(present.id)' heeft dat al; er is niets gewijzigd")
        }
        let standing = PilotEvaluator.standing(of: launched, tallies: tallies, asOf: actor.on)
        let hasAnswers = launched.lastCountedDay(in: tallies) != nil
        let basis: PlanAmendment.Basis =
            !hasAnswers ? .noAnswers : hasOtherReasons ? .otherReasons : .resultsSeen
        let amendment = PlanAmendment(
            on: actor.on, by: actor.name, reason: reason, basis: basis,
            answersSeen: hasAnswers ? standing.answersSeen : [:],
            invitedPerArm: change.invitedPerArm, responseRate: change.responseRate,
            readout: change.readout,
            standings: basis == .resultsSeen ? standing.standings : [])
        try refuseReadout(amendment, present)
        try refuseSample(amendment, present, readOut, standing)
        return amendment
    }

    /// A change is dated after all that is known, or it would pretend not to have known it.
    private func refuseWrongDay(
        _ launched: LaunchedPilot, _ tallies: PilotTallies
    ) throws(CommandError) {
        let events: [(day: Day?, english: String, dutch: String)] = [
            (launched.plan.frozenOn, "the plan was frozen", "is het plan vastgelegd"),
            (launched.amendments.last?.on, "the plan was last changed", "is het plan gewijzigd"),
            (launched.lastCountedDay(in: tallies), "there is an answer", "is er een antwoord"),
        ]
        guard let latest = events.filter({ $0.day.map { actor.on < $0 } ?? false }).last,
            let day = latest.day
        else { return }
        throw .saying { words in
            let (then, now) = (words.figures.date(day), words.figures.date(actor.on))
            return words.say(
                "\(latest.english) on \(then), so a change cannot be of \(now); "
                    + "name that day or a later one: --on \(day)",
                "op \(then) \(latest.dutch), dus een wijziging kan niet van \(now) zijn; "
                    + "noem die dag of een latere: --on \(day)")
        }
    }

    /// After the final look, or once all is decided, a new plan cannot say more.
    private func refuseClosed(
        _ launched: LaunchedPilot, _ readOut: ReadOut
    ) throws(CommandError) {
        let id = launched.plan.pilot.id
        if let decision = launched.decision {
            throw .saying { words in
                let day = words.figures.date(decision.on)
                return words.say(
                    "pilot '\(id)' was decided on \(day), so its plan does not change any more; "
                        + "plan a new pilot with a new id",
                    "over pilot '\(id)' is op \(day) besloten, dus zijn plan verandert niet meer; "
                        + "plan een nieuwe pilot met een nieuwe id")
            }
        }
        if readOut.isFinal {
            throw CommandError(
                "the final look of pilot '\(id)' has been, and what is known now cannot be planned "
                    + "any more; plan a new pilot, with a new id and new answers",
                "de laatste blik op pilot '\(id)' is geweest, en wat nu bekend is valt niet meer "
                    + "te plannen; plan een nieuwe pilot, met een nieuwe id en nieuwe antwoorden")
        }
        let all = readOut.goals + readOut.guardrails
        if !all.isEmpty, !all.contains(where: \.verdict.isUndecided) {
            throw CommandError(
                "every goal and guardrail of pilot '\(id)' has its verdict, which stays; "
                    + "decide: cxpilot decide \(id), or plan a new pilot with a new id",
                "elk doel en elke grenswaarde van pilot '\(id)' heeft een oordeel, en dat blijft; "
                    + "besluit: cxpilot decide \(id), of plan een nieuwe pilot met een nieuwe id")
        }
    }

    /// A read-out in the past, or one brought forward in view of the results.
    private func refuseReadout(
        _ amendment: PlanAmendment, _ present: Pilot
    ) throws(CommandError) {
        guard let readout = amendment.readout else { return }
        guard readout > amendment.on, readout > present.start else {
            let first = max(amendment.on, present.start)
            throw .saying { words in
                let day = words.figures.date(first)
                return words.say(
                    "the read-out must come after \(day); name a later day: --readout",
                    "het oordeel moet na \(day) komen; noem een latere dag: --readout")
            }
        }
        guard amendment.basis != .resultsSeen || readout > present.readout else {
            throw CommandError(
                "a read-out that is brought forward after results were seen could be chosen for "
                    + "its result; leave it, or use --other-reasons if the reason is another one",
                "een oordeel dat na het zien van uitkomsten naar voren komt, kan om die uitkomst "
                    + "gekozen zijn; laat het staan, of gebruik --other-reasons als de reden een "
                    + "andere is")
        }
    }
}
