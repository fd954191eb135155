import ExperienceModel
import ExperienceText
import Testing

/// One change to the complete blueprint; `«…»` is where the caret must be.
struct BrokenBlueprint: CustomTestStringConvertible, Sendable {
    let old: String
    let new: String
    let code: String
    let hint: String?

    init(_ old: String, _ new: String, _ code: String, _ hint: String? = nil) {
        self.old = old
        self.new = new
        self.code = code
        self.hint = hint
    }

    var testDescription: String { "\(code): \(new)" }

    static let keys = [
        BrokenBlueprint("vision: Cust", "«visoin»: Cust", "CX002", "did you mean 'vision'?"),
        BrokenBlueprint(
            "reach: 100%", "«raech»: 100%\n        reach: 1", "CX002",
            "did you mean 'reach'?"),
        BrokenBlueprint("personal: high", "«colour»: high", "CX002"),
        BrokenBlueprint("lead: Sanne", "lead: Sanne, «leed»: x", "CX002", "did you mean 'lead'?"),
        BrokenBlueprint(
            "share: 0.4}", "share: 0,«4»}", "CX002",
            "write a point in a number, not a comma"),
        BrokenBlueprint(
            "title: The first year\n", "", "CX003", "add 'title:', its name for people"),
        BrokenBlueprint(
            "language: en\n", "", "CX003",
            "add 'language:', the language of its content: nl or en"),
        BrokenBlueprint(
            "team:\n  - {discipline: marketing, lead: Sanne}\n"
                + "  - {discipline: crm, lead: Mei-Lin}\n", "", "CX003"),
        BrokenBlueprint(
            "id: tp-card\n        stage: welcome", "id: «tp-card»", "CX003",
            "add 'stage:', the stage of its journey"),
        BrokenBlueprint(
            "- {id: p-count, name: Bilal", "- «{»name: Bilal", "CX003",
            "add 'id:', its id, by which other parts name it"),
        BrokenBlueprint(
            "baseline: {promoters: 19%, detractors: 37%}",
            "«baseline»: {promoters: 19%}", "CX003"),
        BrokenBlueprint(
            "- {metric: cost, at_most: 4.00", "- «{»metric: cost", "CX003",
            "add 'at_most', for example"),
        BrokenBlueprint("kind: csat, scale: [1, 5]", "kind: csat", "CX003"),
        BrokenBlueprint(
            "day: 3\n", "day: 3\n        «day»: 4\n", "CX006",
            "keep one, or merge the two"),
        BrokenBlueprint("title: The first year\n", "title: One\n«title»: Two\n", "CX006"),
        BrokenBlueprint("id: tp-ask", "id: «tp-card»", "CX006", "choose another name"),
        BrokenBlueprint("discipline: crm", "discipline: «marketing»", "CX006"),
        BrokenBlueprint("stages: [sign, pay]", "stages: [sign, «sign»]", "CX006"),
        BrokenBlueprint("card: [south, west]", "card: [south, «north»]", "CX006"),
        BrokenBlueprint(
            "blueprint: first-year", "blueprint: «First Year»", "CX007",
            "write 'first-year'"),
        BrokenBlueprint("id: left,", "id: «left_90d»,", "CX007", "write 'left-90d'"),
        BrokenBlueprint(
            "knowledge: low", "«knowledge»:", "CX004",
            "write a value, or drop the key"),
    ]

