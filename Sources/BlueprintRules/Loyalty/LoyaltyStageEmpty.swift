import ExperienceModel

/// CX803: stages of loyalty that no touchpoint works on.
struct LoyaltyStageEmpty: BlueprintRule {
    let code = "CX803"
    let severity = Finding.Severity.info

    /// The stages, each the ground of the next.
    private static let stages: [LoyaltyStage] = [
        .suspect, .prospect, .firstPurchase, .repeatPurchase, .regular, .ambassador,
    ]

    func title(_ words: Wording) -> String {
        words.say(
            "a stage of loyalty has no touchpoint",
            "een stap van loyaliteit heeft geen contactpunt")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "say of a touchpoint which stage it works on ('loyalty_stage'), or leave it so",
            "zeg van een contactpunt aan welke stap het werkt ('loyalty_stage'), of laat het zo")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A customer becomes a regular one step at a time, and each step needs a reason. A \
                stage without a touchpoint is where customers stay, or leave.
                """,
                """
                Een klant wordt stap voor stap een vaste klant, en elke stap vraagt een reden. Een \
                stap zonder contactpunt is waar klanten blijven staan, of weggaan.
                """),
            idea: words.say(
                "Laws of loyalty: know the loyalty stage and take the step to the next.",
                "Wetten van loyaliteit: ken de stap van de klant en zet die naar de volgende."
            ),
            bad: "- {id: tp-mail, loyalty_stage: first-purchase, …}     # and nothing after it",
            good: """
                - {id: tp-mail, loyalty_stage: first-purchase, …}
                - {id: tp-tip, loyalty_stage: repeat-purchase, …}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let touchpoints = context.comingJourneys.flatMap(\.touchpoints).filter { $0.reach > 0 }
        let used = Set(touchpoints.compactMap(\.loyaltyStage))
        let words = context.words
        guard let first = touchpoints.first(where: { $0.loyaltyStage != nil }) else {
            guard !touchpoints.isEmpty else { return [] }
            let count = words.count(
                touchpoints.count, ("touchpoint", "touchpoints"), ("contactpunt", "contactpunten"))
            return [
                Observation(
                    at: "journeys/key",
                    words.say(
                        "0 of \(count) name the stage of loyalty on which they work",
                        "0 van \(count) noemen aan welke stap van loyaliteit zij werken"))
            ]
        }
        let path = context.path(ofTouchpoint: first.id) + "/loyalty_stage"
        let count = words.figures.count(used.count)
        let all = words.figures.count(Self.stages.count)
        let text = words.say(
            "touchpoints work on \(count) of the \(all) stages of loyalty",
            "contactpunten werken aan \(count) van de \(all) stappen van loyaliteit")
        let empty = Self.stages.filter { !used.contains($0) }.map { "'\($0.rawValue)'" }
        guard !empty.isEmpty else { return [.passing(at: path, text)] }
        return [
            Observation(
                at: path,
                text + words.say(", none on ", ", aan geen van ") + words.list(empty))
        ]
    }
}
