import ExperienceModel

/// CX601: a pilot that nothing decides.
struct PilotWithoutGoal: BlueprintRule {
    let code = "CX601"
    let severity = Finding.Severity.error

    func title(_ words: Wording) -> String {
        words.say(
            "a pilot has no goal that decides, or several",
            "een pilot heeft geen doel dat beslist, of meer dan één")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "give one goal 'role: primary', with the line that you must be sure of",
            "geef één doel 'role: primary', met de grens waar u zeker van moet zijn")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A pilot without a goal always succeeds: afterwards some number has risen. One \
                goal, fixed beforehand, decides; the others inform. It cannot be launched without.
                """,
                """
                Een pilot zonder doel slaagt altijd: achteraf is er wel een cijfer gestegen. Eén \
                vooraf vastgelegd doel beslist, de andere lichten toe. Zonder kan hij niet starten.
                """),
            idea: words.say(
                "Step 6, pilots focused on results that were fixed beforehand.",
                "Stap 6, pilots gericht op resultaten die vooraf vastliggen."),
            bad: """
                goals:
                  - {metric: nps, role: secondary, above_control: 2}
                """,
            good: """
                goals:
                  - {metric: nps, role: primary, above_control: 2, expect: 12}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let words = context.words
        return context.blueprint.pilots.compactMap { pilot in
            let path = ElementPath.pilot(pilot.id)
            if pilot.goals.isEmpty {
                return Observation(
                    at: path + "/id",
                    words.say(
                        "pilot '\(pilot.id)' has no goal", "pilot '\(pilot.id)' heeft geen doel"))
            }
            guard pilot.primaryGoal == nil else { return twoThatDecide(pilot, words) }
            let goals = words.count(pilot.goals.count, ("goal", "goals"), ("doel", "doelen"))
            return Observation(
                at: path + "/goals/key",
                words.say(
                    "pilot '\(pilot.id)' has \(goals) and none of them is primary",
                    "pilot '\(pilot.id)' heeft \(goals), maar geen primair doel"))
        }
    }

    /// Of several primary goals the first one counts, which nobody can see in the text.
    private func twoThatDecide(_ pilot: Pilot, _ words: Wording) -> Observation? {
        let deciding = pilot.goals.indices.filter { pilot.goals[$0].role == .primary }
        guard deciding.count > 1 else { return nil }
        let goals = words.count(
            deciding.count, ("primary goal", "primary goals"), ("primair doel", "primaire doelen"))
        let first = pilot.goals[deciding[0]].metric
        return Observation(
            at: ElementPath.goal(deciding[1], of: pilot) + "/role",
            words.say(
                "pilot '\(pilot.id)' has \(goals), and only the first, on '\(first)', decides",
                "pilot '\(pilot.id)' heeft \(goals), en alleen het eerste, op '\(first)', beslist"),
            hint: words.say(
                "keep 'role: primary' for the one that decides, and write 'role: secondary' here",
                "houd 'role: primary' voor het ene dat beslist, en schrijf hier 'role: secondary'"),
            severity: .warning)
    }
}
