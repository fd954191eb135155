import ExperienceModel

/// CX403: a brand value without words to say or to avoid.
struct BrandValueWithoutWords: BlueprintRule {
    let code = "CX403"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say("a brand value has no words", "een merkwaarde heeft geen woorden")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "add 'say' with two or three phrases, and 'avoid' with a word and the better one",
            "voeg 'say' toe met twee of drie zinnen, en 'avoid' met een woord en het betere woord")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                "Clear" means something else to a lawyer, a marketer and an engineer. Phrases that \
                carry the value and words that break it make it one thing, which everybody can \
                follow and which can be checked.
                """,
                """
                'Duidelijk' betekent voor een jurist iets anders dan voor een marketeer of een \
                monteur. Zinnen die de waarde dragen en woorden die haar breken, maken er één ding \
                van, dat iedereen kan volgen en dat te toetsen is.
                """),
            idea: words.say(
                "Step 4, brand values made tangible: in behaviour and in word choice.",
                "Stap 4, merkwaarden tastbaar gemaakt: in gedrag en in woordkeuze."),
            bad: """
                brand_values:
                  - {id: bv-duidelijk, value: Duidelijk}
                """,
            good: """
                brand_values:
                  - id: bv-duidelijk
                    value: Duidelijk
                    say: [dit betaalt u, dit kunt u doen]
                    avoid: {voorschotnota: termijnbedrag}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let words = context.words
        return context.blueprint.brandValues.map { value in
            let path = ElementPath.brandValue(value.id) + "/id"
            guard !value.say.isEmpty || !value.avoid.isEmpty else {
                return Observation(
                    at: path,
                    words.say(
                        "brand value '\(value.value)' has no words to say or to avoid",
                        "merkwaarde '\(value.value)' heeft geen woorden om te zeggen of te vermijden"
                    ))
            }
            let said = words.figures.count(value.say.count)
            let avoided = words.figures.count(value.avoid.count)
            return .passing(
                at: path,
                words.say(
                    "brand value '\(value.value)': \(said) to say, \(avoided) to avoid",
                    "merkwaarde '\(value.value)': \(said) om te zeggen, \(avoided) om te vermijden"
                ))
        }
    }
}
