import ExperienceModel

/// CX616: a goal at an end of the scale, or beyond it.
struct GoalAtScaleEnd: BlueprintRule {
    let code = "CX616"
    let severity = Finding.Severity.error

    func title(_ words: Wording) -> String {
        words.say(
            "a goal is the end of the scale", "een doel is het einde van de schaal")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "choose a value between the ends of the scale",
            "kies een waarde tussen de einden van de schaal")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A goal is met when the whole interval lies beyond it, and beyond the end of the \
                scale there is nothing: with one answer that is not the best possible, 100 is out \
                of reach for ever. At the other end anything will do.
                """,
                """
                Een doel is gehaald als het hele interval erboven ligt, en voorbij het einde van \
                de schaal is niets: met één antwoord dat niet het best mogelijke is, blijft 100 \
                voor altijd buiten bereik. Aan het andere einde voldoet alles.
                """),
            idea: words.say(
                "Step 6, pilots focused on results that were fixed beforehand.",
                "Stap 6, pilots gericht op resultaten die vooraf vastliggen."),
            bad: "- {metric: nps, role: primary, at_least: 100, expect: 100, …}",
            good: "- {metric: nps, role: primary, at_least: 40, expect: 55, …}")
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.plannedGoals.compactMap { planned in
            observation(planned.line, of: planned.plan.pilot, at: planned.path, context.words)
        }
    }

    private func observation(
        _ line: SamplePlan.Line, of pilot: Pilot, at path: String, _ words: Wording
    ) -> Observation? {
        guard let obstacle = line.obstacle, obstacle.isOfScale else { return nil }
        let goal = line.goal
        let value = GoalFigures(metric: line.metric, words: words).planned(goal.value)
        let name =
            goal.role == .guardrail
            ? words.say("guardrail '\(goal.metric)'", "grenswaarde '\(goal.metric)'")
            : words.say("goal '\(goal.metric)'", "doel '\(goal.metric)'")
        let message =
            obstacle == .neverMet
            ? words.say(
                "\(name) of pilot '\(pilot.id)' is \(value), the end of the scale: it can never "
                    + "be met",
                "\(name) van pilot '\(pilot.id)' is \(value), het einde van de schaal: dat wordt "
                    + "nooit gehaald")
            : words.say(
                "\(name) of pilot '\(pilot.id)' is \(value), the wrong end of the scale: any "
                    + "answers meet it",
                "\(name) van pilot '\(pilot.id)' is \(value), het verkeerde einde van de schaal: "
                    + "elk antwoord haalt dat")
        return Observation(at: path + "/" + goal.comparison.rawValue, message)
    }
}
