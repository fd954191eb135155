import ExperienceModel

/// CX608: a pilot that nobody can stop without breaking a promise.
struct PilotWithoutExit: BlueprintRule {
    let code = "CX608"
    let severity = Finding.Severity.error

    func title(_ words: Wording) -> String {
        words.say("a pilot has no exit plan", "een pilot heeft geen plan om te stoppen")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "write in 'start_small' as 'exit_plan' how you stop without breaking a promise",
            "schrijf in 'start_small' als 'exit_plan' hoe u stopt zonder een belofte te breken")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Many good ideas do not work, and then the pilot must stop. Whoever has not \
                thought of the end goes on because customers were promised something.
                """,
                """
                Veel goede ideeën werken niet, en dan moet de pilot stoppen. Wie niet over het \
                einde heeft nagedacht, gaat door omdat klanten iets is beloofd.
                """),
            idea: words.say("Start small.", "Begin klein."),
            bad: "start_small: {max_share: 12%, max_budget: 15000}",
            good: """
                start_small:
                  max_share: 12%
                  exit_plan: stop the cards and the calls; no promise is broken
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.blueprint.pilots.compactMap { pilot in
            let plan = pilot.startSmall?.exitPlan ?? ""
            guard plan.allSatisfy(\.isWhitespace) else { return nil }
            let key = pilot.startSmall == nil ? "/id" : "/start_small/key"
            return Observation(
                at: ElementPath.pilot(pilot.id) + key,
                context.words.say(
                    "pilot '\(pilot.id)' has no exit plan",
                    "pilot '\(pilot.id)' heeft geen plan om te stoppen"))
        }
    }
}
