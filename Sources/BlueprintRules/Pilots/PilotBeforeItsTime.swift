import ExperienceModel

/// CX604: a pilot that starts before what its rollout waits for can be ready.
struct PilotBeforeItsTime: BlueprintRule {
    let code = "CX604"
    let severity = Finding.Severity.info

    func title(_ words: Wording) -> String {
        words.say(
            "a pilot starts before what it waits for is ready",
            "een pilot begint voordat klaar is waarop hij wacht")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "see that the pilot can do without it, or move 'start'",
            "ga na of de pilot zonder kan, of verschuif 'start'")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                What a rollout waits for is often what made the change work: a larger team, a \
                register, another pilot. A pilot that runs without it may show less than the \
                rollout will give, and one that overlaps with another mixes their effects.
                """,
                """
                Waarop een uitrol wacht, is vaak juist wat de verandering laat werken: een groter \
                team, een register, een andere pilot. Een pilot die zonder draait, toont soms \
                minder dan de uitrol geeft; en overlapt hij met een andere, dan mengen de effecten.
                """),
            idea: words.say(
                "Basics first; start small.", "Eerst de basis op orde; begin klein."),
            bad: """
                pilots:
                  - {id: welkom-1, start: 2026-03-02, …}
                roadmap:
                  start: 2026-09-01
                  initiatives: [{id: belteam, weeks: 4, before: [welkom-1], …}]
                """,
            good: """
                pilots:
                  - {id: welkom-1, start: 2026-10-05, …}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.blueprint.pilots.flatMap { pilot in
            items(before: pilot, context.blueprint).compactMap { item in
                observation(pilot, item, context)
            }
        }
    }

    /// What the rollout of the pilot waits for, each once, in the order of the text.
    private func items(before pilot: Pilot, _ blueprint: Blueprint) -> [String] {
        let named = blueprint.roadmap?.initiatives.filter { $0.before.contains(pilot.id) } ?? []
        var seen: Set = [pilot.id]
        return ((pilot.rollout?.after ?? []) + named.map(\.id)).filter { seen.insert($0).inserted }
    }

    private func observation(_ pilot: Pilot, _ item: String, _ context: RuleContext) -> Observation?
    {
        let words = context.words
        let path = ElementPath.pilot(pilot.id) + "/start"
        let start = words.figures.date(pilot.start)
        if let other = context.blueprint.pilot(item) {
            guard pilot.start <= other.readout else { return nil }
            let readout = words.figures.date(other.readout)
            return Observation(
                at: path,
                words.say(
                    "pilot '\(pilot.id)' starts on \(start), and '\(item)', which its rollout waits "
                        + "for, has its read-out on \(readout)",
                    "pilot '\(pilot.id)' begint op \(start), en '\(item)', waarop de uitrol wacht, "
                        + "heeft zijn uitkomst op \(readout)"))
        }
        guard let frame = context.blueprint.roadmap,
            let initiative = frame.initiatives.first(where: { $0.id == item })
        else { return nil }
        let begin = max(frame.start, initiative.earliest ?? frame.start)
        // The last day of its last week; the pilot may begin on the day after it.
        let ready = begin + max(0, min(initiative.weeks, 100_000)) * 7 - 1
        guard pilot.start <= ready else { return nil }
        let day = words.figures.date(ready)
        return Observation(
            at: path,
            words.say(
                "pilot '\(pilot.id)' starts on \(start), and '\(item)', which its rollout waits "
                    + "for, can be ready on \(day)",
                "pilot '\(pilot.id)' begint op \(start), en '\(item)', waarop de uitrol wacht, "
                    + "kan klaar zijn op \(day)"))
    }
}
