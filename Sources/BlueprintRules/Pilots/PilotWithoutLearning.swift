import ExperienceModel

/// CX611: a pilot that ended and taught nobody anything.
struct PilotWithoutLearning: BlueprintRule {
    let code = "CX611"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say(
            "an ended pilot has no learning", "een afgelopen pilot heeft geen geleerde les")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "write down what you learnt with: cxpilot learn",
            "leg vast wat u leerde met: cxpilot learn")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A pilot is paid for with the patience of customers; what it taught is what you \
                bought. A pilot that failed and taught something is worth more than one that \
                succeeded and was forgotten.
                """,
                """
                Een pilot betaalt u met het geduld van klanten; wat hij leerde, is wat u kocht. \
                Een mislukte pilot waarvan u leerde, is meer waard dan een geslaagde die \
                vergeten is.
                """),
            idea: words.say(
                "Step 6, pilots in which the organisation learns; then the learnt is rolled out.",
                "Stap 6, pilots waarin de organisatie leert; daarna wordt het geleerde uitgerold."),
            bad: "cxpilot decide welkom-1 --stop        # and no learning",
            good: """
                cxpilot learn welkom-1 "A call within two weeks works, a card alone does not" \\
                  --about tp-bel
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        (context.history?.pilots ?? []).compactMap { launched in
            guard launched.learnings.isEmpty else { return nil }
            return observation(launched, context)
        }
    }

    private func observation(_ launched: LaunchedPilot, _ context: RuleContext) -> Observation? {
        let words = context.words
        let pilot = launched.plan.pilot
        let path = ElementPath.pilot(pilot.id) + "/id"
        if let decision = launched.decision, decision.actual != .keepCollecting {
            let day = words.figures.date(decision.on)
            return Observation(
                at: path,
                words.say(
                    "pilot '\(pilot.id)' was decided on \(day) and has no learning",
                    "over pilot '\(pilot.id)' is besloten op \(day), en er is geen geleerde les"))
        }
        guard pilot.readout < context.today else { return nil }
        let day = words.figures.date(pilot.readout)
        return Observation(
            at: path,
            words.say(
                "pilot '\(pilot.id)' ended on \(day) and has no learning",
                "pilot '\(pilot.id)' liep af op \(day), en er is geen geleerde les"))
    }
}
