import ExperienceModel
import Foundation
import GRDB
import Testing

@testable import ExperienceStore

/// A pilot's first rows are written without the log where nobody else has the store open; it has
/// one before and after, whatever happens.
@Suite struct WriteAheadLogTests {
    let fixture: StoreFixture

    init() throws { fixture = try StoreFixture.launched() }

    private static let rows = (0..<12_000).map {
        StoreFixture.response(
            .responseID("R\($0)"), ["nps": Double($0 % 11)], comment: $0 % 9 == 0 ? "fijn" : nil)
    }

    private func mode(_ store: ExperienceStore) throws -> String? {
        try store.reading { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    }

    /// Copies the store as a process that dies now would leave it.
    private func copied(_ endings: [String]) throws -> String {
        let folder = fixture.folder + "/left"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        for ending in ["", ".key"] + endings {
            try FileManager.default.copyItem(
                atPath: fixture.path + ending, toPath: folder + "/store.sqlite" + ending)
        }
        return folder + "/store.sqlite"
    }

    private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    @Test func firstRowsAreWrittenWithoutIt() throws {
        let store = fixture.store
        var during: String?
        try StoreFixture.add(Self.rows, to: store) {
            during = exists(fixture.path + "-journal") ? "journal" : "log"
        }
        #expect(during == "journal")
        #expect(!exists(fixture.path + "-journal"))
        #expect(try mode(store) == "wal")
        #expect(try store.doctor().isEmpty)
        #expect(try store.comments(of: "welkom-1", limit: 5000).count == 1334)
        let head = try Data(contentsOf: URL(filePath: fixture.path)).prefix(20)
        #expect(Array(head.suffix(2)) == [2, 2])
    }

    @Test func othersKeepIt() throws {
        let other = try ExperienceStore.open(at: fixture.path)
        var before: Int?
        try StoreFixture.add(Self.rows, to: fixture.store) {
            #expect(!exists(fixture.path + "-journal"))
            // Who reads does not wait, and sees what was.
            before = try other.tallies(of: "welkom-1", through: nil).customers["pilot"]
        }
        #expect(before == nil)
        #expect(try other.tallies(of: "welkom-1", through: nil).customers == ["pilot": 12_000])
        #expect(try mode(fixture.store) == "wal")
    }

    @Test func itIsThereAgainAfterAFailure() throws {
        let before = try fixture.dump()
        #expect(throws: StoreError.stopped) {
            try StoreFixture.add(Self.rows, to: fixture.store) { throw StoreError.stopped }
        }
        #expect(!exists(fixture.path + "-journal"))
        #expect(try mode(fixture.store) == "wal")
        #expect(try fixture.dump() == before)
    }

    @Test func whoComesMeanwhileWaitsOnlyForTheEnd() throws {
        let path = fixture.path
        var seen: [String: Int]?
        try StoreFixture.add(Self.rows, to: fixture.store) {
            let late = try ExperienceStore.open(at: path, schema: .current, patience: 0.05)
            seen = try late.tallies(of: "welkom-1", through: nil).customers
        }
        #expect(seen == [:])
        #expect(try mode(try ExperienceStore.open(at: path)) == "wal")
        #expect(try fixture.store.doctor().isEmpty)
    }

    @Test func aProcessThatDiesLeavesAWholeStore() throws {
        let before = try fixture.dump()
        var left = ""
        try StoreFixture.add(Self.rows, to: fixture.store) { left = try copied(["-journal"]) }
        let store = try ExperienceStore.open(at: left)
        #expect(try StoreFixture.dump(at: left) == before)
        #expect(try mode(store) == "wal")
        #expect(!exists(left + "-journal"))
    }

    @Test func whatWasHalfWrittenIsTakenBack() throws {
        try StoreFixture.add(Self.rows, to: fixture.store)
        let before = try fixture.dump()
        var left = ""
        try fixture.store.tending { db in
            #expect(try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE") == "delete")
            // More than the cache holds, so that some of it is in the store already.
            try db.execute(
                sql: """
                    PRAGMA cache_size = 10; BEGIN IMMEDIATE;
                    UPDATE answer_block SET bytes = zeroblob(length(bytes));
                    """)
            left = try copied(["-journal"])
            try db.execute(sql: "ROLLBACK")
        }
        // Without a way to take it back, nothing is read.
        #expect(throws: DatabaseError.self) {
            try StoreFile(path: left).connectForReading().read { db in
                try Int.fetchOne(db, sql: "SELECT count(*) FROM answer_block")
            }
        }
        let store = try ExperienceStore.open(at: left)
        #expect(try StoreFixture.dump(at: left) == before)
        #expect(try mode(store) == "wal")
        #expect(try store.doctor().isEmpty)
    }

    @Test func aJournalThatNeverBeganIsRemoved() throws {
        let journal = fixture.path + "-journal"
        try Data(repeating: 0, count: 9216).write(to: URL(filePath: journal))
        let before = try fixture.dump()
        _ = try ExperienceStore.open(at: fixture.path)
        #expect(!exists(journal))
        #expect(try fixture.dump() == before)
    }
}
