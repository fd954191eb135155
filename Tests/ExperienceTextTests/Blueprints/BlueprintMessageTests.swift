import ExperienceModel
import ExperienceText
import Testing

@Suite struct BlueprintMessageTests {
    static let messages: [(old: String, new: String, english: String, dutch: String)] = [
        (
            "channel: email,", "channel: e-mail,",
            "touchpoint 'tp-ask' names channel 'e-mail', which is not defined"
                + " | did you mean 'email'?",
            "contactpunt 'tp-ask' noemt kanaal 'e-mail', maar die naam is niet gedefinieerd"
                + " | bedoelt u 'email'?"
        ),
        (
            "knowledge: low", "knowlegde: low",
            "persona 'p-calm' knows no key 'knowlegde' | did you mean 'knowledge'?",
            "persona 'p-calm' kent geen sleutel 'knowlegde' | bedoelt u 'knowledge'?"
        ),
        (
            "        stage: welcome\n", "",
            "touchpoint 'tp-card' has no 'stage' | add 'stage:', the stage of its journey",
            "contactpunt 'tp-card' heeft geen 'stage' | voeg 'stage:' toe"
        ),
        (
            "share: 60%", "share: 0,60",
            "'share' is a share, and '0,60' has a comma | write '0.60'",
            "'share' is een aandeel, en '0,60' heeft een komma | schrijf '0.60'"
        ),
        (
            "share: 60%", "share: 55.5%",
            "the shares of the personas total 95.5%"
                + " | together they must be 100%, give or take 1%",
            "de aandelen van de persona’s tellen op tot 95.5%"
                + " | samen moeten ze 100% zijn, op 1% na"
        ),
        (
            "detractors: 37%}", "detractor: 37%}",
            "'baseline' of pilot 'card-1' has no 'detractors'"
                + " | add 'detractors:', share of detractors",
            "'baseline' van pilot 'card-1' heeft geen 'detractors' | voeg 'detractors:' toe"
        ),
        (
            "tone: positive", "tone: \"posi\\e[31mtive\"",
            "'tone' cannot be 'posi\\u{1b}[31mtive' | one of 'positive', 'neutral', 'negative'",
            "'tone' kan niet 'posi\\u{1b}[31mtive' zijn | kies uit 'positive', 'neutral', 'negative'"
        ),
        (
            "vision: Customers", "vision: Customers: we",
            "another colon stands here in the same value | put quotes around the whole value",
            "hier staat nog een dubbele punt in dezelfde waarde"
                + " | zet aanhalingstekens om de hele waarde"
        ),
    ]

    @Test(arguments: messages)
    func aMessageIsOnePlainSentence(
        _ row: (old: String, new: String, english: String, dutch: String)
    ) throws {
        let range = try #require(CompleteBlueprint.text.firstRange(of: row.old))
        let text =
            CompleteBlueprint.text[..<range.lowerBound] + row.new
            + CompleteBlueprint.text[range.upperBound...]
        func said(_ language: Language) -> [String] {
            readBlueprint(String(text), language: language).reading.findings.map {
                $0.message + " | " + ($0.hint ?? "")
            }
        }
        #expect(said(.english).contains(row.english), "\(said(.english))")
        #expect(said(.dutch).contains(row.dutch), "\(said(.dutch))")
    }

    @Test func theBlueprintNamesTheLanguageOfItsMessages() {
        let text = CompleteBlueprint.text.replacing("language: en", with: "language: nl")
        let findings = { (text: String) in readBlueprint(text).reading.findings.map(\.message) }
        #expect(
            findings(text.replacing("customers: 48000", with: "customers: 0"))
                == ["'customers' vraagt een geheel getal vanaf 1, niet '0'"])
        // Also where the text cannot be read as a whole.
        #expect(
            findings(text + "\n@") == ["een waarde kan niet beginnen met '@'"])
        #expect(findings("customers: 0").contains("blueprint has no 'title'"))
    }

    @Test func everythingIsSaidInOneRunSortedByPlace() {
        let text = CompleteBlueprint.text
            .replacing("day: 3\n", with: "day: 3\n        day: 4\n")
            .replacing("customers: 48000", with: "customers: few\ncustomers: 3")
            .replacing("channel: email,", with: "channel: e-mail,")
            .replacing("date: 2025-11-20", with: "date: 2025-13-20")
            .replacing("detractor: 92, currency", with: "detractor: 92, curency")
        let findings = readBlueprint(text).reading.findings
        #expect(findings.map(\.code) == ["CX004", "CX006", "CX011", "CX006", "CX012", "CX002"])
        #expect(findings == findings.sorted())
        #expect(findings[1].notes == ["first at blueprint.yaml:9:1"])
    }
}
