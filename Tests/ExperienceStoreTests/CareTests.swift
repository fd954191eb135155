import ExperienceModel
import Foundation
import GRDB
import Testing

@testable import ExperienceStore

/// What the doctor sees, and what forgetting leaves.
@Suite struct CareTests {
    let fixture: StoreFixture
    var store: ExperienceStore { fixture.store }

    init() throws { fixture = try StoreFixture.launched() }

    private func fill() throws {
        try fixture.add([
            StoreFixture.response(
                .responseID("R1"), ["nps": 9, "cost": 2.5], branch: "Assen", persona: "renske",
                comment: "fijn geholpen"),
            StoreFixture.response(.respondent("k1"), ["nps": 3], comment: "onvindbaar woord"),
            StoreFixture.response(.respondent("k1"), ["nps": 4], day: "2026-02-05"),
        ])
        try fixture.add([StoreFixture.response(.responseID("R1"), ["nps": 8])])
        _ = try store.comments(
            of: "welkom-1", matching: "fijn", filter: CommentFilter(), limit: 9)
    }

    @Test func aWholeStoreHasNoFindings() throws {
        try fill()
        let before = try fixture.dump()
        #expect(try store.doctor().isEmpty)
        #expect(try fixture.dump() == before)
    }

    private static let anotherPlan = """
        DROP TRIGGER pilot_refuses_update;
        UPDATE pilot SET plan = replace(plan, 'Welkomstkaart', 'Kaart');
        CREATE TRIGGER pilot_refuses_update BEFORE UPDATE ON pilot
        BEGIN SELECT RAISE(ABORT, 'rows of pilot never change'); END;
        """

    /// A change of what never changes, with nothing else to be seen of it.
    private static func changing(_ table: String, _ change: String, _ statement: String) -> String {
        """
        DROP TRIGGER \(table)_refuses_\(change.lowercased());
        \(statement);
        CREATE TRIGGER \(table)_refuses_\(change.lowercased()) BEFORE \(change) ON \(table)
        BEGIN SELECT RAISE(ABORT, 'rows of \(table) never change'); END;
        """
    }

    static let tamperings: [(sql: String, code: String)] = [
        ("UPDATE tally SET answers = answers + 1", "wrongTallies"),
        ("DELETE FROM group_tally", "wrongTallies"),
        ("UPDATE moments SET sum = sum + 0.001", "wrongTallies"),
        ("UPDATE customer_tally SET customers = 7", "wrongTallies"),
        ("DELETE FROM comment WHERE text LIKE 'fijn%'", "missingComments"),
        ("INSERT INTO comment VALUES (99, 1, 'x')", "strayComments"),
        ("UPDATE import SET added = 1", "wrongImport"),
        ("UPDATE answer_block SET rows = 1", "misplacedRows"),
        ("UPDATE answer_block SET bytes = substr(bytes, 1, 40)", "unreadableBlock"),
        ("UPDATE answer_block SET bytes = x''", "unreadableBlock"),
        ("PRAGMA foreign_keys = OFF; DELETE FROM label WHERE text = 'pilot'", "missingLabels"),
        ("DELETE FROM comment_index_data WHERE id > 10", "damagedIndex"),
        ("DROP VIEW counted_answer", "changedTables"),
        (anotherPlan, "changedPlan"),
        (
            "UPDATE earlier_row SET brought_by = 0", "wrongEarlierRows"
        ),
        ("UPDATE earlier_row SET bytes = x'01'", "wrongEarlierRows"),
        ("UPDATE earlier_row SET place = zeroblob(20)", "wrongEarlierRows"),
        ("UPDATE label SET text = 'pilots' WHERE text = 'pilot'", "missingLabels"),
        ("UPDATE import SET counted = counted + 1", "wrongImportCounts"),
        ("UPDATE import SET unchanged = 4 WHERE number = 2", "wrongImportCounts"),
        (
            changing("revision_file", "UPDATE", "UPDATE revision_file SET text = text || ' '"),
            "changedRevision"
        ),
        (changing("goal", "UPDATE", "UPDATE goal SET value = value + 1"), "changedGoals"),
        (changing("goal", "DELETE", "DELETE FROM goal WHERE position = 1"), "changedGoals"),
        ("DROP TRIGGER event_log_refuses_update; UPDATE event_log SET actor = 'x'", "brokenLog"),
    ]

