import CXPilotCommands
import Foundation
import Testing

/// Who is forgotten does not come back, and a file that is there need not be read again.
@Suite struct ForgetStoryTests {
    let desk: BadInputDesk

    init() throws { desk = try BadInputDesk() }

    private static let file = """
        klant,groep,datum,score
        k1,control,2026-05-20,9
        k2,welkom,2026-05-20,8
        k3,welkom,2026-05-21,77

        """

    private func load(_ more: String...) -> CommandAnswer {
        desk.stage.run(
            [
                "import", "a.csv", "--pilot", "welkom-1", "--score", "score", "--arm", "groep",
                "--day", "datum", "--respondent", "klant",
            ] + more)
    }

    @Test func aForgottenPersonDoesNotComeBack() throws {
        try desk.stage.write(Self.file, to: "a.csv")
        #expect(load().output.contains("2 geteld"))
        #expect(desk.stage.run(["forget", " k1 ", "--yes"]).exitCode == 0)
        let again = load()
        #expect(again.output.contains("1 forgotten"), "\(again.output)")
        #expect(again.output.contains("0 geteld"), "\(again.output)")
        let rejected = try desk.stage.text(of: "rejected.csv")
        #expect(rejected.contains("\n2,forgotten,") && !rejected.contains("k1"), "\(rejected)")
        #expect(desk.stage.run(["forget", "--allow", "k1", "k2"]).exitCode == 1)
        #expect(load().output.contains("1 geteld"))
    }

    @Test(arguments: [String.Encoding.utf8, .utf16, .utf16LittleEndian, .windowsCP1252])
    func aListOfPeopleMayBeSavedBySpreadsheets(_ encoding: String.Encoding) throws {
        try desk.stage.write(Self.file.replacing("k2", with: "Zoë"), to: "a.csv")
        _ = load()
        let list = try #require("k1\r\n Zoë \r\n\r\n".data(using: encoding))
        try desk.stage.write([UInt8](list), to: "people.txt")
        let answer = desk.stage.run(["forget", "--file", "people.txt", "--yes"])
        #expect(answer.exitCode == 0, "\(answer.errors)")
        #expect(answer.output.contains("vergeten: 2 personen"), "\(answer.output)")
    }

    @Test func aFileWithRejectedRowsIsKnownToo() throws {
        try desk.stage.write(Self.file, to: "a.csv")
        _ = load()
        try desk.stage.write("", to: "rejected.csv")
        let again = load()
        #expect(again.exitCode == 1)
        #expect(again.output.contains("hetzelfde bestand als import 1"), "\(again.output)")
        #expect(again.output.contains("2 ongewijzigd"), "\(again.output)")
        #expect(again.output.contains("1 offScale"), "\(again.output)")
        // Who asks for the rows gets them.
        #expect(load("--rejected", "r.csv").output.contains("r.csv"))
        #expect(try desk.stage.text(of: "r.csv").contains("\n4,offScale,"))
    }

    @Test func undoingTellsOfLaterFilesWithTheSameAnswers() throws {
        try desk.stage.write(Self.file, to: "a.csv")
        _ = load()
        try desk.stage.write(Self.file + "k4,welkom,2026-05-22,7\n", to: "a.csv")
        _ = load()
        let undone = desk.stage.run(["import", "--undo", "1"])
        #expect(undone.output.contains("importeer ze opnieuw: a.csv (2)"), "\(undone.output)")
    }
}
