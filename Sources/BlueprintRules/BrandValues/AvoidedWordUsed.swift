import ExperienceModel

/// CX404: a word that a brand value avoids, in a text that customers or colleagues read.
///
/// Whole words, in any case, with the inflections of the blueprint's language; `WordForm` says
/// which. A compound is another word.
struct AvoidedWordUsed: BlueprintRule {
    let code = "CX404"
    let severity = Finding.Severity.warning

    /// Nobody reads more findings than this of one rule; mending these shows the next.
    private static let mostFindings = 1000

    func title(_ words: Wording) -> String {
        words.say(
            "a text uses a word that a brand value avoids",
            "een tekst gebruikt een woord dat een merkwaarde vermijdt")
    }

    func remedy(_ words: Wording) -> String {
        words.say("say the better word", "zeg het betere woord")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A brand value lives or dies by the words that customers read. One "account holder" \
                in a letter undoes ten meetings about closeness. A machine reads every text, every \
                time; a colleague reads the one that is being discussed.
                """,
                """
                Een merkwaarde staat of valt met de woorden die klanten lezen. Eén 'debiteur' in \
                een brief maakt tien vergaderingen over nabijheid ongedaan. Een machine leest elke \
                tekst, elke keer; een collega leest de tekst die op tafel ligt.
                """),
            idea: words.say(
                "Step 4, brand values made tangible: in behaviour and in word choice.",
                "Stap 4, merkwaarden tastbaar gemaakt: in gedrag en in woordkeuze."),
            bad: """
                brand_values:
                  - {id: bv-nabij, value: Dichtbij, avoid: {debiteur: klant}}
                touchpoints:
                  - id: tp-mail
                    text: Beste debiteur, uw meterstand is ontvangen.
                """,
            good: """
                touchpoints:
                  - id: tp-mail
                    text: Beste klant, uw meterstand is ontvangen.
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let blueprint = context.blueprint
        let avoided = AvoidedWords(of: blueprint.brandValues, language: blueprint.language)
        var observations: [Observation] = []
        for text in WordedText.all(of: blueprint) {
            let hits = avoided.hits(in: text.text, most: Self.mostFindings).filter {
                // A value may name what it avoids where it says what it means.
                $0.entry.brandValue.id != text.brandValue
            }
            observations += hits.map { observation($0, in: text, context) }
            if observations.count >= Self.mostFindings { break }
        }
        return observations
    }

    private func observation(
        _ hit: AvoidedWords.Hit, in text: WordedText, _ context: RuleContext
    ) -> Observation {
        let words = context.words
        let (value, avoided) = (hit.entry.brandValue, hit.entry.avoided)
        let better = BetterWord(hit, in: context.blueprint.language)
        return Observation(
            at: text.path, stretch: hit.range,
            words.say(
                "brand value '\(value.value)' avoids '\(avoided.word)'",
                "merkwaarde '\(value.value)' vermijdt '\(avoided.word)'"),
            notes: [
                Observation.Note(
                    words.say("listed under avoid", "staat onder avoid"),
                    at: ElementPath.brandValue(value.id) + "/avoid/\(avoided.word)")
            ],
            hint: better.isCertain
                ? words.say("say '\(better.text)'", "zeg '\(better.text)'")
                : words.say(
                    "say a form of '\(better.text)'", "zeg een vorm van '\(better.text)'"),
            // Words on two lines are the writer's own to break again.
            replacement: better.isCertain && !hit.written.contains(where: \.isNewline)
                ? better.text : nil)
    }
}