    @Test(arguments: tamperings.indices)
    func whatIsNotRightIsFound(index: Int) throws {
        try fill()
        let tampering = Self.tamperings[index]
        try fixture.tamper(tampering.sql)
        let findings = try store.doctor()
        #expect(Set(findings.map(\.code)) == [tampering.code], "\(findings)")
        for finding in findings {
            for language in Language.allCases {
                #expect(!finding.message(in: language).hasSuffix("."))
            }
        }
    }

    /// The log tells which invitations came with an import, and that none came.
    @Test(arguments: [
        "UPDATE invitation SET customers = customers + 1",
        "UPDATE invitation SET day = day - 1",
        "UPDATE invitation SET import = 1",
        "DELETE FROM invitation",
        "INSERT INTO invitation SELECT 1, arm, branch, 1, day, pilot, customers FROM invitation",
    ])
    func invitationsThatSomebodyChangedAreFound(_ tampering: String) throws {
        try fill()
        var source = StoreFixture.source("invited.csv")
        source.invited = [Invited(arm: "pilot", customers: 40)]
        let number = try StoreFixture.add([], to: store, source: source).number
        #expect(number == 3)
        #expect(try store.doctor().isEmpty)
        try fixture.tamper(tampering)
        let found = try store.doctor()
        #expect(!found.isEmpty && found.allSatisfy { $0.code == "changedInvitations" }, "\(found)")
        #expect(found[0].message(in: .english).contains("the invitations of import"))
    }

    /// Entries of the log from before version 8 say nothing of invitations.
    @Test func aLineOfTheLogIsReadAsItWasWritten() {
        let digest = String(repeating: "ab", count: 32)
        let lines = [
            "a, invitations x.csv: counted 1, updated 0, unchanged 0, rejected 0, for nps, "
                + "sha256 \(digest)",
            "a.csv: counted 1, updated 0, unchanged 0, rejected 0, for nps, csat, invitations none,"
                + " sha256 \(digest)",
        ]
        for (line, invitations) in zip(lines, [nil, "none"]) {
            let logged = LoggedImport(text: line)
            #expect(logged.text == line && logged.invitations == invitations)
            #expect(logged.sha256 == digest)
        }
    }

    /// What the index took in is what the customer wrote.
    @Test(arguments: [
        "UPDATE comment SET text = text || ' anders'", "UPDATE comment SET text = 'x'",
    ])
    func aCommentThatSomebodyChangedIsFound(_ tampering: String) throws {
        try fill()
        _ = try store.comments(of: "welkom-1", matching: "fijn", filter: CommentFilter(), limit: 9)
        #expect(try store.doctor().isEmpty)
        try fixture.tamper(tampering)
        #expect(try store.doctor() == [.changedComments])
    }

    /// A branch may be called after somebody.
    @Test(arguments: [true, false]) func namesThatNoRowUsesGo(_ isForgotten: Bool) throws {
        try fill()
        let before = try labels()
        try fixture.add([
            StoreFixture.response(
                .respondent("k9"), ["nps": 3], branch: "bij tante Truus", persona: "buurvrouw")
        ])
        if isForgotten {
            #expect(try store.forget(["k9"], by: StoreFixture.sanne).found == 1)
        } else {
            _ = try store.undo(import: 3, by: StoreFixture.sanne)
        }
        #expect(try labels() == before)
        #expect(try store.doctor().isEmpty)
    }

    private func labels() throws -> [String] {
        try DatabaseQueue(path: fixture.path).read {
            try String.fetchAll($0, sql: "SELECT text FROM label ORDER BY text")
        }
    }

