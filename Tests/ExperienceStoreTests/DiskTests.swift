import ExperienceModel
import Foundation
import GRDB
import Testing

@testable import ExperienceStore

/// Disks that are full, and files that lost a part.
@Suite struct DiskTests {
    let fixture: StoreFixture

    init() throws { fixture = try StoreFixture.launched() }

    /// A limit on the size of files stands in for a full disk.
    @Test func aFullDiskSaysSoAndTheStoreIsAsItWas() async throws {
        let before = try fixture.dump()
        let path = fixture.path
        await #expect(processExitsWith: .success) { [path = path as String] in
            let store = try ExperienceStore.open(at: path)
            signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 1_000_000, rlim_max: 1_000_000)
            try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
            let error = #expect(throws: StoreError.self) {
                try StoreFixture.add(
                    (0..<60_000).map {
                        StoreFixture.response(.responseID("B\($0)"), ["nps": 1])
                    }, to: store)
            }
            #expect([.diskFull(path: path), .diskFailed(path: path)].contains(error))
            #expect(try store.tallies(of: "welkom-1", through: nil).customers.isEmpty)
        }
        #expect(try fixture.dump() == before)
    }

    @Test func aStoreThatLostAPartIsDamaged() throws {
        try fixture.add(
            (0..<20_000).map { StoreFixture.response(.responseID("B\($0)"), ["nps": 1]) })
        let copy = fixture.folder + "/copy.sqlite"
        try DatabaseQueue(path: fixture.path).writeWithoutTransaction { db in
            try db.execute(sql: "VACUUM INTO ?", arguments: [copy])
        }
        let damaged = try #require(FileHandle(forUpdatingAtPath: copy))
        try damaged.seek(toOffset: 8192)
        try damaged.write(contentsOf: Data(repeating: 0xAB, count: 400_000))
        try damaged.close()
        try FileManager.default.copyItem(
            atPath: fixture.path + ".key", toPath: copy + ".key")
        #expect(throws: StoreError.damaged(path: copy)) {
            let store = try ExperienceStore.open(at: copy)
            _ = try store.pilots()
            _ = try store.tallies(of: "welkom-1", through: nil)
            try StoreFixture.add(
                (0..<20_000).map { StoreFixture.response(.responseID("B\($0)"), ["nps": 1]) },
                to: store)
        }
    }
}
