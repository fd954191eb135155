import ExperienceModel
import Testing

@testable import ExperienceText

/// A question that is asked in two places of a survey: each row fills one of its columns.
@Suite struct TwinColumnTests {
    private static func text(
        _ headings: [String] = ["Would you recommend us?", "Would you recommend us?"],
        _ last: String = ""
    ) -> String {
        "wanneer,groep,\(headings[0]),\(headings[1])\n"
            + (0..<12).map {
                "2026-02-0\($0 % 9 + 1),welkom,\($0 % 2 == 0 ? "\($0 % 11)," : ",\($0 % 11)")\n"
            }
            .joined() + last
    }

    private static let either = ResponseMapping.Measured(
        metric: Beginning.nps, source: .either([.number(3), .number(4)]))

    @Test(arguments: [
        (text(), ["--score '#3' --score '#4'"]),
        (
            text(["Recommend (shop)", "Recommend (site)"]),
            [
                "--score 'Recommend (shop)' --score 'Recommend (site)'",
                "--score 'Recommend (shop)'", "--score 'Recommend (site)'",
            ]
        ),
        // A row that fills both shows two questions.
        (
            text(["Recommend (shop)", "Recommend (site)"], "2026-02-01,welkom,9,3\n"),
            ["--score 'Recommend (shop)'", "--score 'Recommend (site)'"]
        ),
    ]) func bothColumnsAreOfferedWhereNoRowFillsTwo(
        _ text: String, _ options: [String]
    ) throws {
        let found = try Beginning(text)
        #expect(found.open == ["score"])
        #expect(found.options("score") == options)
    }

    /// One column coded from 1 to 11 is no less wrong for having a twin that is not.
    @Test func eachColumnHasItsOwnScale() throws {
        let rows = (0..<60).map { row in
            let score = row % 2 == 0 ? "\(row / 2 % 11 + 1)," : ",\(row / 2 % 11)"
            return "2026-02-01,welkom,\(score)\n"
        }
        let text = "wanneer,groep,\(Self.names[0]),\(Self.names[1])\n" + rows.joined()
        let found = try Beginning(text) { $0.said.metrics = [Self.either] }
        let error = #expect(throws: ResponseError.self) {
            try Beginning.read(text, found.recognition)
        }
        guard case .shiftedScale = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func eachRowAnswersOnce() throws {
        let more = "2026-02-01,welkom,9,3\n2026-02-02,welkom,8,8\n2026-02-03,welkom,,\n"
        let found = try Beginning(Self.text(Self.names, more)) {
            $0.said.metrics = [Self.either]
        }
        #expect(found.recognition.isSettled)
        let result = try Beginning.read(Self.text(Self.names, more), found.recognition)
        #expect(result.values == (0..<12).map { Double($0 % 11) } + [8])
        #expect(result.codes == ["severalAnswers": 1, "noAnswer": 1])
        #expect(result.rejectedRows.first?.reason == "'9 / 3': different answers to nps in one row")
        let kept = RememberedMapping(
            found.recognition.mapping, headings: found.recognition.headings)
        #expect(RememberedMapping(json: kept.json) == kept)
        let again = try Beginning(Self.text(Self.names), remembered: kept)
        #expect(again.recognition.isSettled)
        #expect(again.recognition.mapping.metrics.map(\.source) == [Self.either.source])
        #expect(again.recognition.mapping.tellsAllAnswers)
    }

    private static let names = ["Would you recommend us?", "Would you recommend it?"]
}
