import ExperienceModel
import GRDB
import Testing

@testable import ExperienceStore

@Suite struct BlueprintTests {
    let fixture: StoreFixture
    var store: ExperienceStore { fixture.store }

    init() throws { fixture = try StoreFixture() }

    @Test func applyingTheSameTextTwiceChangesNothing() throws {
        let first = try store.apply(
            StoreFixture.blueprint(), files: StoreFixture.files(), by: StoreFixture.sanne)
        #expect(first == Applied(revision: 1, isNew: true))
        let before = try fixture.dump()
        let again = try store.apply(
            StoreFixture.blueprint(),
            files: [BlueprintFile(path: "../other/name.yaml", text: "title: Welkom")],
            by: StoreFixture.actor("Bas"))
        #expect(again == Applied(revision: 1, isNew: false))
        #expect(try fixture.dump() == before)
    }

    @Test func everyRevisionIsKeptWithItsText() throws {
        for title in ["Welkom", "Welkom terug"] {
            _ = try store.apply(
                StoreFixture.blueprint(title: title), files: StoreFixture.files("title: \(title)"),
                by: StoreFixture.sanne)
        }
        #expect(try store.revision(of: "welkom-energie")?.number == 2)
        let first = try #require(try store.revision(of: "welkom-energie", number: 1))
        #expect(first.blueprint == StoreFixture.blueprint())
        #expect(first.appliedBy == "Sanne de Vries")
        #expect(first.appliedOn == StoreFixture.today)
        #expect(try store.files(of: "welkom-energie", number: 1) == StoreFixture.files())
        #expect(try store.revisions().map(\.number) == [2])
        #expect(try store.revision(of: "welkom-energie", number: 3) == nil)
        #expect(try store.revision(of: "niets") == nil)
    }

    @Test func blueprintsStandInTheOrderOfTheirFirstApply() throws {
        for (id, text) in [("zon", "1"), ("aarde", "2"), ("zon", "3")] {
            var blueprint = StoreFixture.blueprint()
            blueprint.id = id
            _ = try store.apply(
                blueprint, files: StoreFixture.files(text), by: StoreFixture.sanne)
        }
        #expect(try store.revisions().map(\.blueprint.id) == ["zon", "aarde"])
    }

    @Test func elementsFollowTheNewestRevision() throws {
        _ = try store.apply(
            StoreFixture.blueprint(), files: StoreFixture.files(), by: StoreFixture.sanne)
        var changed = StoreFixture.blueprint()
        changed.personas = [Persona(id: "johan", name: "Johan", share: 0.4)]
        changed.journeys[0].touchpoints[0].channel = "e-mail"
        _ = try store.apply(
            changed, files: StoreFixture.files("changed"), by: StoreFixture.sanne)
        let rows = try store.reading { db in
            (
                try String.fetchAll(db, sql: "SELECT id FROM persona"),
                try String.fetchAll(db, sql: "SELECT channel FROM touchpoint"),
                try String.fetchAll(db, sql: "SELECT name FROM stage ORDER BY position")
            )
        }
        #expect(rows.0 == ["johan"])
        #expect(rows.1 == ["e-mail"])
        #expect(rows.2 == ["Start", "Gebruik"])
    }

    @Test func approvalsHoldForOneRevisionOnly() throws {
        _ = try store.apply(
            StoreFixture.blueprint(), files: StoreFixture.files(), by: StoreFixture.sanne)
        let bas = StoreFixture.actor("Bas", on: "2026-04-01")
        _ = try store.approve("welkom-energie", discipline: "crm", by: bas)
        let approval = try store.approve(
            "welkom-energie", discipline: "marketing", by: StoreFixture.sanne)
        #expect(
            approval
                == Approval(
                    discipline: "marketing", by: "Sanne de Vries", on: StoreFixture.today,
                    revision: 1))
        let before = try fixture.dump()
        #expect(try store.approve("welkom-energie", discipline: "marketing", by: bas) == approval)
        #expect(try fixture.dump() == before)
        #expect(
            try store.approvals(of: "welkom-energie").map(\.discipline) == ["marketing", "crm"])

        _ = try store.apply(
            StoreFixture.blueprint(), files: StoreFixture.files("new"), by: StoreFixture.sanne)
        #expect(try store.approvals(of: "welkom-energie").isEmpty)
        #expect(try store.approvals(of: "welkom-energie", revision: 1).count == 2)
    }

    @Test func whatWasNeverAppliedIsRefused() throws {
        #expect(throws: StoreError.unknownBlueprint("niets", known: [])) {
            try store.approvals(of: "niets")
        }
        _ = try store.apply(
            StoreFixture.blueprint(), files: StoreFixture.files(), by: StoreFixture.sanne)
        #expect(throws: StoreError.unknownRevision(2, blueprint: "welkom-energie")) {
            try store.files(of: "welkom-energie", number: 2)
        }
        #expect(
            throws: StoreError.unknownDiscipline(
                "sales", blueprint: "welkom-energie", known: ["marketing", "crm"])
        ) {
            try store.approve("welkom-energie", discipline: "sales", by: StoreFixture.sanne)
        }
    }

    @Test(arguments: [
        "UPDATE revision SET applied_by = 'x'", "DELETE FROM revision_file",
        "DELETE FROM approval", "UPDATE pilot SET plan_sha256 = plan_sha256",
        "UPDATE event_log SET detail = ''", "DELETE FROM event_log", "DELETE FROM decision",
    ])
    func whatWasWrittenOnceNeverChanges(change: String) throws {
        let launched = try StoreFixture.launched()
        _ = try launched.store.approve(
            "welkom-energie", discipline: "crm", by: StoreFixture.sanne)
        try launched.store.record(
            RecordedDecision(actual: .stop, by: "Bas", on: StoreFixture.today), for: "welkom-1",
            learnings: [], by: StoreFixture.sanne)
        #expect(throws: DatabaseError.self) { try launched.tamper(change) }
    }
}
