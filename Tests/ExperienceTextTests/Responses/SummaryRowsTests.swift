import ExperienceModel
import Testing

@testable import ExperienceText

/// Rows at the end of a file that sum its answers up are no answers.
@Suite struct SummaryRowsTests {
    private static func read(
        _ text: String, _ change: (inout ResponseMapping) -> Void = { _ in }
    ) throws -> Survey.Result {
        try Survey(text, change).read(chunks: [7])
    }

    @Test(arguments: [
        "klant,score\nk0,9\nk1,8\nGemiddelde,7\nTotaal,9\n",
        "klant,score\nk0,9\nk1,8\nGemiddelde score:,7\n",
        "klant,score\nk0,9\nk1,8\nNPS,9\n",
        "klant,score\nk0,9\nk1,8\n,\nTotal responses,2\nAverage:,9\nNPS score,10\n",
        "klant,score\nk0,9\nk1,8\n\"Grand total\",2\nBron: het klantenpanel,\n",
        "score,klant\n9,k0\n8,k1\n9,totaal\n",
    ])
    func areLeftOut(text: String) throws {
        let result = try Self.read(text)
        #expect(result.values == [9, 8] && result.rows == 2)
        #expect(result.layout?.summaryLines.isEmpty == false)
        #expect(result.layout?.notes(in: .dutch).contains { $0.contains("overgeslagen") } == true)
    }

    @Test func anAnswerThatFollowsMakesThemAnswers() throws {
        let text = "klant,score\nk0,9\nTotaal,8\nk1,7\nTotaal,6\n"
        let result = try Self.read(text)
        #expect(result.values == [9, 8, 7, 6] && result.layout?.summaryLines == [])
    }

    @Test func aRowWithADayOrAnIDIsAnAnswer() throws {
        let dated = try Self.read("datum,score,reden\n2024-10-01,9,x\n2024-10-02,8,totaal\n") {
            $0.day = .column(.heading("datum"), order: nil)
        }
        #expect(dated.values == [9, 8])
        let named = try Self.read("id,score,reden\nr1,9,x\nr2,8,nps\n") {
            $0.responseID = .heading("id")
        }
        #expect(named.values == [9, 8])
    }

    @Test(arguments: [
        ("Total,,2\n", true), ("Total,,k2\n", false), ("Total,2024-10-02,2\n", false),
    ])
    func theWordInTheColumnOfTheScoreIsNoAnswer(_ last: String, _ isSum: Bool) throws {
        let result = try Self.read("score,datum,klant\n9,2024-10-01,k0\n8,2024-10-02,k1\n" + last) {
            $0.day = .column(.heading("datum"), order: nil)
            $0.respondent = .heading("klant")
        }
        #expect(result.values == [9, 8])
        #expect(result.rejections.isEmpty == isSum)
        #expect(result.layout?.summaryLines == (isSum ? [4] : []))
    }

    @Test func theQuestionOfALongFileIsNoSum() throws {
        let text = "id,vraag,score\n1,NPS,9\n2,NPS,8\n3,NPS,7\n"
        let result = try Self.read(text) {
            $0.metrics = [
                .init(
                    metric: Survey.nps,
                    source: .long(
                        question: .heading("vraag"), key: "NPS", value: .heading("score")))
            ]
        }
        #expect(result.values == [9, 8, 7])
    }

    @Test(arguments: ["Totaal niet tevreden", "Sanne", "n", "Controle", "total 2024", ""])
    func otherTextsAreNoSums(text: String) {
        #expect(!SummaryRows.sums(up: text))
    }

    @Test func emptyRowsOfASpreadsheetAreNoRows() throws {
        let result = try Self.read("datum;score;;\nx;9;;\nx;8;;\n;;;\n;;;\n\u{1A}")
        #expect(result.values == [9, 8] && result.rows == 2 && result.rejections.isEmpty)
        let inside = try Self.read("datum;score\nx;9\n;\nx;8\n")
        #expect(inside.rows == 3 && inside.codes == ["noAnswer": 1])
    }
}
