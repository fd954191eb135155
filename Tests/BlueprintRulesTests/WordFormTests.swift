import ExperienceModel
import Testing

@testable import BlueprintRules

@Suite struct WordFormTests {
    static func forms(_ word: String, _ language: Language) -> Set<String> {
        Set(WordForm.forms(of: word, in: language).map(\.text))
    }

    @Test(arguments: [
        ("brief", ["brieven", "briefje", "briefjes"]), ("klacht", ["klachten", "klachtje"]),
        ("debiteur", ["debiteuren", "debiteurs", "debiteurtje", "debiteur's"]),
        ("nota", ["nota's", "notaatje", "notaatjes"]), ("factuur", ["facturen", "factuurtje"]),
        ("bon", ["bonnen"]), ("artikel", ["artikelen", "artikels"]), ("prijs", ["prijzen"]),
        ("perceel", ["percelen", "perceeltje"]), ("bijlage", ["bijlagen", "bijlages"]),
        ("categorie", ["categorieën", "categorietje"]), ("olie", ["oliën"]),
        ("rekening", ["rekeningen", "rekeninkje"]), ("kind", ["kinderen"]),
        ("termijn", ["termijnen", "termijntje"]), ("probleem", ["problemen", "probleempje"]),
        ("verschuldigd", ["verschuldigde"]), ("contact", ["contacten"]), ("graaf", ["graven"]),
        ("abonnee", ["abonnees", "abonneeën"]), ("café", ["cafés", "cafeetje"]),
        ("bureau", ["bureaus", "bureautje"]),
        ("storneer", ["storneert", "storneerde", "gestorneerd", "storneren"]),
        ("incasseren", ["incasseer", "incasseert", "incasseerde", "geïncasseerd"]),
        ("betalen", ["betaal", "betaalt", "betaalde", "betaald"]),
        ("opzeggen", ["opzegt"]), ("verzenden", ["verzendt"]), ("beloven", ["belooft", "beloofd"]),
    ])
    func dutchSpelling(word: String, forms: [String]) {
        #expect(Self.forms(word, .dutch).isSuperset(of: forms + [word]))
    }

    @Test(arguments: [
        ("met", "meten"), ("met", "mets"), ("dan", "dans"), ("per", "pers"), ("u", "us"),
        ("reken", "rekening"), ("nota", "notaris"), ("de", "den"), ("conform", "conformist"),
        ("die", "dienst"), ("kas", "kast"), ("sterk", "sterkte"), ("gemeen", "gemeente"),
        ("kosten", "kost"), ("plan", "plant"), ("2024", "2024en"),
    ])
    func otherDutchWordsAreNotForms(word: String, other: String) {
        #expect(!Self.forms(word, .dutch).contains(other))
    }

    @Test(arguments: [
        ("bill", ["bills", "billed", "billing", "bill's"]), ("policy", ["policies", "policy's"]),
        ("debtor", ["debtors"]), ("charge", ["charged", "charging", "charges"]),
        ("plan", ["planned", "planning"]), ("tax", ["taxes"]),
        ("breach", ["breaches", "breached"]),
    ])
    func englishSpelling(word: String, forms: [String]) {
        #expect(Self.forms(word, .english).isSuperset(of: forms + [word]))
    }

    @Test(arguments: [("fee", "feed"), ("car", "care"), ("is", "iss"), ("the", "they")])
    func otherEnglishWordsAreNotForms(word: String, other: String) {
        #expect(!Self.forms(word, .english).contains(other))
    }

    @Test func pluralsAreGivenOnlyWhereCertain() {
        #expect(WordForm.certainPlural(of: "klant", in: .dutch) == "klanten")
        #expect(WordForm.certainPlural(of: "termijnbedrag", in: .dutch) == "termijnbedragen")
        #expect(WordForm.certainPlural(of: "mogelijkheid", in: .dutch) == "mogelijkheden")
        #expect(WordForm.certainPlural(of: "u", in: .dutch) == nil)
        #expect(WordForm.certainPlural(of: "verbruik per jaar", in: .dutch) == nil)
        #expect(WordForm.certainPlural(of: "customer", in: .english) == "customers")
        #expect(WordForm.certainPlural(of: "person", in: .english) == nil)
        #expect(WordForm.certainPlural(of: "", in: .english) == nil)
    }

    @Test func theScreenNeverSaysNoWrongly() {
        var screen = WordScreen()
        #expect(!screen.mayHoldWord("nota"))
        for word in ["nota's", "e-mail", "privé", "1e"] { screen.add(word) }
        for text in ["NOTA’S", "E‑mail", "PRIVÉ", "de 1e", "x ĳ", "prive\u{301}", "(nota's)"] {
            #expect(screen.mayHoldWord(text), "\(text)")
        }
        for text in ["", "notaris", "mail", "prive", "10e"] { #expect(!screen.mayHoldWord(text)) }
        screen.add("ĳs")
        #expect(screen.mayHoldWord("mail"))
    }
}
