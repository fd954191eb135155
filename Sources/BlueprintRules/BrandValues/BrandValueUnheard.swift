import ExperienceModel

/// CX401: a contact that customers see, without a brand value in words.
struct BrandValueUnheard: BlueprintRule {
    let code = "CX401"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say(
            "a frontstage touchpoint shows no brand value in words",
            "een contactpunt bij de klant toont geen merkwaarde in woorden")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "add 'text' with one sentence a customer would read",
            "voeg 'text' toe met één zin die een klant zou lezen")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A value on the wall changes nothing. Customers meet it in the sentence they read \
                or hear, so each contact that they see needs such a sentence and the value that it \
                carries. Without it every department fills in its own tone.
                """,
                """
                Een waarde aan de muur verandert niets. Klanten merken haar aan de zin die zij lezen \
                of horen; daarom heeft elk zichtbaar contact zo'n zin nodig, en de waarde die erin \
                zit. Zonder die zin kiest elke afdeling haar eigen toon.
                """),
            idea: words.say(
                "Step 4, brand values made tangible: in behaviour and in word choice.",
                "Stap 4, merkwaarden tastbaar gemaakt: in gedrag en in woordkeuze."),
            bad: """
                - id: tp-kaart
                  side: frontstage
                  channel: post
                """,
            good: """
                - id: tp-kaart
                  side: frontstage
                  channel: post
                  brand_values: [bv-nabij]
                  text: Dank u wel. Ik help u graag. Petra
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        var seen = 0
        let silent = context.comingJourneys.flatMap { journey in
            journey.touchpoints.filter { $0.side == .frontstage }.compactMap { touchpoint in
                seen += 1
                return observation(
                    of: touchpoint, at: ElementPath.touchpoint(touchpoint, in: journey), context)
            }
        }
        guard seen > 0 else { return [] }
        let words = context.words
        let (heard, all) = (words.figures.count(seen - silent.count), words.figures.count(seen))
        return silent + [
            .passing(
                at: "brand_values/key",
                words.say(
                    "brand value in words at \(heard) of \(all) frontstage touchpoints",
                    "merkwaarde in woorden bij \(heard) van \(all) contactpunten bij de klant"
                ))
        ]
    }

    private func observation(
        of touchpoint: Touchpoint, at path: String, _ context: RuleContext
    ) -> Observation? {
        let words = context.words
        let hasWords =
            touchpoint.text != nil || touchpoint.script != nil || !touchpoint.texts.isEmpty
        guard !hasWords || touchpoint.brandValues.isEmpty else { return nil }
        let name = words.say(
            "name the value that its words carry in 'brand_values'",
            "noem bij 'brand_values' de waarde die erin doorklinkt")
        let both = words.say(
            "add 'text' with one sentence a customer would read, and its value in 'brand_values'",
            "voeg 'text' toe met één zin die een klant zou lezen, en de waarde bij 'brand_values'")
        return Observation(
            at: path + "/id",
            words.say(
                "'\(touchpoint.id)' shows no brand value in words",
                "'\(touchpoint.id)' toont geen merkwaarde in woorden"),
            hint: hasWords ? name : touchpoint.brandValues.isEmpty ? both : nil)
    }
}