    @Test func exposedFilesAreFound() throws {
        chmod(fixture.path + ".key", 0o644)
        #expect(try store.doctor() == [.exposedFile(path: fixture.path + ".key")])
    }

    @Test func aPersonIsForgottenEverywhere() throws {
        try fill()
        _ = try store.comments(
            of: "welkom-1", matching: "woord", filter: CommentFilter(), limit: 9)
        try fixture.add([
            StoreFixture.response(.respondent("k1"), ["nps": 2], comment: "onvindbaar later")
        ])
        let receipt = try store.forget(["k1", "niemand"], by: StoreFixture.sanne)
        #expect(receipt.found == 1 && receipt.unknown == 1 && receipt.isPurged)
        #expect(receipt.answers == ["welkom-1": 2])
        #expect(receipt.comments == 1 && receipt.earlierVersions == 1)
        #expect(try store.doctor().isEmpty)
        #expect(try store.tallies(of: "welkom-1", through: nil).customers == ["pilot": 1])
        let entry = try #require(try store.log(limit: 1).first)
        #expect(entry.action == "forget" && !entry.detail.contains("k1"))
        let found = try store.comments(
            of: "welkom-1", matching: "fijn", filter: CommentFilter(), limit: 9)
        #expect(found.comments.map(\.text) == ["fijn geholpen"])
        for name in try FileManager.default.contentsOfDirectory(atPath: fixture.folder) {
            let bytes = try Data(contentsOf: URL(filePath: fixture.folder + "/" + name))
            #expect(bytes.range(of: Data("onvindbaar".utf8)) == nil, "\(name)")
        }
        let before = try fixture.dump()
        // Who was forgotten while the file could not be written anew is cleaned the next time.
        let again = try store.forget(["k1"], by: StoreFixture.sanne)
        #expect(again.found == 0 && again.unknown == 0)
        #expect(again.forgottenBefore == 1 && again.isPurged)
        #expect(try fixture.dump() == before)
    }

    @Test func aRespondentOfRowsWithAnIDIsForgottenToo() throws {
        let intake = try store.intake(
            for: "welkom-1", source: StoreFixture.source(), by: StoreFixture.sanne)
        var batch = ResponseBatch(
            (0..<3000).map { place in
                var row = StoreFixture.response(.responseID("R\(place)"), ["nps": 9])
                row.line = place + 2
                return row
            })
        for place in 0..<3000 { batch.respondents.append("k\(place % 100)".utf8) }
        try intake.add(batch)
        #expect(try store.carryOut(intake).counted == 3000)
        let receipt = try store.forget(["k7", "R1"], by: StoreFixture.sanne)
        #expect(receipt.found == 2 && receipt.answers == ["welkom-1": 31])
        #expect(try store.doctor().isEmpty)
        #expect(try store.tallies(of: "welkom-1", through: nil).customers == ["pilot": 2969])
    }

    @Test func commentsAreFoundByWordsAndFilters() throws {
        try fill()
        func found(_ words: String?, _ filter: CommentFilter = CommentFilter()) throws -> [String] {
            try store.comments(of: "welkom-1", matching: words, filter: filter, limit: 9)
                .comments.map(\.text)
        }
        #expect(try found("GEHOLP") == ["fijn geholpen"])
        #expect(try found("fijn woord") == [])
        #expect(try found("\"' OR -").isEmpty)
        #expect(try found(nil).count == 2)
        #expect(try found(nil, CommentFilter(persona: "renske")) == ["fijn geholpen"])
        #expect(try found(nil, CommentFilter(persona: "niemand")).isEmpty)
        let low = CommentFilter.Answered(metric: "nps", values: 0...6)
        #expect(try found("woord", CommentFilter(answered: low)) == ["onvindbaar woord"])
        #expect(try found("fijn", CommentFilter(answered: low)).isEmpty)
        try fixture.add([
            StoreFixture.response(.responseID("R1"), ["nps": 1], comment: "toch een wachtrij")
        ])
        #expect(try found("fijn").isEmpty)
        #expect(try found("wachtrij") == ["toch een wachtrij"])
    }
}
