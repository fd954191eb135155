import ExperienceModel
import PilotEvaluation
import Testing

/// Figures that another program gave for the same counts (Python, scipy 1.17).
@Suite struct CalculatorTests {
    static let scores = CountScale.scores(Metric.Scale(lowest: 1, highest: 5))

    static func near(_ interval: Interval?, _ expected: [Double]) -> Bool {
        guard let interval else { return false }
        return zip([interval.estimate, interval.lower, interval.upper], expected)
            .allSatisfy { abs($0 - $1) < 1e-7 }
    }

    @Test func changeBeyondControl() {
        let figure = Calculator.changeBeyondControl(
            pilot: (before: [30, 40, 30], after: [20, 40, 40]),
            control: (before: [31, 40, 29], after: [30, 40, 30]), on: .nps)
        #expect(figure?.answers == 400)
        #expect(Self.near(figure?.interval, [18, -12.137115691, 47.708058531]))
        #expect(figure?.method == "score, MOVER, one look")
    }

    @Test func meansAndSharesAreCompared() {
        let mean = Calculator.difference(
            [1, 2, 6, 25, 40], minus: [2, 5, 9, 30, 28], on: Self.scores)
        #expect(Self.near(mean?.interval, [0.3243243243, 0.0083050520, 0.6361865381]))
        let share = Calculator.difference([45, 55], minus: [45, 55], on: .share)
        #expect(share?.interval.estimate == 0)
        #expect(Calculator.difference([0, 0], minus: [1, 1], on: .share) == nil)
    }

    @Test func swappedGroupsTurnTheSign() throws {
        let one = try #require(
            Calculator.difference([20, 40, 40], minus: [30, 40, 30], on: .nps))
        let other = try #require(
            Calculator.difference([30, 40, 30], minus: [20, 40, 40], on: .nps))
        #expect(
            Self.near(
                other.interval.negated,
                [
                    one.interval.estimate, one.interval.lower, one.interval.upper,
                ]))
    }

    static let arms = [
        BranchCalculator.Arm(
            name: "controle", branches: [[12, 20, 8], [6, 14, 20], [9, 15, 16], [14, 10, 11]]),
        BranchCalculator.Arm(
            name: "vooraf", branches: [[8, 15, 22], [4, 12, 24], [10, 18, 17], [3, 16, 21]]),
    ]

    @Test func branchesWiden() throws {
        let figure = BranchCalculator.figure(Self.arms, on: .nps)
        #expect(figure.answers == 325)
        #expect(abs(figure.arms[0].designEffect - 3.0516157285) < 1e-9)
        #expect(Self.near(figure.arms[0].interval, [9.0322580645, -25.6306416412, 41.3974075541]))
        #expect(Self.near(figure.arms[1].interval, [34.7058823529, 7.5017628794, 56.6258184071]))
        let difference = try #require(figure.differences.first)
        #expect(Self.near(difference.interval, [25.6736242884, -7.9517467474, 58.5434921996]))
        #expect(abs(difference.degreesOfFreedom - 5.4206112302) < 1e-9)
    }

    @Test func oneBranchHasNoLimits() {
        let lonely = BranchCalculator.Arm(name: "a", branches: [[1, 2, 3], [0, 0, 0]])
        let figure = BranchCalculator.figure([lonely, Self.arms[1]], on: .nps)
        #expect(figure.arms[0].branches == 1)
        #expect(figure.arms[0].interval == nil)
        #expect(figure.differences.isEmpty)
    }

    @Test func oddBranchesGiveNumbersOrNothing() {
        let counts = [0, 1, 7, 100_000_000]
        for first in counts {
            for second in counts {
                let branches = [[first, second, 0], [second, 0, first], [0, 0, second]]
                let figure = BranchCalculator.figure(
                    [.init(name: "a", branches: branches), .init(name: "b", branches: [])],
                    on: .nps)
                for arm in figure.arms {
                    #expect(!arm.designEffect.isNaN)
                    let interval = arm.interval ?? Interval(estimate: 0, lower: 0, upper: 0)
                    #expect(interval.lower <= interval.estimate)
                    #expect(interval.estimate <= interval.upper)
                }
            }
        }
    }
}
