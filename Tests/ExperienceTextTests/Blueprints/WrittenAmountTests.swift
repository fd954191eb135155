import ExperienceModel
import ExperienceText
import Testing

/// Amounts, dates and codes as people write them, with the hint that names the right thing.
enum WrittenAmounts {
    static let numbers = [
        BrokenBlueprint(
            "unit_cost: 1.20", "unit_cost: «15.000»", "CX008",
            "write 15000, or 15.0 if the point is a decimal one"),
        BrokenBlueprint(
            "unit_cost: 1.20", "unit_cost: «7.125»", "CX008",
            "write 7125, or 7.1250 if the point is a decimal one"),
        BrokenBlueprint("unit_cost: 1.20", "unit_cost: «1.500.000»", "CX008", "write 1500000"),
        BrokenBlueprint(
            "unit_cost: 1.20", "«capacity»: 450", "CX002", "did you mean 'capacity_week'?"),
        BrokenBlueprint("customers: 48000", "customers: «48k»", "CX008", "write 48000"),
        BrokenBlueprint("customers: 48000", "customers: «1.5 mln»", "CX008", "write 1500000"),
        BrokenBlueprint("day: 3\n", "day: «120.5»\n", "CX008", "write 120 or 121"),
        BrokenBlueprint("cxpilot: 1", "cxpilot: «1.0»", "CX008", "write 1"),
        BrokenBlueprint("share: 60%", "share: «250%»", "CX009", "write 100% at most"),
        BrokenBlueprint(
            "start: 2026-03-02", "start: «2025-13-20»", "CX011", "there is no month 13"),
        BrokenBlueprint("start: 2026-03-02", "start: «20260302»", "CX011", "write 2026-03-02"),
        BrokenBlueprint("start: 2026-03-02", "start: «12/31/2025»", "CX011", "write 2025-12-31"),
        BrokenBlueprint(
            "start: 2026-03-02", "start: «december 2025»", "CX011",
            "name a day too, such as 2025-12-01"),
    ]

    static let codes = ["cx502", "CX52", "CX0502", "cx-502", "CX5O2"].map {
        BrokenBlueprint(
            "contact_rules:\n",
            "check:\n  «\($0)»: {severity: ignore, because: not now}\ncontact_rules:\n", "CX005",
            "write 'CX502'")
    }

    static let forms = [
        BrokenBlueprint(
            "contact_rules:\n",
            "check:\n  CX502: {severity: ignore, because: «'  '»}\ncontact_rules:\n", "CX004",
            "write a value, or drop the key"),
        BrokenBlueprint(
            "    day: 3\n", "    day: 3\n        emotion: «-2»\n", "CX004", "write '{score: -2}'"),
        BrokenBlueprint(
            "    day: 3\n", "    day: 3\n        audience: «p-calm»\n", "CX004",
            "write '{personas: [p-calm]}'"),
        BrokenBlueprint(
            "    day: 3\n", "    day: 3\n        lever: «satisfaction»\n", "CX005",
            "did you mean 'satisfy'?"),
        BrokenBlueprint(
            "    day: 3\n", "    day: 3\n        note: «{»name}\n", "CX004",
            "put quotes around the whole value"),
        BrokenBlueprint(
            "personas:\n", "personas:\n  - «p-more»\n", "CX004", "write 'id: p-more'"),
    ]

    static let texts = [
        BrokenBlueprint(
            "    day: 3\n", "    day: 3\n        note: «{name}, thank you»\n", "CX001",
            "put quotes around the whole value"),
        BrokenBlueprint(
            "    day: 3\n", "    day: 3\n        note: 'The Foto«'»s follow'\n", "CX001",
            "double the apostrophe: Foto''s"),
        BrokenBlueprint(
            "    day: 3\n", "    day: 3\n        note: «\"»Thank you\n", "CX001",
            "close them on the same line"),
        BrokenBlueprint(
            "brand_values:\n  - id: bv-clear", "brand_values:\n  - «bv-clear»", "CX001",
            "write '- id: bv-clear'"),
    ]
}

@Suite struct WrittenAmountTests {
    @Test(
        arguments: WrittenAmounts.numbers + WrittenAmounts.codes + WrittenAmounts.forms
            + WrittenAmounts.texts)
    func theHintNamesTheRightThing(_ broken: BrokenBlueprint) throws {
        let marked = try #require(BrokenBlueprintTests.marked(broken), "nothing was changed")
        let findings = readBlueprint(marked.text).reading.findings
        let finding = try #require(findings.first { $0.code == broken.code }, "\(findings)")
        #expect(finding.hint == broken.hint, "\(finding)")
        let place = try #require(finding.place)
        #expect([place.line, place.column] == [marked.line, marked.column], "\(finding)")
    }

    @Test(arguments: ["0.125", "15.0", "1500.125", "12.50", "0.001"])
    func aPointThatLeavesNoDoubtIsADecimalOne(_ number: String) throws {
        let text = CompleteBlueprint.text.replacing("unit_cost: 1.20", with: "unit_cost: \(number)")
        #expect(readBlueprint(text).reading.findings == [])
    }

    @Test(arguments: [
        ("\nteam:\n", "\nTeam:\n"), ("\njourneys:\n", "\njourney:\n"),
        ("{discipline: crm", "{disciplin: crm"), ("\npilots:\n", "\npilot:\n"),
    ])
    func oneSlipIsNoFlood(_ old: String, _ new: String) {
        let text = CompleteBlueprint.text.replacing(old, with: new)
        #expect(text != CompleteBlueprint.text)
        let findings = readBlueprint(text).reading.findings
        #expect(findings.count <= 2 && !findings.contains { $0.code == "CX012" }, "\(findings)")
    }

    @Test func twoBlueprintsInOneFolderAreToldOnce() {
        let bytes = Array(CompleteBlueprint.text.utf8)
        let findings = BlueprintReader.read([("a.yaml", bytes), ("b.yaml", bytes)]).reading.findings
        #expect(findings.map(\.code) == ["CX014"])
        #expect(findings.first?.hint == "name one file, or give each a folder")
    }

    @Test func aCommaBetweenBracesIsRemarked() throws {
        let text = CompleteBlueprint.text.replacing(
            "exit_plan: no more cards", with: "exit_plan: no more cards, no more calls")
        let reading = readBlueprint(text).reading
        #expect(reading.value != nil)
        let finding = try #require(reading.findings.first)
        #expect(finding.code == "CX019" && finding.severity == .info)
        #expect(finding.hint == "put quotes around the whole value")
    }
}
