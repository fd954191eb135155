import ExperienceModel
import Foundation
import GRDB
import Testing

@testable import ExperienceStore

/// Several writers, stubborn ones, and ones that die.
@Suite struct TogetherTests {
    let fixture: StoreFixture

    init() throws { fixture = try StoreFixture.launched() }

    @Test func twoHandlesWriteAtOnce() async throws {
        let path = fixture.path
        try await withThrowingTaskGroup { group in
            for writer in 1...2 {
                group.addTask {
                    let store = try ExperienceStore.open(at: path)
                    for round in 1...20 {
                        let rows = (1...10).map {
                            StoreFixture.response(
                                .responseID("\(writer)-\(round)-\($0)"), ["nps": 9])
                        }
                        try StoreFixture.add(
                            rows, to: store,
                            source: StoreFixture.source("\(writer)-\(round).csv"))
                    }
                }
            }
            try await group.waitForAll()
        }
        let tallies = try fixture.store.tallies(of: "welkom-1", through: nil)
        #expect(tallies.customers == ["pilot": 400])
        #expect(tallies.cells.map(\.answers.count) == [400])
        #expect(try fixture.store.verifyLog() == .whole(entries: 42))
    }

    @Test func aLockedStoreSaysSoAndIsAsItWas() throws {
        let before = try fixture.dump()
        let impatient = try ExperienceStore.open(
            at: fixture.path, schema: .current, patience: 0.05)
        let other = try DatabaseQueue(path: fixture.path)
        try other.inDatabase { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            #expect(throws: StoreError.locked(path: fixture.path)) {
                try impatient.note(
                    action: "evaluate", subject: "pilot/welkom-1", detail: "",
                    by: StoreFixture.sanne)
            }
            #expect(throws: StoreError.locked(path: fixture.path)) {
                try StoreFixture.add([], to: impatient)
            }
            // Reading goes on beside a writer.
            #expect(try impatient.pilots().count == 1)
            try db.execute(sql: "ROLLBACK")
        }
        #expect(try fixture.dump() == before)
    }

    @Test func aKilledImportLeavesNothing() async throws {
        try fixture.add([StoreFixture.response(.responseID("R1"), ["nps": 9])])
        let before = try fixture.dump()
        let path = fixture.path
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let store = try ExperienceStore.open(at: path)
            // More rows than the cache holds, so that pages are on the disk already.
            try StoreFixture.add(
                (0..<200_000).map { StoreFixture.response(.responseID("B\($0)"), ["nps": 1]) },
                to: store, source: StoreFixture.source("b.csv"), mostRows: 30_000
            ) { kill(getpid(), SIGKILL) }
        }
        #expect(try fixture.dump() == before)
        let store = try ExperienceStore.open(at: path)
        #expect(try store.tallies(of: "welkom-1", through: nil).customers == ["pilot": 1])
        #expect(try store.verifyLog() == .whole(entries: 3))
        #expect(try store.doctor().isEmpty)
        let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder)
        #expect(
            names.allSatisfy {
                $0.hasPrefix("store.sqlite") && !$0.contains("sqlite.") || $0.hasSuffix(".key")
            })
    }

    /// As another user, for nothing is forbidden to root.
    @Test(.enabled(if: getuid() == 0, "needs root, to become somebody else"))
    func withoutPermissionNothingIsOpenedOrMade() async throws {
        let path = fixture.path
        chmod(fixture.folder, 0o755)
        await #expect(processExitsWith: .success) { [path = path as String] in
            guard setuid(65534) == 0 else { exit(3) }
            #expect(throws: StoreError.noPermission(path: path)) {
                try ExperienceStore.open(at: path)
            }
            let other = path + "-other"
            #expect(throws: StoreError.readOnlyFolder(path: other)) {
                try ExperienceStore.create(at: other)
            }
        }
        chmod(path, 0o666)
        await #expect(processExitsWith: .success) { [path = path as String] in
            guard setuid(65534) == 0 else { exit(3) }
            #expect(throws: StoreError.noPermission(path: path + ".key")) {
                try ExperienceStore.open(at: path)
            }
        }
        let copy = try copied()
        for file in [copy, copy + ".key"] { chmod(file, 0o666) }
        await #expect(processExitsWith: .success) { [copy = copy as String] in
            guard setuid(65534) == 0 else { exit(3) }
            let store = try ExperienceStore.open(at: copy)
            #expect(store.readsOnlyBecause == .readOnlyFolder(path: copy))
            #expect(try store.pilots().count == 1)
            #expect(throws: StoreError.readOnlyFolder(path: copy)) {
                try store.remember(mapping: "{}", for: "welkom-1", by: StoreFixture.sanne)
            }
        }
    }

    /// A copy of the store that nobody has open, with its key.
    private func copied() throws -> String {
        let copy = fixture.folder + "/copy.sqlite"
        try DatabaseQueue(path: fixture.path).writeWithoutTransaction { db in
            try db.execute(sql: "VACUUM INTO ?", arguments: [copy])
        }
        try FileManager.default.copyItem(
            atPath: fixture.path + ".key", toPath: copy + ".key")
        return copy
    }
}
