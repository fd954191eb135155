import ExperienceModel
import Testing

@testable import ExperienceText

/// What the recogniser proposes, and what it remarks upon, is sound.
@Suite struct RecognitionAdviceTests {
    private static func rows(_ count: Int, _ row: (Int) -> String) -> String {
        (0..<count).map { row($0) + "\n" }.joined()
    }

    @Test func aRowPerAnswerIsKnownByItsRepeatedIds() throws {
        let questions = ["How likely are you to recommend us?", "Why?", "Was it easy?"]
        let text =
            "response_id,date,group,question,answer\n"
            + Self.rows(30) {
                "r\($0 / 3),2026-02-0\($0 % 9 + 1),welkom,\(questions[$0 % 3]),"
                    + ($0 % 3 == 1 ? "because" : "\($0 % 11)")
            }
        let found = try Beginning(text)
        #expect(found.recognition.isSettled)
        #expect(found.roles["question"] == "question")
        #expect(found.roles["response id"] == "response_id")
        let result = try Beginning.read(text, found.recognition)
        #expect(result.responses.count == 10)
        #expect(result.codes == ["otherQuestion": 20])
        #expect(result.values == stride(from: 0, to: 30, by: 3).map { Double($0 % 11) })
    }

    @Test func aRowPerAnswerAsksForTheQuestion() throws {
        let text =
            "response_id,group,question,answer\n"
            + Self.rows(20) { "r\($0 / 2),welkom,\($0 % 2 == 0 ? "Q1" : "Q2"),\($0 % 6)" }
        let found = try Beginning(text)
        #expect(
            found.options("score") == [
                "--score answer --question question=Q1", "--score answer --question question=Q2",
            ])
    }

    @Test(arguments: [
        (
            "group,strata,score7\n"
                + rows(40) { "welkom,\($0 % 3 + 1),\($0 % 13 == 0 ? "Blank" : "\($0 % 5 + 1)")" },
            Beginning.stars, ["--score score7", "--score strata"]
        ),
        (
            "group,workshops,member\n"
                + rows(40) { "welkom,\(["3+", "1", "2"][$0 % 3]),\($0 % 2)" },
            Beginning.recommend, ["--score member"]
        ),
        (
            "group,responded,grade\n"
                + rows(40) { "welkom,\($0 % 2 == 0 ? "0" : "171008640\($0 % 10)"),\($0 % 11)" },
            Beginning.nps, ["--score grade"]
        ),
        (
            "group,column,motivation\n"
                + rows(40) {
                    "welkom,\($0 == 0 ? "I don't remember." : ""),"
                        + ["Agree", "Disagree", "Strongly agree"][$0 % 3]
                },
            Beginning.recommend,
            ["--score motivation --values 'Agree=yes,Disagree=no,Strongly agree=yes'"]
        ),
    ]) func onlyLikelyColumnsAreProposed(
        _ text: String, _ metric: Metric, _ options: [String]
    ) throws {
        let found = try Beginning(text, metrics: [metric])
        #expect(found.open == ["score"])
        #expect(found.options("score") == options)
    }

    @Test func aSecondMetricInWordsIsTold() throws {
        let words = ["Zeer tevreden", "Tevreden", "Neutraal"]
        let found = try Beginning(
            "group,nps,tevredenheid\n" + Self.rows(30) { "welkom,\($0 % 11),\(words[$0 % 3])" },
            metrics: [Beginning.nps, Beginning.stars])
        #expect(found.recognition.isSettled)
        #expect(
            found.options("metric tevredenheid") == [
                "--metric tevredenheid=tevredenheid --values 'tevredenheid:Zeer tevreden=5,"
                    + "tevredenheid:Tevreden=4,tevredenheid:Neutraal=3'"
            ])
    }

    @Test(arguments: [(5, 4), (2, 1)]) func headerRowsThatAreAnswersAreTold(
        _ headerRows: Int, _ lost: Int
    ) throws {
        let text =
            "datum,groep,nps\n"
            + Self.rows(20) { "2026-02-0\($0 % 9 + 1),welkom,\($0 % 11)" }
        let found = try Beginning(text) { $0.said.headerRows = headerRows }
        #expect(
            found.recognition.notes(in: .english).contains(
                "\(lost) of the \(headerRows) header rows look like answers and do not count: "
                    + "say --header-rows 1 if they are"))
        #expect(
            found.recognition.notes(in: .dutch).contains { $0.contains("lijken antwoorden") })
        let plain = try Beginning(text) { $0.said.headerRows = 1 }
        #expect(!plain.recognition.notes(in: .english).contains { $0.contains("look like") })
    }

    @Test func aSecondHeaderRowIsNoAnswer() throws {
        let text =
            "datum,groep,nps,\nWanneer,Welke,Hoe waarschijnlijk,2026\n"
            + Self.rows(20) { "2026-02-0\($0 % 9 + 1),welkom,\($0 % 11),1" }
        let found = try Beginning(text) { $0.said.headerRows = 2 }
        #expect(!found.recognition.notes(in: .english).contains { $0.contains("look like") })
    }
}
