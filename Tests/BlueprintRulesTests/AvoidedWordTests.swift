import BlueprintRules
import ExperienceModel
import ExperienceText
import Testing

@Suite struct AvoidedWordTests {
    static let values = [
        BrandValue(
            id: "bv-duidelijk", value: "Duidelijk",
            avoid: [
                BrandValue.AvoidedWord(word: "herleid verbruik", better: "verbruik per jaar"),
                BrandValue.AvoidedWord(word: "middels", better: "met"),
                BrandValue.AvoidedWord(word: "m.b.t.", better: "over"),
            ]),
        BrandValue(
            id: "bv-nabij", value: "Dichtbij",
            avoid: [
                BrandValue.AvoidedWord(word: "debiteur", better: "klant"),
                BrandValue.AvoidedWord(word: "aansluithouder", better: "u"),
                BrandValue.AvoidedWord(word: "nota", better: "rekening"),
                BrandValue.AvoidedWord(word: "brief", better: "bericht"),
            ]),
    ]

    static func blueprint(_ text: String, language: Language = .dutch) -> Blueprint {
        .trial([.trial("tp-mail") { $0.text = text }]) {
            $0.language = language
            $0.brandValues = values
        }
    }

    /// The words found in a text, with what may be written in their place.
    static func found(_ text: String, language: Language = .dutch) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return Trial("CX404", blueprint(text, language: language)).found.map { finding in
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[finding.stretch ?? 0..<0])
            return String(view) + (finding.replacement.map { " → \($0)" } ?? "")
        }
    }

    @Test func namesTheValueTheWordAndTheBetterOne() {
        let english = Trial("CX404", Self.blueprint("Beste debiteur, {naam}.")).found
        #expect(english.map(\.message) == ["brand value 'Dichtbij' avoids 'debiteur'"])
        #expect(english.map(\.path) == ["journeys/j/touchpoints/tp-mail/text"])
        #expect(english.first?.stretch == 6..<14)
        #expect(english.first?.hint == "say 'klant'")
        #expect(
            english.first?.notes == [
                Observation.Note("listed under avoid", at: "brand_values/bv-nabij/avoid/debiteur")
            ])
        let dutch = Trial("CX404", Self.blueprint("Debiteurtjes"), language: .dutch).found
        #expect(dutch.map(\.message) == ["merkwaarde 'Dichtbij' vermijdt 'debiteur'"])
        #expect(dutch.map(\.hint) == ["zeg een vorm van 'klant'"])
        #expect(dutch.first?.notes.first?.text == "staat onder avoid")
    }

    @Test(arguments: [
        ("Beste debiteur", ["debiteur → klant"]),
        ("Debiteur, DEBITEUR.", ["Debiteur → Klant", "DEBITEUR → KLANT"]),
        ("Onze debiteuren en 'debiteurs'", ["debiteuren → klanten", "debiteurs → klanten"]),
        ("Nota's, nota’s en notaatjes", ["Nota's", "nota’s", "notaatjes"]),
        ("Uw brieven en briefje", ["brieven → berichten", "briefje"]),
        ("Het herleid\n   verbruik", ["herleid\n   verbruik"]),
        ("Het herleide verbruik", ["herleide verbruik"]),
        ("Aansluithouder: lees dit m.b.t. gas", ["Aansluithouder → U", "m.b.t. → over"]),
        ("één debiteur—{naam}", ["debiteur → klant"]),
        ("debiteur-/klantnummer", ["debiteur → klant"]),
    ])
    func findsWholeWordsInAnyCaseAndForm(text: String, words: [String]) {
        #expect(Self.found(text) == words)
    }

    @Test(arguments: [
        "voorschotnotabedrag", "notabedrag en jaarnota", "nota-bedrag", "{debiteur} en {nota}",
        "notaris noteert", "herleid {x} verbruik", "herleid, verbruik", "verbruik herleid", "",
        "www.energie.nl/nota", "https://x.nl/a?nota=1", "nota@energie.nl", "no\u{301}ta", "{", "}{",
        "nota_bedrag", "n o t a", "éénnota",
    ])
    func findsNothingElse(text: String) {
        #expect(Self.found(text) == [])
    }

    @Test func accentsAreLettersHoweverTheyAreWritten() {
        let value = BrandValue(
            id: "bv", value: "V",
            avoid: [
                BrandValue.AvoidedWord(word: "privé", better: "eigen"),
                BrandValue.AvoidedWord(word: "IJzer", better: "ijs"),
            ])
        let blueprint = Blueprint.trial([
            .trial("a") { $0.text = "prive\u{301} PRIVÉ prive Ijzer ijzer" }
        ]) {
            $0.language = .dutch
            $0.brandValues = [value]
        }
        #expect(
            Trial("CX404", blueprint).found.map(\.replacement) == ["eigen", "EIGEN", "IJs", "ijs"])
    }

    @Test func looksWherePeopleRead() {
        let pilot = Pilot(
            id: "p", title: "De nota", subject: "De debiteur", journey: "j", design: .againstGoal,
            arms: ["a"], start: Day(number: 0), readout: Day(number: 9))
        let touchpoint = Touchpoint.trial("tp") {
            $0.title = "Nota"
            $0.script = "Dag debiteur"
            $0.texts = ["p-b": "nota", "p-a": "nota"]
            $0.note = "nota"
            $0.backstage = ["nota"]
        }
        let blueprint = Blueprint.trial([touchpoint]) {
            $0.language = .dutch
            $0.title = "Van nota naar welkom"
            $0.brandValues = Self.values
            $0.brandValues[0].say = ["de nota is duidelijk"]
            $0.brandValues[1].say = ["geen nota maar een rekening"]
            $0.journeys[0].title = "Tot de nota"
            $0.pilots = [pilot]
        }
        #expect(
            Trial("CX404", blueprint).found.map(\.path) == [
                "title", "brand_values/bv-duidelijk/say/0", "journeys/j/title",
                "journeys/j/touchpoints/tp/title", "journeys/j/touchpoints/tp/script",
                "journeys/j/touchpoints/tp/texts/p-a", "journeys/j/touchpoints/tp/texts/p-b",
                "pilots/p/title", "pilots/p/subject",
            ])
    }

    @Test func theBetterWordingMayHoldTheAvoidedWord() {
        let value = BrandValue(
            id: "bv", value: "V",
            avoid: [BrandValue.AvoidedWord(word: "verbruik", better: "verbruik per jaar")])
        let blueprint = Blueprint.trial([
            .trial("a") { $0.text = "Uw verbruik per jaar. Uw verbruik." }
        ]) {
            $0.language = .dutch
            $0.brandValues = [value]
        }
        #expect(Trial("CX404", blueprint).found.map(\.stretch) == [25..<33])
    }

    @Test func ofTwoListedWordingsTheLongerIsFound() {
        let value = BrandValue(
            id: "bv", value: "V",
            avoid: [
                BrandValue.AvoidedWord(word: "advance", better: "early"),
                BrandValue.AvoidedWord(word: "advance instalment", better: "monthly amount"),
                BrandValue.AvoidedWord(word: "customer", better: "member"),
            ])
        var other = value
        other.id = "bv-2"
        let blueprint = Blueprint.trial([
            .trial("a") { $0.text = "Advance instalments, advance; customers' policy" }
        ]) { $0.brandValues = [value, other] }
        let found = Trial("CX404", blueprint).found
        #expect(found.map(\.replacement) == [nil, nil, "early", "early", "members", "members"])
        #expect(found.first?.message == "brand value 'V' avoids 'advance instalment'")
    }

    @Test func oddWordsAreNoTrouble() {
        let odd = ["", " ", "!", "…", "a", "'", "-", "{", "e\u{301}", "👋🏽", "x x x", ".", "nota."]
        let blueprint = Blueprint.trial([
            .trial("a") { $0.text = odd.joined(separator: " ") + " x x x x" },
            .trial("b") { $0.text = String(repeating: "x ", count: 4000) },
        ]) {
            $0.brandValues = [
                BrandValue(
                    id: "bv", value: "V",
                    avoid: odd.map { BrandValue.AvoidedWord(word: $0, better: "a") })
            ]
        }
        #expect(Trial("CX404", blueprint).found.count >= 1000)
        #expect(Trial("CX404", .trial()).found.isEmpty)
    }
}
