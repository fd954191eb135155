import CXPilotCommands
import Foundation
import TestSupport
import Testing

/// Imports that are killed, stopped, or come two at once, with the built tool.
///
/// `Scripts/kill-imports` is the long form.
@Suite(.serialized, .enabled(if: BuiltBinary.isThere, "the built tool lies beside the tests"))
struct ImportKillTests {
    private let desk: BadInputDesk
    private let binary = BuiltBinary()

    init() throws { desk = try BadInputDesk() }

    private static let options =
        [
            "--pilot", "welkom-1", "--score", "score", "--arm", "groep", "--day", "datum",
            "--response-id", "id", "--comment", "reden",
        ] + BadInputDesk.inEnglish

    /// Answers with those ids; one in ten has a comment.
    private func write(_ ids: Range<Int>, to name: String) throws {
        var text = "id,groep,datum,score,reden\n"
        for id in ids {
            let arm = id % 2 == 0 ? "control" : "welkom"
            let comment = id % 10 == 0 ? "\"a,\n\(id)\"" : ""
            text += "R\(id),\(arm),2026-05-\(10 + id % 20),\(id % 11),\(comment)\n"
        }
        try desk.stage.write(text, to: name)
    }

    private func log() -> String { desk.stage.run(["log", "--json"]).output }

    private func started(_ file: String) throws -> Process {
        let process = binary.process(["import", file] + Self.options, in: desk.folder)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    private func expectWhole() {
        for look in [["doctor"], ["log", "verify"]] {
            let answer = desk.stage.run(look)
            #expect(answer.exitCode == 0, "\(answer.output)\(answer.errors)")
        }
    }

    private func counted(_ file: String) throws -> Facts {
        let answer = desk.stage.run(["import", file, "--json"] + Self.options)
        try #require(answer.exitCode == 0, "\(answer.errors)")
        return try Facts(printed: answer.output)
    }

    @Test(.timeLimit(.minutes(5))) func killedAtAnyMomentAllOrNothing() throws {
        try write(0..<5_000, to: "first.csv")
        #expect(try counted("first.csv")["counted"].number == 5_000)
        try write(0..<40_000, to: "all.csv")
        let before = log()
        let begin = ContinuousClock().now
        let trial = try started("missing.csv")
        trial.waitUntilExit()
        let start = ContinuousClock().now - begin
        var random = SeededNumbers(seed: 5)
        var isStored = false
        for _ in 0..<10 where !isStored {
            let process = try started("all.csv")
            let moment = Double.random(in: 0...1.2, using: &random)
            Thread.sleep(forTimeInterval: start / .seconds(1) + moment)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            expectWhole()
            isStored = log() != before
            #expect(isStored || process.terminationReason == .uncaughtSignal)
        }
        let after = try counted("all.csv")
        #expect(after["unchanged"].number == (isStored ? 40_000 : 5_000))
        #expect(after["counted"].number == (isStored ? 0 : 35_000))
        expectWhole()
    }

    @Test(.timeLimit(.minutes(3))) func anInterruptionStopsWithASentence() throws {
        try write(0..<300_000, to: "all.csv")
        let before = log()
        let process = binary.process(["import", "all.csv"] + Self.options, in: desk.folder)
        let errors = Pipe()
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        try process.run()
        Thread.sleep(forTimeInterval: 0.7)
        process.interrupt()
        let said = String(
            decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 130)
        BadInputDesk.isOneSentence(said, saying: ["stopped", "nothing"])
        #expect(log() == before)
        expectWhole()
    }

    @Test(.timeLimit(.minutes(3))) func twoAtOnceBothEndRight() throws {
        try write(0..<15_000, to: "one.csv")
        try write(10_000..<25_000, to: "two.csv")
        let processes = try [started("one.csv"), started("two.csv")]
        for process in processes {
            process.waitUntilExit()
            #expect(process.terminationReason == .exit && process.terminationStatus == 0)
        }
        try write(0..<25_000, to: "all.csv")
        #expect(try counted("all.csv")["unchanged"].number == 25_000)
        expectWhole()
    }
}
