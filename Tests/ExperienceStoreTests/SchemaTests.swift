import ExperienceModel
import Foundation
import GRDB
import Testing

@testable import ExperienceStore

@Suite struct SchemaTests {
    private static let sources = URL(filePath: #filePath).deletingLastPathComponent()

    private func schema() throws -> String {
        try StoreFixture().store.reading { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL
                    AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%'
                    AND name NOT LIKE 'comment_index_%' ORDER BY rowid
                    """)
        }.joined(separator: "\n\n") + "\n"
    }

    /// `RECORD=1` rewrites the golden file, and fails.
    @Test func theSchemaIsTheRecordedOne() throws {
        let golden = Self.sources.appending(path: "Golden/schema.sql")
        let actual = try schema()
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try actual.write(to: golden, atomically: true, encoding: .utf8)
            Issue.record("recorded \(golden.lastPathComponent); recording is not passing")
            return
        }
        #expect(try String(contentsOf: golden, encoding: .utf8) == actual)
    }

    private func documentation() throws -> String {
        let page = Self.sources.appending(
            path: "../../Sources/ExperienceStore/Schema/README.md")
        return try String(contentsOf: page, encoding: .utf8)
    }

    @Test func everyTableIsStrictAndDocumented() throws {
        let page = try documentation()
        let tables = try StoreFixture().store.reading { db in
            try Row.fetchAll(
                db, sql: "SELECT name, strict, type FROM pragma_table_list WHERE schema = 'main'")
        }
        for table in tables {
            let name: String = table["name"]
            guard !name.hasPrefix("sqlite_"), !name.hasPrefix("grdb_"),
                table["type"] != "shadow"
            else { continue }
            let isPlain = table["type"] == "table"
            #expect(table["strict"] == 1 || !isPlain, "\(name)")
            #expect(page.contains("`\(name)`"), "\(name)")
        }
    }

    @Test func theDocumentedQueriesRun() throws {
        let fixture = try StoreFixture.launched()
        try fixture.add([
            StoreFixture.response(.responseID("R1"), ["nps": 9]),
            StoreFixture.response(.responseID("R2"), ["nps": 10]),
        ])
        let queries = try documentation().components(separatedBy: "```sql\n").dropFirst().map {
            String($0.prefix(upTo: $0.range(of: "```")?.lowerBound ?? $0.endIndex))
        }
        #expect(queries.count == 3)
        let answers = try fixture.store.reading { db in
            try queries.map { try Row.fetchAll(db, sql: $0) }
        }
        #expect(answers[0].isEmpty)
        #expect(answers[1].map { $0["nps"] as Double } == [100])
        #expect(answers[2].map { $0["customers"] as Int } == [2])
    }
}
