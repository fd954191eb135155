import ExperienceModel

/// CX601: a pilot that nothing decides.
struct PilotWithoutGoal: BlueprintRule {
    let code = "CX601"
    let severity = Finding.Severity.error

    func title(_ words: Wording) -> String {
        words.say("a pilot has no goal that decides", "een pilot heeft geen doel dat beslist")
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
            guard pilot.primaryGoal == nil else { return nil }
            let goals = words.count(pilot.goals.count, ("goal", "goals"), ("doel", "doelen"))
            return Observation(
                at: path + "/goals/key",
                words.say(
                    "pilot '\(pilot.id)' has \(goals) and none of them is primary",
                    "pilot '\(pilot.id)' heeft \(goals), maar geen primair doel"))
        }
    }
}
