import ExperienceModel
import PilotStatistics
import Testing

@testable import PilotEvaluation

/// What each design compares, held against the statistics themselves.
@Suite struct DesignTests {
    typealias Fixture = PilotFixture

    static let after = Fixture.day("2026-06-01")
    static let before = Fixture.day("2026-02-01")

    static func nps(_ kinds: [Int]) -> Cell {
        .scale(
            .nps(
                detractors: Double(kinds[0]), passives: Double(kinds[1]),
                promoters: Double(kinds[2])))
    }

    /// Five branches of different sizes and scores.
    static func branches(_ shift: Int) -> [[Int]] {
        (0..<5).map { [20 + 3 * $0, 30 - 2 * $0 + shift, 25 + shift * ($0 % 3)] }
    }

    static func cells(_ arm: String, _ branches: [[Int]], on day: Day) -> [PilotTallies.Cell] {
        branches.enumerated().map {
            Fixture.nps(arm, $1, on: day, branch: "\(arm)-\($0)")
        }
    }

    static func scale(_ branches: [[Int]]) -> [[Double]] { branches.map { $0.map(Double.init) } }

    static func isClose(_ one: Double?, _ other: Double?) -> Bool {
        guard let one, let other else { return false }
        return abs(one - other) <= 1e-8 * max(1, abs(other))
    }

