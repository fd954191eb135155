import ExperienceModel
import Testing

@testable import PilotEvaluation

/// STATISTICS 12.2: no two evenings of a path differ by a handful of people.
@Suite struct DayPathTests {
    typealias Fixture = PilotFixture

    static let quit = Goal(
        metric: "cancelled", role: .guardrail, comparison: .notWorseThanControlBy, value: 0.05,
        lowerIsBetter: true)

    static func cells(
        _ days: Int, nps: Int, quit: Int
    ) -> [PilotTallies.Cell] {
        (0..<days).flatMap { day in
            ["control", "welkom"].flatMap { arm in
                [
                    PilotFixture.nps(arm, [0, nps, 0], on: PathTests.first + day),
                    PilotTallies.Cell(
                        arm: arm, metric: "cancelled", day: PathTests.first + day,
                        answers: .tally(Tally(counts: [0: quit]))),
                ]
            }
        }
    }

    static func path(_ cells: [PilotTallies.Cell], asOf day: Int) -> [DayVerdict] {
        var recommend = Fixture.primary
        (recommend.metric, recommend.role) = ("recommend", .secondary)
        let pilot = Fixture.pilot(goals: [Fixture.primary, recommend], guardrails: [quit])
        return PilotEvaluator.path(
            of: Fixture.launched(pilot), tallies: PilotTallies(cells: cells),
            asOf: PathTests.first + day)
    }

    @Test(arguments: [(3, 200), (1, 1), (2, 7), (4, 4)])
    func noGoalStepsByFewerThanTenAnswers(nps: Int, quit: Int) {
        let path = Self.path(Self.cells(23, nps: nps, quit: quit), asOf: 22)
        for key in Set(path.flatMap { $0.lines.map(\.goal) }) {
            let answers = path.compactMap { day in
                day.lines.first { $0.goal == key }?.answers
            }
            for (before, after) in zip([0] + answers, answers) {
                #expect(after == before || after - before >= 10, "\(key.metric)")
            }
            #expect(answers.last == 23 * 2 * (key.metric == "cancelled" ? quit : nps))
        }
        #expect(path.map(\.day) == path.map(\.day).sorted())
    }

    @Test func aFewStragglersHoldNothingUp() {
        let stray = PilotTallies.Cell(
            arm: "welkom", metric: "cancelled", day: PathTests.first + 1,
            answers: .tally(Tally(counts: [0: 1])))
        let path = Self.path(Self.cells(9, nps: 12, quit: 0) + [stray], asOf: 8)
        #expect(path.count == 9)
        #expect(path.last?.lines.count == 3)
    }

    /// Later answers can move the interval off the line; then it is not said to contain it.
    @Test func aClosedGoalSaysThatItIsClosed() throws {
        let even = PathTests.daily(28, better: 0)
        let strong = PathTests.daily(40, from: 28, better: 6)
        let readOut = EvaluatorTests.readOut(
            PathTests.pilot, PilotTallies(cells: even + strong))
        let goal = try #require(readOut.primary)
        guard case .closed(let day)? = goal.unsaid else {
            Issue.record("\(String(describing: goal.unsaid))")
            return
        }
        #expect(PathTests.first < day && day < PathTests.first + 30)
        #expect(readOut.recommendation.rule == 7)
    }
}
