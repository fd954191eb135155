import ExperienceModel
import ExperienceText
import Testing

/// The typing errors that are made most, each with the hint that names the right thing.
enum TypingErrors {
    static let keys = [
        BrokenBlueprint(
            "    touchpoints:\n", "    «toucpoints»:\n", "CX002", "did you mean 'touchpoints'?"),
        BrokenBlueprint(
            "stage: welcome, day: 75, channel", "stage: welcome, day: 75, «chanel»", "CX002",
            "did you mean 'channel'?"),
        BrokenBlueprint("\npersonas:\n", "\n«persona»:\n", "CX002", "did you mean 'personas'?"),
        BrokenBlueprint(
            "stage: welcome, day: 75, channel", "stage: welcome, day: 75, «kanaal»", "CX002",
            "did you mean 'channel'?"),
        BrokenBlueprint("\nchannels:\n", "\n«kanalen»:\n", "CX002", "did you mean 'channels'?"),
        BrokenBlueprint("    goals:\n", "    «doelen»:\n", "CX002", "did you mean 'goals'?"),
        BrokenBlueprint(
            "contact_rules:\n", "«doelen»: []\ncontact_rules:\n", "CX002",
            "'goals' belongs in a pilot"),
        BrokenBlueprint(
            "contact_rules:\n", "«goals»: []\ncontact_rules:\n", "CX002",
            "'goals' belongs in a pilot"),
        BrokenBlueprint(
            "    arms: [control", "    «max_share»: 12%\n    arms: [control", "CX002",
            "'max_share' belongs under 'start_small'"),
        BrokenBlueprint(
            "    day: 3\n", "    day: 3\n        «vision»: x\n", "CX002",
            "'vision' belongs at the top of the blueprint"),
        BrokenBlueprint(
            "\nbrand_values:", "\n«brand-values»:", "CX002", "did you mean 'brand_values'?"),
        BrokenBlueprint(
            "unit_cost: 1.20", "«unitCost»: 1.20", "CX002", "did you mean 'unit_cost'?"),
        BrokenBlueprint(
            "moment_of_truth: true", "«moment_of_thruth»: true", "CX002",
            "did you mean 'moment_of_truth'?"),
        BrokenBlueprint("behaviour:", "«behavior»:", "CX002", "did you mean 'behaviour'?"),
        BrokenBlueprint("name: Renske, 34", "«naam»: Renske, 34", "CX002", "did you mean 'name'?"),
        BrokenBlueprint(
            "    title: As it will be", "    «name»: As it will be", "CX002",
            "did you mean 'title'?"),
        BrokenBlueprint("    readout: ", "    «end_date»: ", "CX002", "did you mean 'readout'?"),
        BrokenBlueprint(
            "day: 3\n", "day: 3\n        «day»: 4\n", "CX006", "keep one, or merge the two"),
    ]

    static let values = [
        BrokenBlueprint("share: 60%", "share: «60»", "CX009", "write '60%'"),
        BrokenBlueprint("share: 60%", "share: «60,0%»", "CX009", "write '60.0%'"),
        BrokenBlueprint("share: 60%", "share: «60 procent»", "CX004", "write 60%"),
        BrokenBlueprint(
            "unit_cost: 1.20", "unit_cost: «€1.20»", "CX004", "write only the number: '1.20'"),
        BrokenBlueprint("day: 3\n", "day: «day 3»\n", "CX004", "write only the number: '3'"),
        BrokenBlueprint("customers: 48000", "customers: «48.000»", "CX008", "write 48000"),
        BrokenBlueprint(
            "start: 2026-03-02", "start: «02-03-2026»", "CX011", "write 2026-03-02"),
        BrokenBlueprint(
            "start: 2026-03-02", "start: «2 maart 2026»", "CX011", "write 2026-03-02"),
        BrokenBlueprint("2026Q3:", "«Q3-2026»:", "CX011", "write '2026Q3'"),
        BrokenBlueprint("proactive: true", "proactive: «ja»", "CX004", "write true"),
        BrokenBlueprint(
            "above_control: 2\n", "above_control: «2%»\n", "CX004", "write '2'"),
        BrokenBlueprint(
            "design: randomised", "design: «randomized»", "CX005", "did you mean 'randomised'?"),
        BrokenBlueprint(
            "side: frontstage", "side: «front-stage»", "CX005", "did you mean 'frontstage'?"),
        BrokenBlueprint(
            "tone: positive", "tone: «positief»", "CX005", "did you mean 'positive'?"),
        BrokenBlueprint("knowledge: low", "knowledge: «laag»", "CX005", "did you mean 'low'?"),
        BrokenBlueprint("language: en", "language: «English»", "CX005", "did you mean 'en'?"),
        BrokenBlueprint("currency: EUR\n", "currency: «euro»\n", "CX008", "write EUR"),
        BrokenBlueprint(
            "prefers: [email, post]", "prefers: «email, post»", "CX004", "write '[email, post]'"),
    ]

