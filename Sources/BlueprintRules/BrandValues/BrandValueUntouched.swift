import ExperienceModel

/// CX402: a brand value that no touchpoint makes tangible.
struct BrandValueUntouched: BlueprintRule {
    let code = "CX402"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say(
            "no touchpoint makes a brand value tangible",
            "geen contactpunt maakt een merkwaarde tastbaar")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "add it to 'brand_values' of the touchpoint where a customer meets it, or drop it",
            "zet haar bij 'brand_values' van het contactpunt waar een klant haar merkt, of haal haar weg"
        )
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A value that no contact makes tangible is a promise that nobody keeps. Customers \
                cannot meet it, and the team cannot test whether it works. Give it a moment, or \
                say honestly that it is not for this journey.
                """,
                """
                Een waarde die in geen enkel contact tastbaar wordt, is een belofte die niemand \
                nakomt. Klanten merken haar niet, en het team kan niet toetsen of zij werkt. Geef \
                haar een moment, of zeg eerlijk dat zij niet bij deze klantreis hoort.
                """),
            idea: words.say(
                "Step 4, brand values made tangible: in behaviour and in word choice.",
                "Stap 4, merkwaarden tastbaar gemaakt: in gedrag en in woordkeuze."),
            bad: """
                brand_values:
                  - {id: bv-nabij, value: Dichtbij, say: [ik help u]}
                # and no touchpoint has brand_values: [bv-nabij]
                """,
            good: """
                touchpoints:
                  - id: tp-kaart
                    brand_values: [bv-nabij]
                    text: Dank u wel. Ik help u graag. Petra
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let words = context.words
        let touchpoints = context.comingJourneys.flatMap(\.touchpoints)
        var uses: [String: Int] = [:]
        for touchpoint in touchpoints {
            for value in Set(touchpoint.brandValues) { uses[value, default: 0] += 1 }
        }
        return context.blueprint.brandValues.map { value in
            let path = ElementPath.brandValue(value.id) + "/id"
            guard let count = uses[value.id] else {
                return Observation(
                    at: path,
                    words.say(
                        "no touchpoint makes brand value '\(value.value)' tangible",
                        "geen contactpunt maakt merkwaarde '\(value.value)' tastbaar"))
            }
            let places = words.count(
                count, ("touchpoint", "touchpoints"), ("contactpunt", "contactpunten"))
            return .passing(
                at: path,
                words.say(
                    "\(places) \(count == 1 ? "makes" : "make") brand value '\(value.value)' tangible",
                    "\(places) \(count == 1 ? "maakt" : "maken") merkwaarde '\(value.value)' tastbaar"
                ))
        }
    }
}
