import ExperienceModel

/// CX706: a promised day that comes before the work can be ready.
struct PromiseThatCannotBe: BlueprintRule {
    let code = "CX706"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say("a promised day cannot be kept", "een beloofde dag is niet te halen")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "move 'promised', or take away what it waits for",
            "verschuif 'promised', of haal weg waarop het wacht")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Even with all people and all money the work lasts its weeks, after its pilot was \
                read and what it waits for is ready. A promise before that day is broken on the \
                day it is made.
                """,
                """
                Ook met alle mensen en al het geld duurt het werk zijn weken, nadat de pilot is \
                beoordeeld en klaar is waarop het wacht. Een belofte vóór die dag is gebroken op \
                de dag dat zij wordt gedaan.
                """),
            idea: words.say(
                "Start small, and promise what can be kept.",
                "Begin klein, en beloof wat u kunt waarmaken."),
            bad: """
                roadmap: {start: 2026-09-01}
                initiatives: [{id: belteam, weeks: 6, promised: 2026-09-20, …}]
                """,
            good: "initiatives: [{id: belteam, weeks: 6, promised: 2026-10-12, …}]")
    }

    func observations(in context: RuleContext) -> [Observation] {
        guard let frame = context.blueprint.roadmap else { return [] }
        let works = RoadmapWork.all(in: context)
        let ready = EarliestEnds(works, frame: frame, decided: decided(context)).days
        let words = context.words
        return works.compactMap { work in
            guard let promised = work.promised, let day = ready[work.id] else { return nil }
            let (end, wanted) = (words.figures.date(day), words.figures.date(promised))
            let text = words.say(
                "'\(work.id)' can be ready on \(end) at the earliest, promised for \(wanted)",
                "'\(work.id)' kan op zijn vroegst klaar zijn op \(end), beloofd voor \(wanted)")
            let path = work.keys + "/promised"
            return promised < day ? Observation(at: path, text) : .passing(at: path, text)
        }
    }

    /// The days on which pilots were decided to be rolled out, which may lie before their read-out.
    private func decided(_ context: RuleContext) -> [String: Day] {
        var days: [String: Day] = [:]
        for launched in context.history?.pilots ?? [] {
            guard let decision = launched.decision, decision.actual == .rollOut else { continue }
            days[launched.plan.pilot.id] = decision.on
        }
        return days
    }
}
