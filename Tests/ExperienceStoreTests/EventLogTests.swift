import ExperienceModel
import Testing

@testable import ExperienceStore

@Suite struct EventLogTests {
    let fixture: StoreFixture
    var store: ExperienceStore { fixture.store }

    init() throws {
        fixture = try StoreFixture()
        for number in 1...4 {
            try store.note(
                action: "evaluate", subject: "pilot/welkom-1", detail: "look \(number)",
                by: StoreFixture.sanne)
        }
    }

    @Test func entriesCarryWhoWhenAndWhat() throws {
        let entries = try store.log()
        #expect(entries.map(\.number) == [1, 2, 3, 4])
        #expect(entries[0].by == "Sanne de Vries")
        #expect(entries[0].on == StoreFixture.today)
        #expect(entries[0].at == "2026-03-31T09:30:00Z")
        #expect(entries[0].detail == "look 1")
        #expect(try store.log(limit: 2).map(\.number) == [3, 4])
        #expect(try store.verifyLog() == .whole(entries: 4))
    }

    @Test func theChainIsTheDocumentedOne() throws {
        let fields = [
            "1", "2026-03-31", "2026-03-31T09:30:00Z", "Sanne de Vries", "evaluate",
            "pilot/welkom-1", "look 1",
        ]
        let text =
            String(repeating: "0", count: 64)
            + fields.map { "\($0.utf8.count):\($0)," }.joined()
        #expect(try store.log()[0].hash == Digest.sha256(of: text))
    }

    @Test func anEmptyLogIsWhole() throws {
        #expect(try StoreFixture().store.verifyLog() == .whole(entries: 0))
    }

    static let tampering: [(String, Int)] = [
        ("UPDATE event_log SET detail = 'better' WHERE number = 2", 2),
        ("UPDATE event_log SET actor = 'Bas' WHERE number = 4", 4),
        ("UPDATE event_log SET hash = printf('%064d', 7) WHERE number = 1", 1),
        ("DELETE FROM event_log WHERE number = 3", 3),
        ("DELETE FROM event_log WHERE number = 4", 4),
        ("DELETE FROM event_log", 1),
        ("UPDATE event_log SET day = 'yesterday!' WHERE number = 3", 3),
    ]

    @Test(arguments: tampering)
    func tamperingIsFound(change: String, at number: Int) throws {
        try fixture.tamper("DROP TRIGGER event_log_refuses_update")
        try fixture.tamper("DROP TRIGGER event_log_refuses_delete")
        try fixture.tamper("PRAGMA ignore_check_constraints = 1; \(change)")
        #expect(try store.verifyLog() == .broken(at: number))
    }
}
