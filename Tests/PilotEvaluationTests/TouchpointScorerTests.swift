import ExperienceModel
import PilotEvaluation
import Testing

@Suite("How customers score touchpoints")
struct TouchpointScorerTests {
    private func scores(_ touchpoint: Touchpoint) -> [TouchpointScore] {
        let journey = Journey(
            id: "year", title: "Year", state: .future, stages: ["start"], touchpoints: [touchpoint])
        return TouchpointScorer.scores(of: journey, readOuts: [])
    }

    private func touchpoint(
        survey: Touchpoint.Indicator? = nil, emotion: Touchpoint.Emotion? = nil
    ) -> Touchpoint {
        Touchpoint(
            id: "tp", stage: "start", day: 1, channel: "phone", reach: 1, side: .frontstage,
            emotion: emotion, survey: survey)
    }

    @Test("A survey has the interval of Wilson, 368 of 604 by hand")
    func survey() throws {
        let score = try #require(
            scores(touchpoint(survey: .init(indicator: "clear", value: 0.61, n: 604))).first)
        #expect(score.measure == .survey("clear") && score.answers == 604)
        let interval = try #require(score.interval)
        #expect(interval.estimate == 0.61)
        #expect(abs(interval.lower - 0.569787) < 1e-6 && abs(interval.upper - 0.647375) < 1e-6)
    }

    @Test("A survey without a number of answers has no interval, and one without a value no score")
    func unsaid() {
        let share = scores(touchpoint(survey: .init(indicator: "clear", value: 0.61)))
        #expect(share.count == 1 && share.allSatisfy { $0.interval == nil })
        #expect(scores(touchpoint(survey: .init(indicator: "clear", n: 604))).isEmpty)
        #expect(scores(touchpoint(survey: .init(indicator: "clear", value: 61, n: 604))).isEmpty)
    }

    @Test("A feeling stands with its answers; what is no number does not")
    func feeling() {
        let felt = scores(touchpoint(emotion: .init(score: -2, n: 31)))
        #expect(
            felt == [
                TouchpointScore(touchpoint: "tp", measure: .feeling, value: -2, answers: 31)
            ])
        #expect(scores(touchpoint(emotion: .init(score: .nan, n: 31))).isEmpty)
    }
}
