import ExperienceModel
import Testing

@testable import ExperienceText

/// Tables of shares: which columns are the boxes, and how many answers a row stands for.
@Suite struct ShareRecognitionTests {
    private static let hospitals = """
        Hospital,State,H_RECMND_DY,H_RECMND_PY,H_RECMND_DN,H_RATING_9_10,H_RATING_7_8,H_RATING_0_6,\
        Number.of.Completed.Surveys,Response.Rate
        A,AL,77,18,5,72,20,8,300 or more,30%
        B,AL,55,36,9,55,29,16,150,26%
        C,AZ,70,25,5,71,23,6,Between 100 and 299,29%
        D,AZ,NA,NA,NA,NA,NA,NA,Not Available,NA

        """
    private static let explained = ["300 or more": "300", "Between 100 and 299": "100"]

    private func found(
        _ metrics: [Metric] = [Beginning.nps], _ change: (inout PartialMapping) -> Void = { _ in }
    ) throws -> Beginning {
        try Beginning(Self.hospitals, metrics: metrics, arms: ["all"]) {
            $0.said.isCounts = true
            change(&$0)
        }
    }

    @Test func wordsInsteadOfANumberAreAQuestion() throws {
        let found = try found()
        #expect(found.open == ["count"])
        #expect(
            found.options("count") == [
                "--values '300 or more=300,Between 100 and 299=100'"
            ])
    }

    @Test func boxesOfTheClassesAreCertain() throws {
        let found = try found { $0.said.values = Self.explained }
        #expect(found.recognition.isSettled)
        #expect(found.roles["count"] == "Number.of.Completed.Surveys")
        #expect(found.roles["score"] == "H_RATING_9_10")
        let result = try Beginning.read(Self.hospitals, found.recognition)
        #expect(result.codes == ["noAnswer": 1])
        #expect(result.responses.reduce(0) { $0 + $1.weight } == 550)
        let promoters = result.responses.filter { $0.answers[0].value == 10 }
        #expect(promoters.map(\.weight) == [216, 83, 71])
    }

    @Test func aWordThatMeansNoNumberLeavesItsRowsOut() throws {
        let found = try found {
            $0.said.values = ["300 or more": "300"]
            $0.said.missing = ["between 100 and 299"]
        }
        #expect(found.recognition.isSettled)
        let result = try Beginning.read(Self.hospitals, found.recognition)
        #expect(result.codes == ["noAnswer": 2])
    }

    /// Of few rows one may be damaged; then no percentage is taken for a score.
    @Test(arguments: [
        "Detractors %,Passives %,Promoters %", "Slecht %,Gewoon %,Goed %",
        "detractors pct,passives pct,promoters pct",
    ]) func oneDamagedRowOfAFewMakesNoScores(_ boxes: String) throws {
        let text =
            "Region,Group,\(boxes),Answers\nNorth,controle,20,30,50,200\n"
            + "South,welkom,10,30,60,150\nEast,controle,33.3,33.3,33.3,100\n"
            + "Bad,welkom,10,20,30,100\n"
        let isKnown = !boxes.hasPrefix("Slecht")
        let found = try Beginning(text) { $0.said.isCounts = true }
        #expect(found.recognition.isSettled == isKnown)
        if isKnown {
            let result = try Beginning.read(text, found.recognition)
            #expect(result.codes == ["badShares": 1])
            #expect(result.responses.reduce(0) { $0 + $1.weight } == 450)
        } else {
            #expect(found.options("score").allSatisfy { $0.hasPrefix("--shares ") })
        }
        let unsaid = try Beginning(text)
        #expect(unsaid.options("count") == ["--counts"] && unsaid.options("score") == [])
    }

    @Test func percentagesWithoutASumAreNoScoresEither() throws {
        let text = "group,promoters %,n\nwelkom,5,20\ncontrole,7,30\nwelkom,9,10\n"
        let found = try Beginning(text) { $0.said.isCounts = true }
        #expect(!found.recognition.isSettled)
        #expect(!found.options("score").contains { $0.contains("promoters") })
    }

    @Test(arguments: [
        (["\"1,200\"", "950"], 2150), (["\"1,200,000\"", "\"1,200\""], 1_201_200),
        (["1.200", "95"], 1295),
        // Numbers alone may have decimals, as weights have.
        (["\"1,200\""], nil), (["\"1,200\"", "\"0,850\""], nil), (["\"1,200\"", "1300"], nil),
    ]) func thousandsAreReadWhereTheColumnProvesThem(_ cells: [String], _ total: Int?) throws {
        let text = "group,score,n\n" + cells.map { "welkom,9,\($0)\n" }.joined()
        let found = try Beginning(text) { $0.said.isCounts = true }
        #expect(found.recognition.isSettled)
        let result = try Beginning.read(text, found.recognition)
        #expect(result.codes.isEmpty == (total != nil), "\(result.codes)")
        if let total { #expect(result.responses.reduce(0) { $0 + $1.weight } == total) }
    }

    @Test func codesOfAnswersAreNoCounts() throws {
        let text = "score,n\n9,99\n8,3\n"
        let found = try Beginning(text, arms: ["all"]) {
            $0.said.isCounts = true
            $0.said.missing = ["99"]
            $0.said.values = ["3": "0"]
            $0.said.metrics = [.init(metric: Beginning.nps, column: .heading("score"))]
        }
        let result = try Beginning.read(text, found.recognition)
        #expect(result.responses.map(\.weight) == [99, 3])
    }

    @Test func otherBoxesAreAQuestionWithProposals() throws {
        let found = try found([Beginning.recommend]) { $0.said.values = Self.explained }
        #expect(found.open == ["score"])
        #expect(
            found.options("score").first
                == "--shares H_RECMND_DY=yes,H_RECMND_PY=no,H_RECMND_DN=no")
    }

    @Test func withoutANumberOfAnswersThereIsNoInterval() throws {
        let text = "State,Promoters %,Passives %,Detractors %\nAL,70,20,10\nAZ,60,25,15\n"
        let found = try Beginning(text, arms: ["all"]) { $0.said.isCounts = true }
        #expect(found.open == ["count"])
        #expect(found.recognition.refusal(of: "f", in: .english).contains("no interval"))
    }

    @Test func sharesWithoutTheOptionAreAsked() throws {
        let found = try Beginning(Self.hospitals, arms: ["all"])
        #expect(found.open.contains("count"))
        #expect(found.options("count") == ["--counts"])
    }

    @Test func oneColumnPerScoreIsFound() throws {
        let scores = (0...10).map { "\($0) (%)" }.joined(separator: ";")
        let text = "branch;aantal antwoorden;\(scores)\nA;200;0;0;0;5;5;10;10;10;20;20;20\n"
        let found = try Beginning(text, arms: ["all"]) { $0.said.isCounts = true }
        #expect(found.recognition.isSettled, "\(found.recognition.refusal(of: "f", in: .dutch))")
        let result = try Beginning.read(text, found.recognition)
        #expect(result.values == (0...10).map(Double.init))
        #expect(result.responses.map(\.weight) == [0, 0, 0, 10, 10, 20, 20, 20, 40, 40, 40])
    }

    @Test func aWeightIsToldAndNotUsed() throws {
        let text = "arm,nps,WEIGHT\ncontrole,9,0.284\nwelkom,7,0.944\n"
        let found = try Beginning(text)
        #expect(found.recognition.isSettled)
        #expect(
            found.recognition.notes(in: .dutch).contains {
                $0.hasPrefix("'WEIGHT' is een weegfactor en wordt niet gebruikt")
            })
        #expect(try Beginning.read(text, found.recognition).values == [9, 7])
    }
}
