import CXPilotCommands
import Testing

/// `forget --file`: lists as spreadsheets save them, and which of their lines are unknown here.
@Suite struct ForgetListTests {
    @Test func linesInQuotesAreReadAndUnknownOnesAreToldByTheirNumber() throws {
        let desk = try BadInputDesk()
        try desk.stage.write(
            "klant,groep,nps\nk1,control,9\n\"k, 2\",welkom,8\nk3,welkom,7\n", to: "a.csv")
        let imported = desk.stage.run(
            ["import", "a.csv", "--pilot", "welkom-1", "--on", "2026-06-01"])
        try #require(imported.exitCode == 0, "\(imported.errors)")
        try desk.stage.write("\"k1\"\r\n\r\nnobody-1\r\n\"k, 2\"\r\nnobody-2\r\n", to: "list.txt")
        let answer = desk.stage.run(
            ["forget", "--file", "list.txt", "--yes"] + BadInputDesk.inEnglish)
        #expect(answer.exitCode == 1)
        #expect(answer.output.contains("forgotten: 2 people"), "\(answer.output)")
        #expect(
            answer.output.contains("of 2 identifiers (list.txt, line 3, 5) nothing is known"),
            "\(answer.output)")
        #expect(!answer.output.contains("nobody"))
        let again = desk.stage.run(["forget", "--file", "list.txt", "--yes", "--json"])
        let receipt = try Facts(printed: again.output)
        #expect(receipt["unknownLines"].list.map { $0.number } == [3, 5])
    }
}
