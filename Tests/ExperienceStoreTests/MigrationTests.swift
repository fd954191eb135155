import ExperienceModel
import Foundation
import GRDB
import Testing

@testable import ExperienceStore

/// Stores of former versions keep what they hold.
@Suite struct MigrationTests {
    /// A store of version 3 with rows of every kind, as that version wrote them.
    private static func former(at path: String) throws {
        var schema = Schema.current
        schema.migrations.removeLast(schema.migrations.count - 3)
        try StoreFile(path: path).create(with: schema)
        let secret = try StoreKey(besides: path).read()
        let identifier = RowIdentifier(key: secret, isDayAssumed: false)
        let day = StoreFixture.day("2026-02-03").number
        func key(_ kind: ResponseBatch.IdentityKind, _ text: String) -> RowKey {
            Array(text.utf8).withUnsafeBytes { identifier.key(of: kind, $0, day: day) }
        }
        let text = key(.rowText, "9,pilot")
        let keys = [
            key(.responseID, "R1"), key(.respondent, "k1"), text,
            identifier.formerKey(of: text, occurrence: 2),
            identifier.formerKey(of: text, occurrence: 3),
        ]
        let store = try DatabaseQueue(path: path)
        try store.write { db in
            try db.execute(sql: Self.revisions)
            try db.execute(sql: Self.sql)
            try addGoals(of: StoreFixture.plan().pilot, db)
            for (index, key) in keys.enumerated() {
                try db.execute(
                    sql: """
                        INSERT INTO response
                        VALUES (?, 1, 1, 1, \(day), \(index == 0 ? "4" : "NULL"), NULL, NULL,
                            NULL, \(index == 1 ? 2 : 1))
                        """, arguments: [index + 1])
                try db.execute(
                    sql: "INSERT INTO response_key VALUES (1, ?, ?)",
                    arguments: [Data(RowPlace(key: key).bytes.prefix(16)), index + 1])
                try db.execute(
                    sql: "INSERT INTO answer VALUES (?, 2, 9)", arguments: [index + 1])
            }
            try db.execute(
                sql: """
                    INSERT INTO answer VALUES (1, 3, 2.5);
                    INSERT INTO comment VALUES (2, 'fijn geholpen');
                    """)
        }
    }

    private static func addGoals(of pilot: Pilot, _ db: Database) throws {
        for (index, goal) in (pilot.goals + pilot.guardrails).enumerated() {
            try db.insert(
                into: "goal",
                [
                    "pilot": pilot.id, "position": index + 1, "metric": goal.metric,
                    "role": goal.role.rawValue, "at_touchpoint": goal.at,
                    "comparison": goal.comparison.rawValue, "value": goal.value,
                    "expect": goal.expect, "floor": goal.floor,
                    "lower_is_better": goal.lowerIsBetter,
                ])
        }
    }

    private static let revisions = """
        INSERT INTO blueprint VALUES ('welkom-energie', 1, 't', NULL, 'nl', NULL, 10);
        INSERT INTO revision VALUES (
            'welkom-energie', 1, '\(BlueprintShelf.sha256(of: []))', '2026-01-01', '', 'S', '{}');
        """

    private static var sql: String {
        get throws {
            let plan = try CanonicalJSON.text(of: StoreFixture.plan())
            return """
                INSERT INTO label VALUES (1, 'pilot'), (2, 'nps'), (3, 'cost'), (4, 'Assen');
                INSERT INTO pilot (id, blueprint, revision, title, journey, design, unit, arms,
                    starts_on, readout_on, plan, plan_sha256, overridden, launched_on,
                    launched_at, launched_by)
                VALUES ('welkom-1', 'welkom-energie', 1, 't', 'j', 'randomised', 'customer', '[]',
                    '2026-01-01', '2026-03-31', '\(plan)', '\(Digest.sha256(of: plan))',
                    '[]', '2026-01-01', '', 'Sanne');
                INSERT INTO import (pilot, file, sha256, mapping, metrics, day_is_assumed,
                    imported_on, imported_at, imported_by, counted)
                VALUES (1, 'a.csv', '\(StoreFixture.source("a").sha256)', 'nps=score', '["nps"]',
                    0, '2026-02-04', '', 'Sanne', 5);
                """
        }
    }

    @Test func formerRowsMoveIntoBlocks() throws {
        let fixture = try StoreFixture()
        let path = fixture.folder + "/former.sqlite"
        try Self.former(at: path)
        let store = try ExperienceStore.open(at: path)
        let tallies = try store.tallies(of: "welkom-1", through: nil)
        #expect(tallies.customers == ["pilot": 6])
        #expect(tallies.cells.map(\.branch) == [nil, "Assen", "Assen"])
        #expect(try store.doctor().isEmpty)
        #expect(try store.comments(of: "welkom-1", limit: 5).map(\.text) == ["fijn geholpen"])
        #expect(try store.imports().map(\.counted) == [5])
        // What comes again is known, the equal rows too.
        let rows =
            [
                StoreFixture.response(.responseID("R1"), ["nps": 9, "cost": 2.5], branch: "Assen"),
                StoreFixture.response(
                    .respondent("k1"), ["nps": 9], comment: "fijn geholpen", weight: 2),
            ] + (0..<4).map { _ in StoreFixture.response(.rowText("9,pilot"), ["nps": 9]) }
        let result = try StoreFixture.add(rows, to: store, source: StoreFixture.source("b"))
        #expect(result.fates == [1, 0, 5])
        #expect(try store.forget(["k1"], by: StoreFixture.sanne).answers == ["welkom-1": 1])
        #expect(try store.doctor().isEmpty)
    }
}
