import ExperienceModel
import Foundation
import GRDB
import Testing

@testable import ExperienceStore

@Suite struct OpeningTests {
    let fixture: StoreFixture
    var path: String { fixture.path }

    init() throws { fixture = try StoreFixture() }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    private func write(_ bytes: [UInt8], to name: String) throws -> String {
        let path = fixture.folder + "/" + name
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    @Test func aStoreAndItsKeyAreForTheirOwnerAlone() throws {
        _ = try fixture.store.apply(
            StoreFixture.blueprint(), files: StoreFixture.files(), by: StoreFixture.sanne)
        #expect(try mode(path) == 0o600)
        #expect(try mode(path + ".key") == 0o600)
        #expect(try mode(path + "-wal") == 0o600)
        #expect(FileManager.default.contents(atPath: path + ".key")?.count == 32)
        let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder)
        #expect(
            Set(names).isSubset(of: [
                "store.sqlite", "store.sqlite.key", "store.sqlite-wal", "store.sqlite-shm",
            ]))
    }

    @Test func itsSettingsAreOurs() throws {
        let settings = try fixture.store.reading { db in
            try ["journal_mode", "foreign_keys", "secure_delete", "synchronous"].map {
                try String.fetchOne(db, sql: "PRAGMA \($0)")
            }
        }
        #expect(settings == ["wal", "1", "1", "2"])
    }

    @Test func aStoreThatIsThereIsLeftAsItIs() throws {
        let key = FileManager.default.contents(atPath: path + ".key")
        let before = try fixture.dump()
        #expect(throws: StoreError.alreadyThere(path: path)) {
            try ExperienceStore.create(at: path)
        }
        #expect(try fixture.dump() == before)
        #expect(FileManager.default.contents(atPath: path + ".key") == key)
    }

    @Test func aKeyWithoutItsStoreIsKept() throws {
        let other = try write(Array(repeating: 7, count: 32), to: "other.sqlite.key").dropLast(4)
        _ = try ExperienceStore.create(at: String(other))
        #expect(
            FileManager.default.contents(atPath: other + ".key") == Data(repeating: 7, count: 32))
    }

    @Test func placesThatCannotHoldAStoreAreRefused() throws {
        let missing = fixture.folder + "/none/store.sqlite"
        #expect(throws: StoreError.noFolder(path: missing)) {
            try ExperienceStore.create(at: missing)
        }
        #expect(throws: StoreError.notThere(path: missing)) {
            try ExperienceStore.open(at: missing)
        }
        #expect(throws: StoreError.isFolder(path: fixture.folder)) {
            try ExperienceStore.open(at: fixture.folder)
        }
        #expect(throws: StoreError.isFolder(path: fixture.folder)) {
            try ExperienceStore.create(at: fixture.folder)
        }
    }

    @Test(arguments: [
        [], Array("hello".utf8), Array("SQLite format 3\0".utf8),
        Array("SQLite format 3\0".utf8) + Array(repeating: 65, count: 5000),
    ])
    func aFileThatIsNoDatabaseIsRefusedAndLeftAsItWas(bytes: [UInt8]) throws {
        let other = try write(bytes, to: "other.sqlite")
        _ = try write(Array(repeating: 7, count: 32), to: "other.sqlite.key")
        #expect(throws: StoreError.notAStore(path: other)) { try ExperienceStore.open(at: other) }
        #expect(FileManager.default.contents(atPath: other) == Data(bytes))
    }

    @Test func aDatabaseOfSomethingElseIsRefused() throws {
        let other = fixture.folder + "/other.sqlite"
        try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE t (a)") }
        _ = try write(Array(repeating: 7, count: 32), to: "other.sqlite.key")
        #expect(throws: StoreError.notAStore(path: other)) { try ExperienceStore.open(at: other) }
    }

    @Test func aStoreWithoutItsKeyIsRefused() throws {
        _ = try write([1, 2, 3], to: "store.sqlite.key")
        #expect(throws: StoreError.keyDamaged(path: path + ".key")) {
            try ExperienceStore.open(at: path)
        }
        _ = try write(Array(repeating: 7, count: 32), to: "store.sqlite.key")
        #expect(throws: StoreError.keyForeign(path: path + ".key")) {
            try ExperienceStore.open(at: path)
        }
        try FileManager.default.removeItem(atPath: path + ".key")
        #expect(throws: StoreError.keyMissing(path: path + ".key")) {
            try ExperienceStore.open(at: path)
        }
    }

    @Test(arguments: [
        "PRAGMA user_version = 9", "INSERT INTO grdb_migrations VALUES ('9 the future')",
    ])
    func aNewerStoreIsRefusedAndLeftAsItWas(change: String) throws {
        try fixture.tamper(change)
        let before = try fixture.dump()
        let error = #expect(throws: StoreError.self) { try ExperienceStore.open(at: path) }
        guard case .newer(path, _, known: Schema.current.version) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try fixture.dump() == before)
    }

    @Test func anOlderStoreIsMigratedAfterACopy() throws {
        _ = try fixture.store.apply(
            StoreFixture.blueprint(), files: StoreFixture.files(), by: StoreFixture.sanne)
        var schema = Schema.current
        schema.migrations.append(
            Schema.Migration(name: "next", statements: ["CREATE TABLE novelty (a TEXT) STRICT"]))
        let store = try ExperienceStore.open(at: path, schema: schema, patience: 1)
        #expect(try store.revisions().count == 1)
        #expect(
            try store.reading { try Int.fetchOne($0, sql: "SELECT count(*) FROM novelty") } == 0)
        let copy = path + ".before-\(Schema.current.version + 1).sqlite"
        #expect(try mode(copy) == 0o600)
        #expect(try StoreFixture.dump(at: copy).contains { $0.contains("welkom-energie") })
        #expect(
            throws: StoreError.newer(
                path: path, version: Schema.current.version + 1, known: Schema.current.version)
        ) {
            try ExperienceStore.open(at: path)
        }
    }

    @Test func everyErrorIsOneSentenceInBothLanguages() {
        let path = "/tmp/store.sqlite"
        let errors: [StoreError] = [
            .notThere(path: path), .alreadyThere(path: path), .isFolder(path: path),
            .noFolder(path: path), .notAStore(path: path), .damaged(path: path),
            .newer(path: path, version: 3, known: 1), .noPermission(path: path),
            .readOnlyFolder(path: path), .readOnly(path: path), .locked(path: path),
            .keyMissing(path: path),
            .keyDamaged(path: path), .keyForeign(path: path), .diskFull(path: path),
            .diskFailed(path: path),
            .unknownBlueprint("a", known: ["b"]), .unknownRevision(3, blueprint: "b"),
            .unknownDiscipline("x", blueprint: "b", known: ["crm"]),
            .unknownPilot("p", known: []), .alreadyLaunched("p", on: StoreFixture.today),
            .unknownMetric("m", pilot: "p", known: ["nps"]), .unknownImport(3, known: [1]),
            .replacesCounts(2), .undoneBefore(3, on: StoreFixture.today), .changedLater(3, by: 4),
            .refused(path: path, code: 19),
        ]
        var texts: Set<String> = []
        for error in errors {
            for language in Language.allCases {
                let text = error.message(in: language)
                #expect(!text.contains("\n") && !text.hasSuffix("."))
                texts.insert(text)
            }
        }
        #expect(texts.count == 2 * errors.count)
    }
}
