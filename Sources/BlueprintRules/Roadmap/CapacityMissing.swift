import ExperienceModel

/// CX703: a discipline that has work, and no people or too few for it.
struct CapacityMissing: BlueprintRule {
    let code = "CX703"
    let severity = Finding.Severity.error

    func title(_ words: Wording) -> String {
        words.say(
            "a discipline has work and no capacity",
            "een discipline heeft werk en geen capaciteit")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "give it person-weeks per week in 'capacity' of the roadmap, or take its work away",
            "geef haar persoonsweken per week bij 'capacity' in het uitrolplan, of haal haar werk "
                + "weg")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Work without people is left out of the roadmap, and everything that waits for it \
                too. The team finds out in the week in which it should have begun.
                """,
                """
                Werk zonder mensen valt buiten het uitrolplan, en alles wat erop wacht ook. Het \
                team merkt dat in de week waarin het had moeten beginnen.
                """),
            idea: words.say(
                "What was learnt is rolled out by a roadmap, against real capacity.",
                "Het geleerde wordt uitgerold met een uitrolplan, op echte capaciteit."),
            bad: """
                rollout: {effort: {operations: 6}}
                roadmap: {capacity: {crm: 1}}
                """,
            good: """
                rollout: {effort: {operations: 6}}
                roadmap: {capacity: {crm: 1, operations: 0.5}}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        guard let frame = context.blueprint.roadmap else { return [] }
        var work: [String: [(item: RoadmapWork, effort: Double)]] = [:]
        for item in RoadmapWork.all(in: context) {
            for (discipline, effort) in item.effort where effort > 0 {
                work[discipline, default: []].append((item, effort))
            }
        }
        let team = context.blueprint.team.map(\.discipline)
        let others = Set(work.keys).subtracting(team).sorted()
        var seen: Set<String> = []
        return (team + others).filter { seen.insert($0).inserted }.compactMap { discipline in
            work[discipline].flatMap { observation(discipline, $0, frame, context.words) }
        }
    }

    private func observation(
        _ discipline: String, _ work: [(item: RoadmapWork, effort: Double)], _ frame: RoadmapFrame,
        _ words: Wording
    ) -> Observation? {
        let needed = work.reduce(0) { $0 + $1.effort }
        let items = words.list(
            work.map { item, effort in
                work.count > 1 ? "\(item.id) \(amount(effort, words))" : item.id
            })
        let weeks =
            amount(needed, words) + " "
            + (needed == 1
                ? words.say("person-week", "persoonsweek")
                : words.say("person-weeks", "persoonsweken"))
        let begin = words.say(
            "\(discipline) has \(weeks) of work (\(items))",
            "\(discipline) heeft \(weeks) werk (\(items))")
        let capacity = frame.capacity[discipline] ?? 0
        // Less than none is told as a number that cannot be (CX709).
        guard capacity >= 0 else { return nil }
        guard capacity > 0 else {
            return Observation(
                at: "roadmap/capacity/key",
                begin
                    + words.say(
                        " and no capacity in the roadmap", " en geen capaciteit in het uitrolplan")
            ).concerning(work.map(\.item.path))
        }
        let working = WorkingTime(frame)
        let most =
            capacity
            * (0..<max(0, frame.horizonWeeks)).reduce(0) {
                $0 + working.share(of: discipline, in: $1)
            }
        // Holidays in every week are told of each item that they stop (CX704).
        guard most > 1e-9 else { return nil }
        let horizon = words.count(frame.horizonWeeks, ("week", "weeks"), ("week", "weken"))
        let text =
            begin
            + words.say(
                ", the roadmap has \(amount(most, words)) in its \(horizon)",
                ", het uitrolplan heeft er \(amount(most, words)) in \(horizon)")
        let path = "roadmap/capacity/\(discipline)"
        return needed > most + 1e-9
            ? Observation(at: path, text, severity: .warning)
                .concerning(work.map(\.item.path)) : .passing(at: path, text)
    }

    private func amount(_ value: Double, _ words: Wording) -> String {
        words.figures.planned(value, isSigned: false)
    }
}