    static let values = [
        BrokenBlueprint("customers: 48000", "customers: «many»", "CX004"),
        BrokenBlueprint("customers: 48000", "customers: «48.000»", "CX008", "write 48000"),
        BrokenBlueprint(
            "customers: 48000", "customers: «'48000'»", "CX004",
            "write 48000 without quotes"),
        BrokenBlueprint(
            "customers: 48000", "customers: «0»", "CX008",
            "write a whole number from 1 up"),
        BrokenBlueprint("prefers: [email, post]", "prefers: «email»", "CX004", "write '[email]'"),
        BrokenBlueprint("proactive: true", "proactive: «yes»", "CX004", "write true"),
        BrokenBlueprint(
            "vision: Customers hear", "vision: «[»a]\norganisation: Customers hear",
            "CX004"),
        BrokenBlueprint("speed: 48", "speed: «48 hours»", "CX004"),
        BrokenBlueprint("above_control: 2\n", "above_control: «2%»\n", "CX004", "write '2'"),
        BrokenBlueprint("at_least: 3.9", "at_least: «39%»", "CX004", "write '39'"),
        BrokenBlueprint(
            "source: interview", "source: «interviews»", "CX005",
            "did you mean 'interview'?"),
        BrokenBlueprint(
            "tone: positive", "tone: «happy»", "CX005",
            "one of 'positive', 'neutral', 'negative'"),
        BrokenBlueprint("language: en", "language: «fr»", "CX005"),
        BrokenBlueprint("role: primary", "role: «guardrail»", "CX005"),
        BrokenBlueprint("above_control: 2\n", "above_control: 2\n        «at_least»: 3\n", "CX005"),
        BrokenBlueprint(
            "{CX404:", "{«CX4»:", "CX005", "a code is CX and three digits, such as 'CX503'"),
        BrokenBlueprint("{CX404:", "{«CX012»:", "CX005"),
        BrokenBlueprint("scale: 0-10", "scale: «1-10»", "CX005"),
        BrokenBlueprint(
            "reach: 100%", "reach: «-5%»", "CX008",
            "write a share such as 26% or 0.26"),
        BrokenBlueprint("day: 75", "day: «-1»", "CX008", "write a whole number from 0 to 100000"),
        BrokenBlueprint("unit_cost: 1.20", "unit_cost: «1,20 EUR»", "CX004"),
        BrokenBlueprint(
            "waves: [5%, 25%, 100%]", "waves: «[»25%, 5%, 100%]", "CX008",
            "put the smallest first, and each share once"),
        BrokenBlueprint(
            "readout: 2026-07-13", "readout: «2026-01-13»", "CX008",
            "write 2026-03-02 or a later day"),
        BrokenBlueprint(
            "arms: [control, card]\n        branches: {control: [north], card: "
                + "[south, west]}", "arms: «[»card]", "CX008", "name at least 2"),
        BrokenBlueprint(
            "top: [9, 10]", "top: [9, «11»]", "CX008",
            "name a score of the scale 0-10"),
        BrokenBlueprint("scale: 1-7", "scale: «7-1»", "CX008", "write '0-10'"),
        BrokenBlueprint("score: -1.5", "score: «-3»", "CX008"),
        BrokenBlueprint("sd: 0.9", "sd: «0»", "CX008", "write a number above 0"),
        BrokenBlueprint(
            "unit_cost: 1.20", "unit_cost: «-1.20»", "CX008", "write a number from 0 up"),
        BrokenBlueprint(
            "  weeks: 4", "  weeks: «521»", "CX008", "write a whole number from 1 to 520"),
        BrokenBlueprint("reach: 100%", "reach: «120%»", "CX009"),
        BrokenBlueprint("share: 60%", "share: «0,60»", "CX009", "write '0.60'"),
        BrokenBlueprint("share: 60%", "share: «60»", "CX009", "write '60%'"),
        BrokenBlueprint(
            "not_worse_than_control_by: 2%", "not_worse_than_control_by: «2»", "CX009",
            "write '2%'"),
        BrokenBlueprint(
            "share: 60%", "share: 50%", "CX010",
            "together they must be 100%, give or take 1%"),
        BrokenBlueprint("promoters: 19%", "promoters: «79%»", "CX010"),
        BrokenBlueprint(
            "floor: 0", "floor: «90»", "CX008",
            "be sure of the floor; the estimate has to reach the goal"),
        BrokenBlueprint("date: 2025-11-20", "date: «20-11-2025»", "CX011", "write 2025-11-20"),
        BrokenBlueprint("date: 2025-11-20", "date: «2026-02-30»", "CX011", "2026-02 has 28 days"),
        BrokenBlueprint("earliest: 2026-09-14", "earliest: «soon»", "CX004"),
        BrokenBlueprint("2026Q3:", "«2026-Q3»:", "CX011", "write '2026Q3'"),
        BrokenBlueprint("cxpilot: 1", "cxpilot: «2»", "CX015", "write 'cxpilot: 1'"),
    ]

