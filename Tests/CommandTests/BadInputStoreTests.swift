import CXPilotCommands
import Foundation
import GRDB
import Testing

/// Files that are no store of ours, or from the future, or in use.
@Suite struct BadInputStoreTests {
    let desk: BadInputDesk

    init() throws { desk = try BadInputDesk() }

    /// A copy of the store whose header has another number, most significant byte first.
    private func copy(with value: [UInt8], at offset: UInt64) throws -> String {
        let path = desk.folder + "/copy.sqlite"
        try FileManager.default.copyItem(atPath: desk.store, toPath: path)
        let handle = try #require(FileHandle(forUpdatingAtPath: path))
        try handle.seek(toOffset: offset)
        try handle.write(contentsOf: Data(value))
        try handle.close()
        return path
    }

    private static let calls = [
        ["status"], ["init"], ["log", "verify"], ["apply", BadInputDesk.blueprint],
        ["import", "Blueprints/welkom-energie/antwoorden.csv"] + BadInputDesk.columns,
    ]

    @Test(arguments: calls)
    func aFileThatIsNoDatabaseIsRefused(call: [String]) throws {
        for text in ["", "hello\n", "SQLite format 3\0 and then nothing of the kind"] {
            try desk.stage.write(text, to: "text.sqlite")
            try desk.refuses(
                call + ["--store", "text.sqlite"], saying: "is not a store of cxpilot", "--store")
            let after = try Data(contentsOf: desk.stage.folder.appending(path: "text.sqlite"))
            #expect(after == Data(text.utf8))
        }
    }

    @Test(arguments: calls)
    func aDatabaseOfSomethingElseIsRefused(call: [String]) throws {
        let path = try copy(with: [0, 0, 0, 0], at: 68)
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        try desk.refuses(call + ["--store", path], saying: "is not a store of cxpilot")
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test(arguments: calls)
    func aStoreFromTheFutureIsRefused(call: [String]) throws {
        let path = try copy(with: [0, 0, 0, 9], at: 60)
        try FileManager.default.copyItem(atPath: desk.store + ".key", toPath: path + ".key")
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        try desk.refuses(
            call + ["--store", path], saying: "a newer cxpilot", "store version 9", "install")
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test func aFolderIsNoStore() throws {
        try desk.refuses(["status", "--store", ".cxpilot"], saying: "is a folder, not a store")
    }

    @Test func aStoreWithoutItsKeyIsRefused() throws {
        try FileManager.default.moveItem(atPath: desk.store + ".key", toPath: desk.folder + "/k")
        let answer = desk.stage.run(["status"] + BadInputDesk.inEnglish)
        #expect(answer.exitCode == 1)
        BadInputDesk.isOneSentence(answer.errors, saying: ["key file", "backup"])
    }

    /// A connection that may keep its lock for as long as it likes.
    private func otherWriter() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        return try DatabaseQueue(path: desk.store, configuration: configuration)
    }

    /// Another writer holds the store for longer than we wait.
    @Test(.timeLimit(.minutes(2))) func aLockedStoreIsWaitedForAndThenRefused() throws {
        let before = try desk.fingerprint()
        let approve =
            ["approve", "welkom-energie", "--discipline", "crm"]
            + BadInputDesk.inEnglish
        let other = try otherWriter()
        try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
        var answer = desk.stage.run(["status"])
        #expect(answer.exitCode == 0, "reading waits for nobody: \(answer.errors)")
        let time = ContinuousClock().measure { answer = desk.stage.run(approve) }
        #expect(answer.exitCode == 1)
        BadInputDesk.isOneSentence(
            answer.errors, saying: ["is locked", "another cxpilot process"])
        #expect(time > .seconds(4))
        try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
        try other.close()
        #expect(try desk.fingerprint() == before)
    }

    /// Another writer is done within a second: nobody notices.
    @Test(.timeLimit(.minutes(2))) func aStoreThatIsLockedForAMomentIsWaitedFor() throws {
        let other = try otherWriter()
        try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
        // A thread of its own: the command keeps the thread of this test busy.
        Thread.detachNewThread {
            Thread.sleep(forTimeInterval: 1)
            try? other.inDatabase { try $0.execute(sql: "ROLLBACK") }
        }
        let answer = desk.stage.run(["approve", "welkom-energie", "--discipline", "crm"])
        #expect(answer.exitCode == 0, "\(answer.errors)")
    }
}
