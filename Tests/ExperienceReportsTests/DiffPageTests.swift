import ExperienceModel
import ExperienceReports
import Testing

@Suite struct DiffPageTests {
    static let blueprint = Blueprint(
        id: "welkom", title: "Van jaarnota naar welkom", language: .dutch, customers: 1)

    static let moved = BlueprintChange(
        kind: .touchpoint, before: .init(id: "tp-bel"), after: .init(id: "tp-bel"),
        fields: [
            FieldChange(key: "day", before: .count(14), after: .count(21)),
            FieldChange(key: "reach", before: .share(0.35), after: .share(0.5)),
            FieldChange(key: "thanks", before: nil, after: .flag(true)),
            FieldChange(key: "insights", before: .names(["a", "b"]), after: .names(["b", "c"])),
            FieldChange(key: "texts.p-rust", before: nil, after: .text("Hoi")),
        ], disciplines: ["channels"], personas: ["p-rust"])

    static let came = BlueprintChange(
        kind: .touchpoint, before: nil, after: .init(id: "tp-sms", title: "Berichtje"),
        fields: [
            FieldChange(key: "day", before: nil, after: .count(7)),
            FieldChange(key: "channel", before: nil, after: .name("sms")),
        ], disciplines: ["crm"], personas: ["p-rust"])

    static let contacts = ContactChange(
        before: "jaar1", after: "jaar1",
        figures: [
            .init(measure: .contactsPerYear, before: 7.93, after: 8.43),
            .init(measure: .positiveShare, before: 0.657, after: 0.657),
            .init(measure: .costFirst90Days, before: 3.6, after: nil),
        ])

    static func page(
        _ changes: [BlueprintChange] = [moved, came], _ contacts: [ContactChange] = [contacts],
        frozen: [FrozenPlanChange] = []
    ) -> DiffPage {
        DiffPage(
            blueprint: blueprint, before: .revision(1, on: Day(number: 0)),
            after: .revision(2, on: Day(number: 1)),
            comparison: BlueprintComparison(changes: changes, contacts: contacts),
            frozenPlans: frozen)
    }

    @Test func theScreenTellsEachChangeInWords() {
        let screen = TerminalRenderer.render(
            Self.page().report(language: .english), style: TerminalStyle())
        #expect(screen.hasPrefix("Van jaarnota naar welkom: revision 1 → revision 2  applied on 2"))
        #expect(screen.contains("day 14 → 21; reach 35% → 50%; thanks no → yes"))
        #expect(screen.contains("insights: added c,\n            dropped a"))
        #expect(screen.contains("+ tp-sms  new: Berichtje, day 7, channel sms"))
        #expect(screen.contains("7.93   8.43       +0.50"))
        #expect(screen.contains("65.7%  65.7%           ="))
        for line in screen.split(separator: "\n") { #expect(line.count <= 80) }
    }

    @Test func dutchIsDutch() {
        let note = MarkdownRenderer().render(Self.page().report(language: .dutch))
        #expect(note.contains("dag 14 → 21; bereik 35% → 50%; bedankt nee → ja"))
        #expect(note.contains("- **tp-sms**: nieuw: Berichtje, dag 7, kanaal sms"))
        #expect(note.contains("| 7,93 | 8,43 | +0,50 |"))
        #expect(note.contains("tekst voor p-rust geen → ‘Hoi’"))
    }

    @Test func changedGoalsOfALaunchedPilotComeFirst() {
        func goal(_ value: Double) -> FieldValue {
            .goal(
                Goal(
                    metric: "nps", role: .primary, comparison: .aboveControl, value: value,
                    expect: 12), measure: .points)
        }
        let frozen = FrozenPlanChange(
            pilot: "welkom-1", frozenOn: Day(number: 0), sha256: "f",
            fields: [FieldChange(key: "goals.nps", before: goal(2), after: goal(5))])
        let screen = TerminalRenderer.render(
            Self.page(frozen: [frozen]).report(language: .english), style: TerminalStyle())
        #expect(
            screen.contains(
                "NOT AS FROZEN AT LAUNCH\n  ! welkom-1  frozen on 1 Jan 1970: goal nps: sure of +2")
        )
        #expect(screen.contains("not those that were\nfrozen at launch"))
    }

    @Test func nothingIsOneSentence() {
        let none = Self.page([], [])
        #expect(
            none.nothingToTell(language: .english)
                == "welkom: no differences between revision 1 and revision 2")
        #expect(Self.page().nothingToTell(language: .english) == nil)
    }

    @Test func theDocumentHasBothSides() {
        let text = DiffJSON.document(Self.page()).text
        #expect(text.contains("\"schema\": \"cxpilot/diff/1\""))
        #expect(text.contains("\"key\": \"reach\",\n          \"before\": 0.35,"))
        #expect(text.contains("\"measure\": \"contactsPerYear\""))
    }
}
