import ExperienceModel
import Testing

@testable import ExperienceText

/// Several metrics in one file: a row counts whole, for those that it answers, or not at all.
@Suite struct SeveralMetricsTests {
    private static let stars = Metric(
        id: "csat", kind: .csat, scale: .init(lowest: 1, highest: 5))

    private static func survey(
        _ text: String, _ change: @escaping (inout ResponseMapping) -> Void = { _ in }
    ) -> Survey {
        Survey(text) {
            $0.metrics.append(.init(metric: stars, column: .heading("csat")))
            change(&$0)
        }
    }

    private static func text(_ rows: Int, _ csat: (Int) -> String) -> String {
        "score,csat\n" + (0..<rows).map { "\($0 % 11),\(csat($0))\n" }.joined()
    }

    @Test func aStrayCellLeavesTheRowOutWhole() throws {
        let text = Self.text(60) { $0 == 7 ? "rood" : $0 == 9 ? "6" : "\($0 % 5 + 1)" }
        let result = try Self.survey(text).read()
        #expect(result.codes == ["offScale": 1, "notAnAnswer": 1])
        #expect(result.rejections.flatMap(\.lines).sorted() == [9, 11])
        #expect(result.responses.count == 58)
        #expect(result.values.count == 116)
        #expect(result.layout?.rowsLost == [:])
    }

    @Test func aCodeForNoAnswerIsOffered() throws {
        let text = Self.text(60) { $0 % 15 == 7 ? "99" : "\($0 % 5 + 1)" }
        let reasons = try Self.survey(text).read().rejections.map(\.reason)
        #expect(reasons.contains { $0.hasSuffix("say --missing 99") }, "\(reasons)")
    }

    @Test func tooManyWordsStopTheFile() throws {
        let text = Self.text(40) { $0 % 4 == 0 ? ["goed", "raar"][$0 / 4 % 2] : "4" }
        #expect {
            _ = try Self.survey(text).read()
        } throws: { error in
            guard let error = error as? ResponseError,
                case .unknownWords(_, "csat", ["goed", "raar"], [5, 5], 10, 40, _) = error
            else { return false }
            let message = error.message(in: .english)
            return error.options == [
                "--values 'csat:goed=4,csat:raar=?'", "--missing csat:goed,csat:raar",
            ] && message.contains("'goed' 5×, 'raar' 5×")
                && message.contains("--missing csat:goed,csat:raar")
                && error.message(in: .dutch).contains("10 van de 40 rijen")
        }
    }

    @Test func whoDoesNotKnowStopsNothing() throws {
        let text = Self.text(40) { $0 % 4 == 0 ? "weet niet" : "4" }
        let result = try Self.survey(text).read()
        #expect(result.responses.count == 40)
        #expect(result.rejections.isEmpty)
        #expect(result.values.count == 70)
        #expect(result.layout?.rowsLost == ["csat": 10])
        let notes = result.layout?.notes(in: .dutch) ?? []
        #expect(
            notes.first?.hasPrefix(
                "csat: weggelaten in 10 rijen (regel 2, 6, 10, 14, 18, …), wel geteld voor andere "
                    + "metingen: 'weet niet' is ") == true, "\(notes)")
    }

    @Test func whoKnowsNothingAtAllDoesNotCount() throws {
        let result = try Self.survey("score,csat\n9,4\n,weet niet\n12,weet niet\n").read()
        #expect(result.codes == ["offScale": 1, "notAnAnswer": 1])
        #expect(result.responses.count == 1)
    }

    @Test func wordsAreExplainedForOneMetric() throws {
        let text = Self.text(40) { $0 % 4 == 0 ? ["goed", "raar"][$0 / 4 % 2] : "4" }
        let result = try Self.survey(text) {
            $0.ownValues = ["csat": ["goed": "4"]]
            $0.ownMissing = ["csat": ["raar"]]
        }.read()
        #expect(result.rejections.isEmpty)
        #expect(result.values.count == 75)
        #expect(result.layout?.rowsLost == [:])
    }

    @Test func aRowThatAnswersNothingIsRejected() throws {
        let result = try Self.survey("score,csat\n9,4\n12,rood\n,blauw\n,\n8,\n").read()
        #expect(result.codes == ["offScale": 1, "notAnAnswer": 1, "noAnswer": 1])
        #expect(result.responses.count == 2)
        #expect(result.layout?.rowsLost == [:])
    }

    @Test func whatIsSaidOfOneMetricIsRememberedOfIt() throws {
        var mapping = ResponseMapping(
            metrics: [
                .init(metric: Survey.nps, column: .number(1)),
                .init(metric: Self.stars, column: .number(2)),
            ], arm: .all("welkom"), day: .all(Survey.day))
        mapping.ownValues = ["csat": ["goed": "4"]]
        mapping.ownMissing = ["csat": ["0"]]
        let remembered = try #require(
            RememberedMapping(json: RememberedMapping(mapping, headings: ["nps", "csat"]).json))
        let found = try Beginning(
            "nps,csat\n9,goed\n8,0\n7,5\n", metrics: [Survey.nps, Self.stars], arms: ["welkom"],
            remembered: remembered)
        #expect(found.recognition.isSettled)
        let csat = found.recognition.mapping.metrics.first { $0.metric.id == "csat" }
        #expect(csat?.values == ["goed": "4"])
        #expect(csat?.missing == ["0"])
        #expect(
            found.recognition.notes(in: .english).contains { $0.contains("--values csat:goed=4") })
    }
}
