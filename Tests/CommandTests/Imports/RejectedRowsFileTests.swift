import CXPilotCommands
import Foundation
import Testing

/// The file of rejected rows is the one of the last import, or is not there.
@Suite struct RejectedRowsFileTests {
    private let desk: BadInputDesk

    init() throws { desk = try BadInputDesk() }

    private func run(_ rows: String, _ options: [String] = []) throws -> CommandAnswer {
        try desk.stage.write("groep,datum,nps\n" + rows, to: "answers.csv")
        return desk.stage.run(["import", "answers.csv", "--pilot", "welkom-1"] + options)
    }

    private func holds(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: desk.folder + "/" + name)
    }

    private static let broken = "welkom,2026-05-01,twaalf\nwelkom,2026-05-02,9\n"
    private static let clean = "control,2026-05-03,8\nwelkom,2026-05-04,9\n"

    @Test(arguments: [
        ([], "rejected.csv", "rejected.csv van een eerdere import verwijderd"),
        (
            ["--rejected", "weg.csv", "--language", "en"], "weg.csv",
            "weg.csv of an earlier import removed"
        ),
    ]) func aCleanImportLeavesNoneStanding(
        _ options: [String], _ name: String, _ told: String
    ) throws {
        let score = ["--score", "nps", "--values", "twaalf=99"] + options
        #expect(try run(Self.broken, score).exitCode == 1)
        #expect(holds(name))
        let trial = try run(Self.clean, options + ["--dry-run", "--forget-mapping"])
        #expect(trial.exitCode == 0, "\(trial.output)\(trial.errors)")
        #expect(holds(name))
        let clean = try run(Self.clean, options + ["--forget-mapping"])
        #expect(clean.exitCode == 0, "\(clean.errors)")
        #expect(Self.plain(clean.output).contains(told), "\(clean.output)")
        #expect(!holds(name))
        let again = try run(Self.clean, options + ["--forget-mapping"])
        #expect(!Self.plain(again.output).contains(told))
    }

    @Test func theSameFileAgainTakesItAwayToo() throws {
        #expect(try run(Self.clean).exitCode == 0)
        try desk.stage.write(
            "line,code,reason,row\n2,noAnswer,geen antwoord,x\n", to: "rejected.csv")
        let again = try run(Self.clean)
        #expect(again.output.contains("hetzelfde bestand"), "\(again.output)")
        #expect(!holds("rejected.csv"))
    }

    @Test(arguments: ["regel,reden\n1,mijn\n", ""]) func whatIsNotOursStays(
        _ text: String
    ) throws {
        try desk.stage.write(text, to: "rejected.csv")
        #expect(try run(Self.clean).exitCode == 0)
        #expect(try desk.stage.text(of: "rejected.csv") == text)
    }

    /// A text without the line breaks of a terminal.
    private static func plain(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
