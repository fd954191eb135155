import CXPilotCommands
import ExperienceModel
import Foundation
import Testing

/// What `import` does beyond its transcript: what it asks, remembers, leaves behind.
@Suite struct ImportStoryTests {
    let desk: BadInputDesk

    init() throws { desk = try BadInputDesk() }

    private static let heading = "wanneer;groep;cijfer product;cijfer service\n"
    private static let doubtful = heading + "2026-05-20;welkom;9;6\n2026-05-21;control;8;7\n"

    private func lines(_ name: String) throws -> [Substring] {
        try desk.stage.text(of: name).split(separator: "\n")
    }

    @Test func aQuestionIsAskedAndItsAnswerGoesOn() throws {
        try desk.stage.write(Self.doubtful, to: "a.csv")
        let asked = desk.stage.run(["import", "a.csv", "--pilot", "welkom-1", "--interactive"])
        let question = try #require(asked.question)
        #expect(asked.errors.contains("--score 'cijfer product'"), "\(asked.errors)")
        let again = question.answer(to: "seven")
        #expect(again.question == question)
        let done = question.answer(to: "1")
        #expect(done.question == nil)
        #expect(done.exitCode == 0, "\(done.errors)")
        #expect(done.output.contains("score = cijfer product"), "\(done.output)")
    }

    @Test func theEndOfInputStopsWithoutStoring() throws {
        try desk.stage.write(Self.doubtful, to: "a.csv")
        let before = try desk.fingerprint()
        let asked = desk.stage.run(["import", "a.csv", "--pilot", "welkom-1", "--interactive"])
        let stopped = try #require(asked.question).answer(to: nil)
        #expect(stopped.exitCode == 1)
        #expect(stopped.question == nil)
        #expect(try desk.fingerprint() == before)
    }

    @Test func whatWasSettledIsRemembered() throws {
        try desk.stage.write(Self.doubtful, to: "a.csv")
        let settled = ["--score", "cijfer service"]
        let first = desk.stage.run(["import", "a.csv", "--pilot", "welkom-1"] + settled)
        #expect(first.exitCode == 0, "\(first.errors)")
        try desk.stage.write(Self.heading + "2026-05-22;welkom;1;10\n", to: "b.csv")
        let next = desk.stage.run(["import", "b.csv", "--pilot", "welkom-1"])
        #expect(next.exitCode == 0, "\(next.errors)")
        #expect(next.output.contains("score = cijfer service"), "\(next.output)")
        let forgetting = desk.stage.run([
            "import", "b.csv", "--pilot", "welkom-1", "--forget-mapping",
        ])
        #expect(forgetting.exitCode == 1)
        #expect(forgetting.errors.contains("--score"))
    }

    @Test func aTrialStoresNothing() throws {
        try desk.stage.write(Self.doubtful + "2026-05-22;welkom;99;10\n", to: "a.csv")
        let before = try desk.fingerprint()
        let answer = desk.stage.run([
            "import", "a.csv", "--pilot", "welkom-1", "--score", "cijfer product", "--dry-run",
        ])
        #expect(answer.exitCode == 1)
        #expect(answer.output.contains("99"), "\(answer.output)")
        #expect(try desk.fingerprint() == before)
        #expect(!FileManager.default.fileExists(atPath: desk.folder + "/rejected.csv"))
    }

    @Test func rejectedRowsAreNoFormulas() throws {
        let text = BadInputDesk.header + "=cmd|'/c calc'!A1,2026-05-01,p,9,\"a, b\"\n"
        try desk.stage.write(text + "welkom,2026-05-01,p-rust,9,\n", to: "a.csv")
        let answer = desk.stage.run(["import", "a.csv"] + BadInputDesk.columns + ["--json"])
        #expect(answer.exitCode == 1)
        let facts = try Facts(printed: answer.output)
        #expect(facts["rejectedRows"].list.first?["line"].number == 2)
        let rows = try lines("rejected.csv")
        #expect(rows.count == 2)
        #expect(rows[0] == "line,code,reason,row")
        #expect(rows[1].contains(",\"'=cmd|'/c calc'!A1,2026-05-01"), "\(rows[1])")
        let mode = try FileManager.default.attributesOfItem(atPath: desk.folder + "/rejected.csv")
        #expect(mode[.posixPermissions] as? Int == 0o600)
    }

    @Test func aForeignRejectedFileIsLeftAlone() throws {
        try desk.stage.write("mine\n", to: "rejected.csv")
        try desk.stage.write(
            BadInputDesk.header + "welkom,2026-05-01,p,99,\nwelkom,2026-05-01,p-rust,9,\n",
            to: "a.csv")
        let answer = desk.stage.run(["import", "a.csv"] + BadInputDesk.columns)
        #expect(answer.exitCode == 1)
        #expect(answer.output.contains("--rejected"), "\(answer.output)")
        #expect(try desk.stage.text(of: "rejected.csv") == "mine\n")
    }

    @Test func forgettingAsksFirst() throws {
        try desk.stage.write(
            "id,groep,datum,aanbeveling\nk-1,welkom,2026-05-01,9\nk-2,control,2026-05-01,8\n",
            to: "a.csv")
        let columns = [
            "--pilot", "welkom-1", "--score", "aanbeveling", "--arm", "groep", "--day", "datum",
            "--respondent", "id",
        ]
        #expect(desk.stage.run(["import", "a.csv"] + columns).exitCode == 0)
        let asked = desk.stage.run(["forget", "k-1"])
        let question = try #require(asked.question)
        #expect(question.answer(to: "nee").exitCode == 1)
        let done = question.answer(to: "ja")
        #expect(done.exitCode == 0, "\(done.errors)")
        #expect(done.output.contains("rejected.csv"), "\(done.output)")
        #expect(!desk.stage.run(["log"]).output.contains("k-1"))
        for name in ["store.sqlite", "store.sqlite.key"] {
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o600], ofItemAtPath: desk.folder + "/.cxpilot/" + name)
        }
        let doctor = desk.stage.run(["doctor"])
        #expect(doctor.exitCode == 0, "\(doctor.output)")
        // Again is no mistake; somebody who was never there may be misspelt.
        let again = desk.stage.run(["forget", "k-1", "--yes"])
        #expect(again.exitCode == 0 && again.output.contains("al eerder vergeten: 1"))
        #expect(desk.stage.run(["forget", "k-9", "--yes"]).exitCode == 1)
    }

    @Test(.enabled(if: BuiltBinary.isThere)) func controlCStopsCleanly() throws {
        let rows = (1...400_000).map { "welkom,2026-05-01,p-rust,\($0 % 11),opmerking \($0)\n" }
        try desk.stage.write(BadInputDesk.header + rows.joined(), to: "a.csv")
        let before = try desk.fingerprint()
        let files = try FileManager.default.contentsOfDirectory(atPath: desk.folder + "/.cxpilot")
        let process = BuiltBinary().process(
            ["import", "a.csv"] + BadInputDesk.columns, in: desk.folder)
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        usleep(400_000)
        kill(process.processIdentifier, SIGINT)
        let said = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 130)
        let text = String(decoding: said, as: UTF8.self)
        #expect(text.contains("gestopt; er is niets opgeslagen"), "\(text)")
        #expect(try desk.fingerprint() == before)
        let left = try FileManager.default.contentsOfDirectory(atPath: desk.folder + "/.cxpilot")
        #expect(Set(left).subtracting(files).isEmpty, "\(left)")
    }
}
