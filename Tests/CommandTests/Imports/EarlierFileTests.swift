import CXPilotCommands
import Testing

/// A file that came before, once later files renewed its answers.
@Suite struct EarlierFileTests {
    private static func rows(_ score: Int, _ time: String, _ comment: String) -> String {
        "response id,score,date,group,comment\n"
            + (1...20).map {
                "r\($0),\(score),2026-05-01 \(time),\($0 % 2 == 0 ? "control" : "welkom"),"
                    + "\(comment)\n"
            }.joined()
    }

    @Test func itSetsNothingBackAndSaysSo() throws {
        let desk = try BadInputDesk()
        try desk.stage.write(Self.rows(5, "10:00:00", ""), to: "a.csv")
        try desk.stage.write(Self.rows(9, "12:00:00", "late"), to: "b.csv")
        func imported(_ file: String) throws -> String {
            let answer = desk.stage.run(
                ["import", file, "--pilot", "welkom-1", "--on", "2026-06-01"]
                    + BadInputDesk.inEnglish)
            try #require(answer.exitCode == 0, "\(answer.errors)\(answer.output)")
            return answer.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        #expect(try imported("a.csv").contains("20 counted"))
        #expect(try imported("b.csv").contains("20 updated"))
        let again = try imported("a.csv")
        #expect(again.contains("0 counted 20 unchanged"), "\(again)")
        #expect(
            again.contains(
                "the same file as import 1 of 1 Jun 2026; later imports renewed 20 of its "
                    + "answers, and those stay; to go back: cxpilot import --undo 2"), "\(again)")
        #expect(desk.stage.run(["comments", "welkom-1"]).output.contains("late"))
        try #require(desk.stage.run(["import", "--undo", "2"]).exitCode == 0)
        let back = try imported("a.csv")
        #expect(!back.contains("later imports"), "\(back)")
        #expect(desk.stage.run(["doctor"]).exitCode == 0)
    }

    /// The two columns of a question that was asked in two places are read together.
    @Test(arguments: [
        ["--score", "#4", "--score", "#5"], ["--metric", "nps=#4", "--metric", "nps=#5"],
    ]) func oneQuestionInTwoColumnsCountsWhole(_ options: [String]) throws {
        let desk = try BadInputDesk()
        let text =
            "response id,date,group,Recommend?,Recommend?\n"
            + (1...20).map {
                "r\($0),2026-05-01,\($0 % 2 == 0 ? "control" : "welkom"),"
                    + ($0 % 3 == 0 ? "\($0 % 11)," : ",\($0 % 11)") + "\n"
            }.joined()
        try desk.stage.write(text, to: "a.csv")
        let asked = desk.stage.run(["import", "a.csv", "--pilot", "welkom-1"])
        #expect(asked.errors.contains("--score '#4' --score '#5'"), "\(asked.errors)")
        let answer = desk.stage.run(["import", "a.csv", "--pilot", "welkom-1"] + options)
        #expect(answer.exitCode == 0 && answer.output.contains("20 "), "\(answer.output)")
        // What was said of the first file holds for the next.
        try desk.stage.write(text.replacing("\nr", with: "\ns"), to: "b.csv")
        let next = desk.stage.run(["import", "b.csv", "--pilot", "welkom-1"])
        #expect(next.exitCode == 0, "\(next.errors)")
    }
}
