import CXPilotCommands
import Foundation
import Testing

/// Full disks, closed folders and a plug that is pulled, with the built tool.
@Suite(.serialized, .enabled(if: BuiltBinary.isThere, "the built tool lies beside the tests"))
struct BadInputDiskTests {
    let desk: BadInputDesk
    let binary = BuiltBinary()

    init() throws { desk = try BadInputDesk() }

    private static let answers =
        [
            "--pilot", "welkom-1", "--score", "score", "--arm", "groep", "--day", "datum",
            "--response-id", "id",
        ] + BadInputDesk.inEnglish

    /// As many answers as asked, none of which is like another.
    private func writeAnswers(_ count: Int) throws {
        var text = "id,groep,datum,score\n"
        for row in 0..<count {
            text += "R\(row),\(row % 2 == 0 ? "control" : "welkom"),2026-05-01,\(row % 11)\n"
        }
        try desk.stage.write(text, to: "answers.csv")
    }

    private func isRefused(
        _ run: BuiltBinary.Run, saying words: String...,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(run.exitCode == 1, "\(run)", sourceLocation: sourceLocation)
        #expect(run.output.isEmpty, sourceLocation: sourceLocation)
        BadInputDesk.isOneSentence(run.errors, saying: words, sourceLocation: sourceLocation)
    }

    /// Blocks of 512 or 1,024 bytes, as the shell has it.
    @Test(.timeLimit(.minutes(2)), arguments: [1, 20, 700])
    func aFileThatMayNotGrowLeavesTheStoreAsItWas(blocks: Int) throws {
        try writeAnswers(30_000)
        let before = try desk.fingerprint()
        let limit = "ulimit -f \(blocks); exec \"$0\" \"$@\""
        isRefused(
            try binary.run(
                ["import", "answers.csv"] + Self.answers, in: desk.folder, script: limit),
            saying: "store.sqlite", "as it was before")
        #expect(try desk.fingerprint() == before)
    }

