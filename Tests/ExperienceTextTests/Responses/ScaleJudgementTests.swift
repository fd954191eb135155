import ExperienceModel
import Testing

@testable import ExperienceText

/// A column that plainly is of another scale stops before anything counts.
@Suite struct ScaleJudgementTests {
    private static let stars = Metric(id: "csat", kind: .csat, scale: .init(lowest: 1, highest: 5))

    private static func scores(_ codes: ClosedRange<Int>, _ times: Int, _ others: Int...) -> String
    {
        "score\n"
            + (codes.flatMap { [Int](repeating: $0, count: times) } + others)
            .map { "\($0)\n" }.joined()
    }

    private static func error(
        _ text: String, _ metric: Metric = Survey.nps,
        _ change: (inout ResponseMapping) -> Void = { _ in }
    ) -> ResponseError? {
        do throws(ResponseError) {
            _ = try Survey(text, metric: metric, change).read()
            return nil
        } catch { return error }
    }

    /// One cell that is a slip or a code does not hide that 72 elevens are no slip.
    @Test(arguments: [99, 0])
    func codesOneTooHighAreSeenBesideAStray(stray: Int) {
        let text = Self.scores(1...10, 30) + String(repeating: "11\n", count: 72) + "\(stray)\n"
        let error = Self.error(text)
        #expect(error?.message(in: .english).contains("--scale 1-11") == true)
        #expect(error?.message(in: .dutch).contains("één te hoog") == true)
    }

    /// Where 0 is an ordinary answer, 11 is a code for something else.
    @Test func zerosMakeElevenACode() throws {
        let result = try Survey(Self.scores(0...10, 9, 11, 11, 11)).read()
        #expect(result.codes == ["offScale": 3] && result.values.count == 99)
    }

    @Test(arguments: [5, 6, 7])
    func ashortScaleIsNoScaleToTen(highest: Int) {
        let text = Self.scores(1...highest, 30 / highest + 1)
        #expect(Self.error(text)?.message(in: .english).contains("--scale nps=0-10") == true)
        let said = Self.error(text) { $0.metrics[0].scale = .init(lowest: 0, highest: 10) }
        #expect(said == nil)
    }

    /// A handful of low scores is what a bad month looks like.
    @Test func fewLowScoresAreNoScale() throws {
        #expect(Self.error(Self.scores(0...5, 4)) == nil)
        let named = Self.error("How likely (1-5)?\n1\n2\n5\n4\n3\n") {
            $0.metrics[0].source = .column(.heading("How likely (1-5)?"))
        }
        #expect(named != nil, "the question itself names a scale to 5")
    }

    @Test func scoresOffTheScaleStop() throws {
        let seven = Self.error(Self.scores(1...7, 10), Self.stars)
        #expect(seven?.message(in: .english).contains("20 of 70 scores lie off it (6, 7)") == true)
        #expect(seven?.message(in: .dutch).contains("een andere schaal") == true)
        let zero = Self.error(Self.scores(0...4, 12), Self.stars)
        #expect(zero?.message(in: .english).contains("--scale csat=0-4") == true)
        let moved = try Survey(Self.scores(0...4, 12), metric: Self.stars) {
            $0.metrics[0].scale = .init(lowest: 0, highest: 4)
        }.read()
        #expect(moved.values.max() == 5 && moved.values.min() == 1)
    }

    /// A code that surveys use for no answer, and a few slips, are told row by row.
    @Test func codesAndSlipsDoNotStop() throws {
        let codes = try Survey(
            Self.scores(1...5, 10, 99, 99, 99, 99, 99, 99, 99, 99, 6, 6), metric: Self.stars
        ).read()
        #expect(codes.codes == ["offScale": 10])
    }

    @Test func aScaleOfOtherAnswersIsRefused() {
        let error = Self.error(Self.scores(1...5, 2)) {
            $0.metrics[0].scale = .init(lowest: 1, highest: 5)
        }
        #expect(error?.message(in: .english).contains("not converted") == true)
        #expect(
            Self.error(Self.scores(1...10, 2)) {
                $0.metrics[0].scale = .init(lowest: 1, highest: 10)
            } == nil)
    }

    @Test func noZeroIsToldFromThirtyAnswersOn() throws {
        #expect(try Survey(Self.scores(1...10, 3)).read().layout?.unusedScores.count == 1)
        #expect(try Survey(Self.scores(1...10, 2)).read().layout?.unusedScores.count == 0)
        let question = "10 - strongly agree, 1 - strongly disagree"
        let named = try Survey("\"\(question)\"\n9\n10\n1\n") {
            $0.metrics[0].source = .column(.heading(question))
        }.read()
        #expect(named.layout?.unusedScores.count == 1, "the question itself begins at 1")
    }

    @Test(arguments: [
        ("How satisfied are you (1-5)?", 1, 5), ("van 0 tot en met 10", 0, 10),
        ("10 - strongly agree, 1 - strongly disagree", 1, 10), ("1 = slecht, 5 = goed", 1, 5),
        ("[0-10]", 0, 10), ("on a scale from 1 to 7", 1, 7),
    ])
    func questionsNameTheirScale(question: String, lowest: Int, highest: Int) {
        #expect(
            QuestionScale.named(in: question) == Metric.Scale(lowest: lowest, highest: highest))
    }

    @Test(arguments: [
        "Q2", "score", "in the past 1-3 months", "visit 5 of 2026", "NPS 2024-10", "",
    ])
    func otherNumbersAreNoScale(question: String) {
        #expect(QuestionScale.named(in: question) == nil)
    }

    /// What an earlier file taught yields to what this one shows.
    @Test func labelsWithTheNumberBehindThemCountToo() throws {
        let labels = ["Not at all likely - 0"] + (1...9).map(String.init) + ["Very likely (10)"]
        let rows = (0..<44).map { labels[$0 % 11] + "\n" }.joined()
        let result = try Survey("score\n" + rows).read()
        #expect(result.layout?.unusedScores == [])
        let raised = (0..<44).map { $0 % 11 == 10 ? "Very likely - 11\n" : "\($0 % 11 + 1)\n" }
        #expect(throws: ResponseError.self) {
            _ = try Survey("score\n" + raised.joined()).read()
        }
    }

    @Test func aRememberedScaleCanBeContradicted() throws {
        let text = Self.scores(0...10, 5)
        let error = Self.error(text) {
            $0.metrics[0].scale = .init(lowest: 1, highest: 11)
            $0.metrics[0].isScaleRemembered = true
        }
        #expect(error?.message(in: .english).contains("the earlier file had nps on 1-11") == true)
        #expect(
            Self.error(Self.scores(1...11, 5)) {
                $0.metrics[0].scale = .init(lowest: 1, highest: 11)
                $0.metrics[0].isScaleRemembered = true
            } == nil)
    }
}