    static let references = [
        BrokenBlueprint("channel: email,", "channel: «e-mail»,", "CX012", "did you mean 'email'?"),
        BrokenBlueprint(
            "personas: [p-calm]\n", "personas: [«p-clam»]\n", "CX012",
            "did you mean 'p-calm'?"),
        BrokenBlueprint(
            "prefers: [email, post]", "prefers: [email, «pots»]", "CX012",
            "did you mean 'post'?"),
        BrokenBlueprint("evidence: [ins-silence]", "evidence: [«ins-x»]", "CX012"),
        BrokenBlueprint("stage: welcome, day: 75", "stage: «pay», day: 75", "CX012"),
        BrokenBlueprint(
            "owner: marketing", "owner: «marketeer»", "CX012",
            "did you mean 'marketing'?"),
        BrokenBlueprint("brand_values: [bv-clear]", "brand_values: [«bv-near»]", "CX012"),
        BrokenBlueprint(
            "measures: [nps, recommend]", "measures: [nps, «recomend»]", "CX012",
            "did you mean 'recommend'?"),
        BrokenBlueprint(
            "interests: {solar: tp-ask}", "interests: {solar: «tp-aks»}", "CX012",
            "did you mean 'tp-ask'?"),
        BrokenBlueprint("replaces: now", "replaces: «nou»", "CX012", "did you mean 'now'?"),
        BrokenBlueprint("journey: next", "journey: «nxt»", "CX012", "did you mean 'next'?"),
        BrokenBlueprint(
            "change: [tp-card]", "change: [«tp-crad»]", "CX012",
            "did you mean 'tp-card'?"),
        BrokenBlueprint("metric: left", "metric: «lift»", "CX012", "did you mean 'left'?"),
        BrokenBlueprint("from: nps", "from: «npx»", "CX012", "did you mean 'nps'?"),
        BrokenBlueprint("from: nps", "from: «cost»", "CX005", "name a metric with a 'scale'"),
        BrokenBlueprint(
            "{control: [north],", "{control: [north], «cards»: [x],", "CX012",
            "did you mean 'card'?"),
        BrokenBlueprint(
            "after: [call-team]", "after: [«call-teem»]", "CX012",
            "did you mean 'call-team'?"),
        BrokenBlueprint("effort: {crm: 6}", "effort: {«cmr»: 6}", "CX012", "did you mean 'crm'?"),
        BrokenBlueprint("capacity: {marketing: 1,", "capacity: {«sales»: 1,", "CX012"),
        BrokenBlueprint(
            "before: [card-1]", "before: [«card-2»]", "CX012",
            "did you mean 'card-1'?"),
        BrokenBlueprint("personas: [p-calm], exclude", "personas: [«p»], exclude", "CX012"),
    ]

    static let syntax = [
        BrokenBlueprint(
            "vision: Customers", "vision: Customers«:» we", "CX001",
            "put quotes around the whole value"),
        BrokenBlueprint(
            "vision: Customers", "vision: «@»ustomers", "CX001",
            "put quotes around the whole value"),
        BrokenBlueprint(
            "    origin: outside-in", "«\t»origin: outside-in", "CX001",
            "indent with spaces"),
        BrokenBlueprint(
            "text: \"Thank you, {name}: welcome.\"", "text: «\"»Thank you",
            "CX001", "close them on the same line"),
        BrokenBlueprint("stages: [sign, pay]", "stages: «[»sign, pay", "CX001"),
        BrokenBlueprint("customers: 48000", "«customers 48000»", "CX001", "write 'key: value'"),
        BrokenBlueprint(
            "needs: [certainty]", "needs: «-» certainty", "CX001",
            "begin on a new line"),
        BrokenBlueprint("    origin: outside-in", "   «o»rigin: outside-in", "CX001"),
        BrokenBlueprint(
            "script: Welcome.", "script: \"a «\\»q\"", "CX001",
            "use single quotes"),
        BrokenBlueprint(
            "customers: 48000\n", "customers: 48000\n«-»--\n", "CX001",
            "remove the line '---', or make two files of it"),
        BrokenBlueprint(
            "prefers: [email, post]", "prefers: «&»x [email, post]", "CX013",
            "write the value out, or put quotes around it"),
        BrokenBlueprint("prefers: [email, post]", "prefers: «*»x", "CX013"),
        BrokenBlueprint(
            "contact_rules:\n", "contact_rules:\n  «<<»: {max_in_30_days: 4}\n",
            "CX013", "write the keys out"),
        BrokenBlueprint("customers: 48000", "customers: 48000\n? «[»a, b]\n: c", "CX001"),
    ]
}

@Suite struct BrokenBlueprintTests {
    @Test func theBlueprintIsWholeBeforeItIsBroken() {
        #expect(readBlueprint(CompleteBlueprint.text).reading.findings == [])
    }

    @Test(
        arguments: BrokenBlueprint.keys + BrokenBlueprint.values + BrokenBlueprint.references
            + BrokenBlueprint.syntax)
    func everyFaultIsFoundAtItsPlace(_ broken: BrokenBlueprint) throws {
        let marked = try #require(Self.marked(broken))
        let source = readBlueprint(marked.text)
        let finding = try #require(
            source.reading.findings.first { $0.code == broken.code },
            "\(source.reading.findings)")
        #expect(source.reading.value == nil)
        if let hint = broken.hint { #expect(finding.hint == hint) }
        guard broken.new.contains("«") else { return }
        let place = try #require(finding.place)
        #expect(
            [place.line, place.column, place.length]
                == [marked.line, marked.column, marked.length], "\(finding)")
    }

    static func marked(_ broken: BrokenBlueprint) -> MarkedText? {
        // The indentation of the literal is not that of the text.
        let old = broken.old.replacing("\n        branches", with: "\n    branches")
        let ranges = CompleteBlueprint.text.ranges(of: old)
        guard let range = ranges.first else { return nil }
        return MarkedText(
            CompleteBlueprint.text.replacingCharacters(in: range, with: broken.new))
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