    @Test func aNewStoreThatMayNotGrowIsNotLeftHalf() throws {
        let run = try binary.run(
            ["init", "--store", "new.sqlite"] + BadInputDesk.inEnglish, in: desk.folder,
            script: "ulimit -f 1; exec \"$0\" \"$@\"")
        isRefused(run, saying: "new.sqlite")
        let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder)
        #expect(names.filter { $0.hasPrefix("new.sqlite") && !$0.hasSuffix(".key") }.isEmpty)
    }

    @Test(.enabled(if: BuiltBinary.hasSmallDisks, "a small disk may be made"))
    func aFullDiskLeavesTheStoreAndThePagesAsTheyWere() throws {
        try writeAnswers(30_000)
        let before = try desk.fingerprint()
        let script = """
            mkdir disk && mount -t tmpfs -o size=900k tmpfs disk || exit 99
            trap "cd /; umount '$PWD/disk'" EXIT
            cp -r .cxpilot disk/
            cd disk
            "$0" import ../answers.csv --pilot welkom-1 --score score --arm groep --day datum \
                --response-id id --language en
            echo "exit $?"
            rm -f .cxpilot/*-wal .cxpilot/*-shm
            cmp -i 100 .cxpilot/store.sqlite ../.cxpilot/store.sqlite && echo same
            head -c 4000000 /dev/zero > fill 2>/dev/null
            "$0" report --html pages --store ../.cxpilot/store.sqlite --language en
            echo "exit $?"
            ls pages
            """
        let run = try binary.run([], in: desk.folder, script: script)
        #expect(run.output == "exit 1\nsame\nexit 1\n")
        let sentences = run.errors.split(separator: "\n").map { $0 + "\n" }
        #expect(sentences.count == 2, "\(run.errors)")
        for sentence in sentences {
            BadInputDesk.isOneSentence(String(sentence), saying: ["room"])
        }
        #expect(sentences.last?.contains("pages/overview.html") == true)
        #expect(try desk.fingerprint() == before)
    }

    @Test func anAnswerThatCannotBeWrittenIsSaid() throws {
        try #require(FileManager.default.fileExists(atPath: "/dev/full"))
        let run = try binary.run(
            ["status"], in: desk.folder, script: "exec \"$0\" \"$@\" > /dev/full")
        isRefused(run, saying: "the answer cannot be written")
        let silent = try binary.run(
            ["status"], in: desk.folder, script: "exec \"$0\" \"$@\" > /dev/full 2>&1")
        #expect(silent.exitCode == 1)
        let closed = try binary.run(
            ["status"], in: desk.folder, script: "exec \"$0\" \"$@\" >&- 2>&-")
        #expect(closed.exitCode < 128)
        _ = try desk.fingerprint()
    }

    @Test(
        .enabled(if: BuiltBinary.isStoppedByPermissions, "permissions stop the tool"),
        arguments: [
            (
                "chmod 555 .cxpilot", ["import", "--undo", "1"], "nothing may be written beside"
            ),
            ("chmod 000 .cxpilot", ["status"], "may not be opened"),
            ("chmod 000 .cxpilot/store.sqlite", ["status"], "may not be opened"),
            (
                "chmod 444 .cxpilot/store.sqlite", ["import", "--undo", "1"],
                "may only be read"
            ),
            ("chmod 000 .cxpilot/store.sqlite.key", ["status"], "may not be opened"),
            ("mkdir d; chmod 555 d", ["report", "--html", "d/pages"], "'d/pages/overview.html'"),
            ("mkdir d; chmod 555 d", ["init", "--store", "d/s.sqlite"], "written"),
            ("mkdir d; chmod 000 d", ["check", "d"], "'d' may not be opened"),
            ("mkdir d; chmod 000 d", ["check", "d/a.yaml"], "'d/a.yaml' may not be opened"),
            ("touch a; chmod 000 a", ["check", "a"], "'a' may not be opened"),
            ("touch a; chmod 000 a", ["apply", "a"], "'a' may not be opened"),
            (
                "touch a; chmod 000 a",
                ["import", "a", "--pilot", "welkom-1", "--score", "s", "--arm", "g"],
                "'a' may not be opened"
            ),
        ])
    func whatMayNotBeOpenedIsRefused(change: String, call: [String], words: String) throws {
        let before = try Data(contentsOf: URL(fileURLWithPath: desk.store))
        let open = "chmod -R a+rwX . && \(change)"
        try #require(try binary.run([], in: desk.folder, script: open).exitCode == 0)
        let run = try binary.runAsStranger(call + BadInputDesk.inEnglish, in: desk.folder)
        let close = try binary.run([], in: desk.folder, script: "chmod -R u+rwX .")
        #expect(close.exitCode == 0)
        isRefused(run, saying: words)
        #expect(try Data(contentsOf: URL(fileURLWithPath: desk.store)) == before)
    }

    /// The plug is pulled at several moments of a big import; nothing of it is ever there.
    @Test(.timeLimit(.minutes(3))) func aCrashLeavesTheStoreWholeWithoutTheImport() throws {
        try writeAnswers(300_000)
        let before = desk.stage.run(["log", "--json"]).output
        for moment in [0.1, 0.7, 2] {
            let process = binary.process(
                ["import", "answers.csv"] + Self.answers, in: desk.folder)
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            Thread.sleep(forTimeInterval: moment)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            #expect(process.terminationReason == .uncaughtSignal, "it was at work")
            #expect(desk.stage.run(["log", "verify"]).exitCode == 0)
            #expect(desk.stage.run(["log", "--json"]).output == before)
        }
        try writeAnswers(100)
        let after = desk.stage.run(["import", "answers.csv", "--json"] + Self.answers)
        #expect(after.exitCode == 0, "\(after.errors)")
        #expect(after.output.contains("\"counted\": 100"), "\(after.output)")
    }
}