    static let names = [
        BrokenBlueprint("id: ins-start", "id: «Ins_Start»", "CX007", "write 'ins-start'"),
        BrokenBlueprint("id: ins-start", "id: «ins start»", "CX007", "write 'ins-start'"),
        BrokenBlueprint("channel: email,", "channel: «e-mail»,", "CX012", "did you mean 'email'?"),
        BrokenBlueprint(
            "evidence: [ins-silence]", "evidence: [«Ins_Silence»]", "CX012",
            "did you mean 'ins-silence'?"),
        BrokenBlueprint("owner: marketing", "owner: «Sanne»", "CX012", "one of 'crm', 'marketing'"),
        BrokenBlueprint(
            "stage: welcome, day: 75", "stage: «Welcome», day: 75", "CX012",
            "did you mean 'welcome'?"),
    ]

    static let signs = [
        BrokenBlueprint(
            "customers: 48000", "«customers:48000»", "CX001", "write 'customers: 48000'"),
        BrokenBlueprint(
            "  - id: ins-silence\n", "  - «id:ins-silence»\n", "CX001", "write 'id: ins-silence'"),
        BrokenBlueprint(
            "reach: 0.92", "«reach:0.92»", "CX002", "put a space after the colon: 'reach: 0.92'"),
        BrokenBlueprint("customers: 48000", "«customers 48000»", "CX001", "write 'key: value'"),
        BrokenBlueprint(
            "brand_values:\n  - id: bv-clear", "brand_values:\n    «id»: bv-clear", "CX004",
            "begin each part on a new line with '- '"),
        BrokenBlueprint(
            "    origin: outside-in", "«\t»origin: outside-in", "CX001", "indent with spaces"),
        BrokenBlueprint(
            "    origin: outside-in", "     «o»rigin: outside-in", "CX001",
            "indent as far as the keys beside it; close brackets and quotes"),
        BrokenBlueprint(
            "text: \"Thank you, {name}: welcome.\"", "text: «\"»Thank you, {name}: welcome.",
            "CX001", "close them on the same line"),
        BrokenBlueprint(
            "stages: [sign, pay]", "stages: «[»sign, pay", "CX001",
            "separate the parts by commas and close the bracket"),
        BrokenBlueprint(
            "vision: Customers hear", "vision: Customers«:» they hear", "CX001",
            "put quotes around the whole value"),
    ]
}

@Suite struct TypingErrorTests {
    @Test(
        arguments: TypingErrors.keys + TypingErrors.values + TypingErrors.names
            + TypingErrors.signs)
    func theHintNamesTheRightThing(_ broken: BrokenBlueprint) throws {
        let marked = try #require(BrokenBlueprintTests.marked(broken), "nothing was changed")
        let findings = readBlueprint(marked.text).reading.findings
        let finding = try #require(
            findings.first { $0.code == broken.code && $0.place?.line == marked.line },
            "\(findings)")
        #expect(finding.hint == broken.hint, "\(finding)")
        let place = try #require(finding.place)
        #expect([place.line, place.column] == [marked.line, marked.column], "\(finding)")
    }

    @Test func thereAreAtLeastForty() {
        let all = TypingErrors.keys + TypingErrors.values + TypingErrors.names + TypingErrors.signs
        #expect(all.count >= 40)
        #expect(all.allSatisfy { $0.hint != nil })
    }

    @Test(arguments: [
        ("contact_rules:\n", "doelen: []\ncontact_rules:\n", "'goals' hoort bij een pilot"),
        ("day: 3\n", "day: 3\n        vision: x\n", "'vision' hoort bovenaan in de blauwdruk"),
        ("owner: marketing", "owner: Sanne", "kies uit 'crm', 'marketing'"),
        ("customers: 48000", "customers:48000", "schrijf 'customers: 48000'"),
        ("speed: 48", "speed: 48 uur", "schrijf alleen het getal: '48'"),
    ])
    func aDutchHintIsDutch(old: String, new: String, hint: String) {
        let text = CompleteBlueprint.text.replacing(old, with: new)
        let hints = readBlueprint(text, language: .dutch).reading.findings.map(\.hint)
        #expect(hints.contains(hint), "\(hints)")
    }
}
