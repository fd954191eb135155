import ExperienceModel

/// CX802: a lever that is pulled before the one it rests on.
///
/// The first day of each lever in a journey counts.
struct LeverEarly: BlueprintRule {
    let code = "CX802"
    let severity = Finding.Severity.warning

    /// The three levers, the first one first.
    private static let levers: [Lever] = [.satisfy, .optimise, .engage]

    func title(_ words: Wording) -> String {
        words.say(
            "a lever is pulled before the one it rests on",
            "een hefboom komt vóór die waarop hij rust")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "give the lever below a touchpoint first ('lever')",
            "geef de hefboom eronder eerst een contactpunt ('lever')")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Engagement does not mend an experience that annoys, and a fine experience does \
                not mend what does not work. Each lever rests on the one before.
                """,
                """
                Betrokkenheid herstelt geen ervaring die ergert, en een mooie ervaring herstelt \
                niet wat niet werkt. Elke hefboom rust op de vorige.
                """),
            idea: words.say(
                "Customer relations have three levers: satisfy, optimise the experience, "
                    + "develop engagement.",
                "Klantrelaties hebben drie hefbomen: tevredenstellen, de ervaring verbeteren, "
                    + "betrokkenheid ontwikkelen."),
            bad: """
                - {id: tp-club, day: 10, lever: engage, …}
                - {id: tp-start, day: 30, lever: satisfy, …}
                """,
            good: """
                - {id: tp-start, day: 1, lever: satisfy, …}
                - {id: tp-bel, day: 14, lever: optimise, …}
                - {id: tp-club, day: 60, lever: engage, …}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let gaps = StepGaps(Self.levers.map(\.rawValue), of: context.comingJourneys) {
            $0.lever?.rawValue
        }
        let noun = context.words.say("lever", "hefboom")
        return StepFindings(gaps: gaps, key: "lever", noun: noun, context: context).observations
    }
}
