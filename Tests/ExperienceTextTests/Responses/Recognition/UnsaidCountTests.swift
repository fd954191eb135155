import ExperienceModel
import Testing

@testable import ExperienceText

/// A table of counts is never read as single answers, whatever its numbers are headed.
@Suite struct UnsaidCountTests {
    private static func table(_ heading: String, scores: ClosedRange<Int> = 0...10) -> String {
        var text = "arm,score,\(heading)\n"
        for arm in ["controle", "welkom"] {
            for score in scores { text += "\(arm),\(score),\(score * 7 + arm.count)\n" }
        }
        return text
    }

    @Test(arguments: [
        "n", "aantal", "Number of responses", "aantal reacties", "responses", "Respondents",
        "No. of answers", "Response count", "Anzahl", "total", "Totaal", "frequency",
        "# responses",
    ])
    func itIsAsked(_ heading: String) throws {
        let text = Self.table(heading)
        let found = try Beginning(text)
        #expect(found.open == ["count"])
        #expect(found.options("count") == ["--counts"])
        let said = try Beginning(text) { $0.said.isCounts = true }
        #expect(said.recognition.isSettled)
        let result = try Beginning.read(text, said.recognition)
        #expect(result.rows == 22 && result.rejections.isEmpty)
        #expect(result.responses.map(\.weight).max() == 78)
    }

    @Test func thousandsAreCountsToo() throws {
        let text =
            "arm,score,Responses\ncontrole,9,\"1,200\"\ncontrole,8,950\n"
            + "welkom,9,\"1,100\"\nwelkom,8,\"1,000,000\"\n"
        #expect(try Beginning(text).open == ["count"])
    }

    /// Numbers that each customer has make no table.
    @Test(arguments: ["total", "frequency", "responses", "Anzahl"])
    func numbersOfCustomersAreNone(_ heading: String) throws {
        var text = "arm,score,datum,\(heading)\n"
        for row in 0..<40 {
            text += "\(row % 2 == 0 ? "controle" : "welkom"),\(row % 11),"
            text += "2024-10-10 1\(row / 10):\(row % 10 + 10),\(row % 4 + 1)\n"
        }
        #expect(try Beginning(text).recognition.isSettled)
        let amounts = "arm,score,\(heading)\ncontrole,8,1.5\ncontrole,9,2.5\nwelkom,9,3.5\n"
        #expect(try Beginning(amounts).open.contains("count") == false)
    }

    @Test func theHeadingThatSpeaksOfAnswersWins() throws {
        let text =
            "arm,score,responses,total\ncontrole,9,12,40\ncontrole,8,4,40\n"
            + "welkom,9,3,40\n"
        let said = try Beginning(text) { $0.said.isCounts = true }
        #expect(said.roles["count"] == "responses")
    }

    @Test(arguments: ["Response number", "Survey number", "respondent no", "antwoordnummer"])
    func idsAreNoCounts(_ heading: String) throws {
        #expect(try Beginning(Self.table(heading)).open.contains("count") == false)
    }
}
