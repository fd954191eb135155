import ExperienceModel

/// CX801: a step with key customers before the ones below it stand.
///
/// The first day of each step in a journey counts: a step is early when one below it has no
/// touchpoint in any journey to come, or only later ones in the same journey.
struct LadderStepEarly: BlueprintRule {
    let code = "CX801"
    let severity = Finding.Severity.warning

    /// The seven steps, the lowest first.
    private static let steps: [LadderStep] = [
        .identify, .communicate, .reward, .recognise, .interact, .collaborate, .advocate,
    ]

    func title(_ words: Wording) -> String {
        words.say(
            "a ladder step is carried before the ones below",
            "een trede van de ladder komt vóór de treden eronder")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "give the lower step a touchpoint first ('ladder'), or silence this rule with the "
                + "reason why it stands",
            "geef de lagere trede eerst een contactpunt ('ladder'), of zet deze regel stil met de "
                + "reden waarom zij er al is")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Who asks customers to work along before having recognised them asks a favour of a \
                stranger. The steps are a pyramid: each carries only when the ones below it stand.
                """,
                """
                Wie klanten vraagt mee te werken voordat ze herkend zijn, vraagt een vreemde om \
                een gunst. De treden vormen een piramide: een trede draagt pas als die eronder \
                staan.
                """),
            idea: words.say(
                "Key customers in seven steps: identify, communicate, reward, recognise, "
                    + "interact, collaborate, advocate.",
                "Kernklanten in zeven stappen: identificeren, communiceren, belonen, herkennen, "
                    + "in gesprek gaan, samenwerken, aanbevelen."),
            bad: """
                - {id: tp-panel, day: 20, ladder: collaborate, …}
                - {id: tp-dank, day: 60, ladder: reward, …}
                """,
            good: """
                - {id: tp-dank, day: 20, ladder: reward, …}
                - {id: tp-panel, day: 60, ladder: collaborate, …}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let gaps = StepGaps(Self.steps.map(\.rawValue), of: context.comingJourneys) {
            $0.ladder?.rawValue
        }
        let noun = context.words.say("ladder step", "trede")
        return StepFindings(gaps: gaps, key: "ladder", noun: noun, context: context).observations
    }
}