    @Test func branchesCarryThePrecision() throws {
        let pilot = Fixture.pilot(design: .byBranch, goals: [Fixture.primary], drawn: true)
        let (one, other) = (Self.branches(8), Self.branches(0))
        let readOut = EvaluatorTests.readOut(
            pilot,
            PilotTallies(
                cells: Self.cells("welkom", one, on: Self.after)
                    + Self.cells("control", other, on: Self.after)))
        let goal = try #require(readOut.primary)
        let arms = [one, other].map {
            BranchedArm(values: [-100, 0, 100], branches: Self.scale($0))
        }
        let freedom = DegreesOfFreedom.combined(
            variances: arms.compactMap(\.variance),
            degreesOfFreedom: arms.compactMap(\.degreesOfFreedom))
        let contrast = Contrast.difference(
            .scale(arms[0].effective), minus: .scale(arms[1].effective)
        ).restingOnBranches(degreesOfFreedom: try #require(freedom))
        let fraction = try #require(goal.fraction)
        let n = [one, other].map { Double($0.joined().reduce(0, +)) }
        #expect(Self.isClose(fraction, 2.0 / 600 / (1 / n[0] + 1 / n[1])))
        let limits = contrast.limits(
            at: CriticalValue.endDate(fraction: fraction).quantile(degreesOfFreedom: freedom))
        #expect(Self.isClose(goal.effect?.lower, limits.lower))
        #expect(Self.isClose(goal.effect?.upper, limits.upper))
        #expect(goal.arms.map(\.branches) == [5, 5])
        #expect(Self.isClose(goal.arms[1].effective, arms[0].effective.answers))
        #expect(readOut.grade == .caused)
        #expect(readOut.money?.isCausal == true)
    }

    @Test func threeBranchesGetNoVerdict() throws {
        let pilot = Fixture.pilot(design: .byBranch, goals: [Fixture.primary])
        let readOut = EvaluatorTests.readOut(
            pilot,
            PilotTallies(
                cells: Self.cells("welkom", Array(Self.branches(30).prefix(3)), on: Self.after)
                    + Self.cells("control", Self.branches(0), on: Self.after)))
        let goal = try #require(readOut.primary)
        #expect(goal.verdict == .undecided && goal.unsaid == .tooFewBranches(least: 4))
        #expect(goal.effect != nil)
        #expect(readOut.grade == .association)
    }

    @Test func beforeAndAfterIsADifferenceOfPeriods() throws {
        var goal = Fixture.primary
        (goal.comparison, goal.value, goal.baseline) = (.aboveBaseline, 0, nil)
        let pilot = Fixture.pilot(
            design: .beforeAfter, arms: ["welkom"], goals: [goal], invited: 1200)
        let cells = [
            Fixture.nps("welkom", [20, 60, 120], on: Self.after),
            Fixture.nps("welkom", [120, 130, 150], on: Self.before),
        ]
        let eve = Fixture.readout - 1
        let readOut = EvaluatorTests.readOut(pilot, PilotTallies(cells: cells), asOf: eve)
        // The reference case readout-06.
        let seen = try #require(readOut.primary)
        #expect(Self.isClose(seen.fraction, 0.7777777777777778))
        #expect(abs((seen.effect?.lower ?? 0) - 28.00525707) < 1e-7)
        #expect(abs((seen.effect?.upper ?? 0) - 55.83944915) < 1e-7)
        #expect(seen.verdict == .met && seen.isDifference && seen.line == 0)
        #expect(seen.before.map(\.answers) == [400])
        #expect(readOut.grade == .beforeAfterEvidence)
        #expect(readOut.health.contains { $0.code == "noComparison" })
        #expect(readOut.money?.isCausal == false)
    }

    @Test func changesBeyondTheControlsOwnChange() throws {
        let pilot = Fixture.pilot(design: .controlledBeforeAfter, goals: [Fixture.primary])
        let kinds = [[200, 300, 300], [250, 300, 250], [240, 310, 250], [260, 300, 240]]
        let cells = [
            Fixture.nps("welkom", kinds[0], on: Self.after),
            Fixture.nps("welkom", kinds[1], on: Self.before),
            Fixture.nps("control", kinds[2], on: Self.after),
            Fixture.nps("control", kinds[3], on: Self.before),
        ]
        let readOut = EvaluatorTests.readOut(pilot, PilotTallies(cells: cells))
        let goal = try #require(readOut.primary)
        let limits = Contrast.differenceInDifferences(
            pilotAfter: Self.nps(kinds[0]), pilotBefore: Self.nps(kinds[1]),
            controlAfter: Self.nps(kinds[2]), controlBefore: Self.nps(kinds[3])
        ).limits(at: CriticalValue.planReached().z)
        #expect(Self.isClose(goal.effect?.lower, limits.lower))
        #expect(Self.isClose(goal.effect?.upper, limits.upper))
        #expect(readOut.health.contains { $0.code == "differenceBefore" })
        #expect(readOut.grade == .effect)
        let without = EvaluatorTests.readOut(
            pilot, PilotTallies(cells: [cells[0], cells[2]]))
        #expect(without.primary?.unsaid == .noAnswersBefore)
    }

    @Test func aPanelComparesItsOwnBranches() throws {
        let branches = ["welkom": (0..<6).map { "welkom-\($0)" }]
        var goal = Fixture.primary
        goal.comparison = .aboveBaseline
        let pilot = Fixture.pilot(
            design: .beforeAfter, arms: ["welkom"], goals: [goal], branches: branches,
            drawn: false)
        let (after, before) = (Self.branches(9), Self.branches(2))
        let stray = Fixture.nps("welkom", [5, 5, 50], on: Self.after, branch: "welkom-9")
        let cells =
            Self.cells("welkom", after, on: Self.after)
            + Self.cells("welkom", before, on: Self.before) + [stray]
        let readOut = EvaluatorTests.readOut(pilot, PilotTallies(cells: cells))
        let seen = try #require(readOut.primary)
        let panel = BranchPanel(
            values: [-100, 0, 100], before: Self.scale(before), after: Self.scale(after))
        #expect(Self.isClose(seen.effect?.estimate, panel.change))
        let contrast = Contrast.difference(
            .scale(panel.effectiveAfter), minus: .scale(panel.effectiveBefore)
        ).restingOnBranches(degreesOfFreedom: 4)
        let fraction = try #require(seen.fraction)
        let limits = contrast.limits(
            at: CriticalValue.endDate(fraction: fraction).quantile(degreesOfFreedom: 4))
        #expect(Self.isClose(seen.effect?.lower, limits.lower))
        #expect(readOut.health.contains { $0.code == "regressionToMean" })
    }
}
