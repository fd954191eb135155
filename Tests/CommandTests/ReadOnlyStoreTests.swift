import CXPilotCommands
import Foundation
import Testing

/// A store that cannot be written is read all the same, and says why it cannot be changed.
@Suite(.enabled(if: BuiltBinary.isThere, "the tool is built")) struct ReadOnlyStoreTests {
    private let desk: BadInputDesk
    private let binary = BuiltBinary()
    private static let reading = [
        ["status"], ["evaluate", "welkom-1"], ["list", "pilots"], ["log"], ["imports"],
        ["comments", "welkom-1"], ["roadmap"], ["doctor", "--json"],
        ["import", "answers.csv", "--pilot", "welkom-1", "--dry-run"],
    ]
    private static let writing = [
        ["import", "answers.csv", "--pilot", "welkom-1"], ["import", "--undo", "1"],
        ["forget", "k1", "--yes"],
    ]

    init() throws {
        desk = try BadInputDesk()
        let rows = (0..<40).map { "k\($0),\($0 % 2 == 0 ? "control" : "welkom"),\($0 % 11),Goed\n" }
        try desk.stage.write(
            "klant,groep,nps,toelichting\n" + rows.joined(), to: "answers.csv")
        let answer = desk.stage.run(
            ["import", "answers.csv", "--pilot", "welkom-1", "--on", "2026-06-01"])
        try #require(answer.exitCode == 0, "\(answer.errors)")
        try desk.stage.write(
            "klant,groep,nps,toelichting\nk41,welkom,9,Fijn\n" + rows.joined(), to: "answers.csv")
    }

    @Test(
        .enabled(if: BuiltBinary.isStoppedByPermissions, "permissions stop the tool"),
        arguments: ["chmod 555 .cxpilot", "chmod 444 .cxpilot/store.sqlite"])
    func withoutPermissionToWriteItIsRead(_ change: String) throws {
        let before = try Data(contentsOf: URL(fileURLWithPath: desk.store))
        let script = "chmod -R a+rwX . && \(change)"
        try #require(try binary.run([], in: desk.folder, script: script).exitCode == 0)
        for call in Self.reading {
            let run = try binary.runAsStranger(call, in: desk.folder)
            // Others may read the files, as doctor says.
            #expect(run.exitCode == (call[0] == "doctor" ? 1 : 0), "\(call): \(run.errors)")
            #expect(run.errors.isEmpty, "\(call): \(run.errors)")
        }
        for call in Self.writing {
            let run = try binary.runAsStranger(call, in: desk.folder)
            #expect(run.exitCode == 1)
            #expect(run.errors.contains(" mag "), "\(call): \(run.errors)")
        }
        _ = try binary.run([], in: desk.folder, script: "chmod -R u+rwX .")
        #expect(try Data(contentsOf: URL(fileURLWithPath: desk.store)) == before)
    }

    @Test(.enabled(if: BuiltBinary.hasSmallDisks, "a small disk may be made"))
    func aFullDiskIsRead() throws {
        let calls = Self.reading.dropLast(2) + [["doctor"]]
        let lines = calls.map { call in
            "\"$0\" \(call.joined(separator: " ")) > /dev/null; echo $?"
        }
        let script = """
            mkdir disk && mount -t tmpfs -o size=900k tmpfs disk || exit 99
            trap "cd /; umount '$PWD/disk'" EXIT
            cp -r .cxpilot answers.csv disk/
            cd disk
            cat /dev/zero > fill 2>/dev/null
            \(lines.joined(separator: "\n"))
            "$0" import answers.csv --pilot welkom-1
            echo "$?"
            """
        let run = try binary.run([], in: desk.folder, script: script)
        let codes = run.output.split(separator: "\n")
        #expect(codes == calls.map { _ in "0" } + ["1"], "\(run.output)\(run.errors)")
        #expect(run.errors.contains("ruimte"), "\(run.errors)")
    }
}
