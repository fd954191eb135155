import ExperienceModel
import PilotStatistics

/// CX606: too few branches for a verdict, or so few that it costs.
struct TooFewBranches: BlueprintRule {
    let code = "CX606"
    let severity = Finding.Severity.error
    /// Below it, few branches widen the intervals.
    let limit: RuleLimit? = RuleLimit(8, .count)

    func title(_ words: Wording) -> String {
        words.say("an arm has too few branches", "een groep heeft te weinig vestigingen")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "name more branches for every arm in 'branches'",
            "noem bij 'branches' meer vestigingen voor elke groep")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Customers of one branch resemble each other, so branches count, not answers: who \
                takes them for independent sees an effect where there is none in up to three of \
                ten pilots. With fewer than 4 branches per arm no verdict is possible; below 8 \
                the intervals are wider, because the spread between branches is itself uncertain.
                """,
                """
                Klanten van één vestiging lijken op elkaar, dus vestigingen tellen, niet \
                antwoorden: wie ze als onafhankelijk telt, ziet in tot drie van de tien pilots een \
                effect dat er niet is. Met minder dan 4 vestigingen per groep is geen oordeel \
                mogelijk; onder de 8 zijn de intervallen breder, omdat het verschil tussen \
                vestigingen zelf onzeker is.
                """),
            idea: words.say(
                "Step 6, pilots in which the organisation learns.",
                "Stap 6, pilots waarin de organisatie leert."),
            bad: "branches: {control: [noord, oost, west], vooraf: [zuid, midden, kust]}",
            good: """
                branches:
                  control: [noord, oost, west, stad, haven, heuvel, meer, dal]
                  vooraf: [zuid, midden, kust, dorp, markt, park, rivier, brug]
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.blueprint.pilots.filter(\.assignsBranches).map { observation($0, context) }
    }

    private func observation(_ pilot: Pilot, _ context: RuleContext) -> Observation {
        let words = context.words
        guard pilot.branches.values.contains(where: { !$0.isEmpty }) else {
            return Observation(
                at: ElementPath.pilot(pilot.id) + "/design",
                words.say(
                    "pilot '\(pilot.id)' assigns branches and names none",
                    "pilot '\(pilot.id)' verdeelt vestigingen en noemt er geen"),
                hint: words.say(
                    "name the branches of each arm in 'branches'",
                    "noem de vestigingen van elke groep bij 'branches'"))
        }
        return observation(
            pilot, counts: pilot.arms.map { pilot.branches[$0]?.count ?? 0 }, context)
    }

    private func observation(
        _ pilot: Pilot, counts: [Int], _ context: RuleContext
    ) -> Observation {
        let words = context.words
        let path = ElementPath.pilot(pilot.id)
        let place = path + "/branches/key"
        let perArm = counts.min() ?? 0
        let begin = begin(pilot, counts, words)
        // What arms of unlike size can show is not worked out, and one branch shows nothing.
        let isWorkedOut = perArm > 1 && counts.allSatisfy { $0 == perArm }
        let sentences = isWorkedOut ? sentences(about: pilot, context) : []
        let notes = sentences.map { Observation.Note($0) }
        if perArm < BranchPlan.leastForVerdict {
            let least = words.figures.count(BranchPlan.leastForVerdict)
            let shown = sentences.first.map { ": " + $0 } ?? ""
            return Observation(
                at: place,
                begin + words.say(", a verdict needs \(least)", ", een oordeel vraagt er \(least)")
                    + shown, notes: Array(notes.dropFirst()))
        }
        let wanted = context.limit(self, at: path)
        let limit = words.figures.planned(wanted, isSigned: false)
        let text = begin + words.say(", limit \(limit)", ", grens \(limit)")
        guard Double(perArm) < wanted else { return .passing(at: place, text, notes: notes) }
        let cost = cost(of: perArm, arms: pilot.arms.count, words)
        return Observation(at: place, text + ": " + cost, notes: notes, severity: .info)
    }

    /// `pilot 'p' has 3 branches per arm`; where arms differ, those of the arm with the fewest.
    private func begin(_ pilot: Pilot, _ counts: [Int], _ words: Wording) -> String {
        let fewest = counts.min() ?? 0
        let count = words.count(fewest, ("branch", "branches"), ("vestiging", "vestigingen"))
        guard let index = counts.firstIndex(of: fewest), counts.contains(where: { $0 != fewest })
        else {
            return words.say(
                "pilot '\(pilot.id)' has \(count) per arm",
                "pilot '\(pilot.id)' heeft \(count) per groep")
        }
        let arm = pilot.arms[index]
        return words.say(
            "pilot '\(pilot.id)' has \(count) in arm '\(arm)'",
            "pilot '\(pilot.id)' heeft \(count) in groep '\(arm)'")
    }

    /// How much wider an interval is for the uncertain spread between so few branches (Student t).
    private func cost(of perArm: Int, arms: Int, _ words: Wording) -> String {
        let freedom = Double((perArm - 1) * max(1, min(arms, 2)))
        let many = NormalDistribution.quantile(upperTail: 0.025)
        let few = StudentDistribution.quantile(upperTail: 0.025, degreesOfFreedom: freedom)
        let wider = words.figures.share(few / many - 1, decimals: 0)
        return words.say(
            "intervals are \(wider) wider than with many branches",
            "intervallen zijn \(wider) breder dan met veel vestigingen")
    }

    /// What the goal that decides can show with them, and what that rests on.
    private func sentences(about pilot: Pilot, _ context: RuleContext) -> [String] {
        guard let plan = context.samplePlans[pilot.id],
            let line = plan.lines.first(where: { $0.goal.role == .primary }) ?? plan.lines.first
        else { return [] }
        let sentence = SampleSentence(line, pilot: pilot, context.words)
        return [sentence.withBranches].compactMap(\.self) + sentence.branches(tellingNeed: true)
    }
}
