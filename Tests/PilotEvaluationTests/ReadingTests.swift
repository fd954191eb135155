import ExperienceModel
import Testing

@testable import PilotEvaluation

/// Groups, evidence over time, money and the planned sample.
@Suite struct ReadingTests {
    typealias Fixture = PilotFixture

    @Test func smallGroupsAreHiddenWithOneMore() {
        let pilot = Fixture.pilot(goals: [Fixture.primary])
        let sizes = ["a": 40, "b": 20, "c": 3]
        let cells = sizes.flatMap { branch, n in
            ["control", "welkom"].map { Fixture.nps($0, [n, n, n], branch: branch) }
        }
        let groups = EvaluatorTests.readOut(pilot, PilotTallies(cells: cells)).groups
            .filter { $0.dimension == .branch }
        #expect(groups.map(\.group) == ["a", "b", "c"])
        #expect(groups.map(\.isSuppressed) == [false, true, true])
        #expect(groups[2].answers == nil && groups[2].arms.isEmpty && groups[2].effect == nil)
        #expect(groups[0].answers == 240)
        #expect(groups[0].effect?.estimate == 0)
    }

    @Test func whoHasNoLabelDoesNotShowThroughBySubtraction() throws {
        let pilot = Fixture.pilot(goals: [Fixture.primary])
        let cells = ["control", "welkom"].map { Fixture.nps($0, [41, 42, 43]) }
        let labelled = ["control", "welkom"].flatMap { arm in
            [("a", 30), ("b", 10)].map { group, n in
                PilotTallies.GroupCell(
                    arm: arm, metric: "nps", day: Fixture.day("2026-06-01"), dimension: .persona,
                    group: group, answers: .tally(Tally(counts: [3: n, 8: n, 10: n])))
            }
        }
        let groups = EvaluatorTests.readOut(
            pilot, PilotTallies(cells: cells, groups: labelled)
        ).groups.filter { $0.dimension == .persona }
        // 6 a side have no label: hidden, and the smallest group with them.
        #expect(groups.map(\.group) == ["", "a", "b"])
        #expect(groups.map(\.isSuppressed) == [true, false, true])
    }

    @Test func weeksWithAHandfulOfAnswersAreJoined() {
        let pilot = Fixture.pilot(goals: [Fixture.primary])
        let weeks = [(0, 40), (7, 1), (14, 1), (21, 40)]
        let cells = weeks.flatMap { days, n in
            ["control", "welkom"].map {
                Fixture.nps($0, [n, n, n], on: Fixture.day("2026-06-01") + days)
            }
        }
        let points = EvaluatorTests.readOut(
            pilot, PilotTallies(cells: cells), asOf: Fixture.day("2026-06-28")
        ).evidence
        let steps = zip(points, points.dropFirst()).map { $1.answers - $0.answers }
        #expect(steps.allSatisfy { $0 >= 10 })
        #expect(points.last?.answers == 492)
    }

    @Test func moneyIsStretchedWhileLooking() throws {
        let pilot = Fixture.pilot(goals: [Fixture.primary])
        let tallies = PilotTallies(
            cells: [Fixture.nps("control", [60, 60, 30]), Fixture.nps("welkom", [40, 60, 50])])
        func width(_ day: Day) throws -> Double {
            let money = EvaluatorTests.readOut(pilot, tallies, asOf: day).money
            let benefit = try #require(money?.benefit)
            return benefit.upper - benefit.lower
        }
        #expect(try width(Fixture.readout - 1) > 1.5 * width(Fixture.readout))
    }

    @Test func groupsWithoutOneSideAreHidden() {
        let pilot = Fixture.pilot(goals: [Fixture.primary])
        let cells = [
            Fixture.nps("control", [50, 50, 50], branch: "a"),
            Fixture.nps("welkom", [50, 50, 50], branch: "a"),
            Fixture.nps("welkom", [50, 50, 50], branch: "b"),
            Fixture.nps("control", [40, 40, 40], branch: "c"),
            Fixture.nps("welkom", [40, 40, 40], branch: "c"),
        ]
        let groups = EvaluatorTests.readOut(pilot, PilotTallies(cells: cells)).groups
            .filter { $0.dimension == .branch }
        #expect(groups.map(\.isSuppressed) == [false, true, true])
    }

    @Test func evidenceGrowsWeekByWeek() throws {
        let pilot = Fixture.pilot(goals: [Fixture.primary])
        let cells = (0..<5).flatMap { week in
            ["control", "welkom"].map {
                Fixture.nps($0, [40, 40, 40], on: Fixture.day("2026-06-01") + week * 7)
            }
        }
        let points = EvaluatorTests.readOut(pilot, PilotTallies(cells: cells)).evidence
        #expect(points.prefix(5).map(\.answers) == [240, 480, 720, 960, 1200])
        #expect(points.last?.day == Fixture.readout)
        let widths = points.prefix(5).compactMap { point in
            point.effect.map { $0.upper - $0.lower }
        }
        #expect(widths.count == 5)
        #expect(zip(widths, widths.dropFirst()).allSatisfy { $0 > $1 })
    }

    @Test func moneyFollowsTheShiftOfCustomers() throws {
        let pilot = Fixture.pilot(goals: [Fixture.primary])
        let money = try #require(
            EvaluatorTests.readOut(pilot, PilotTallies(cells: EvaluatorTests.clear)).money)
        func mean(_ kinds: [Double]) -> Double {
            let sum = zip([92.0, 121.0, 148.0], kinds).reduce(0.0) { $0 + $1.0 * $1.1 }
            return sum / kinds.reduce(0, +)
        }
        let perCustomer = mean([231, 322, 218]) - mean([288, 338, 146])
        #expect(abs(money.benefit.estimate - 1000 * perCustomer) < 1e-6)
        #expect(money.benefit.lower < money.benefit.estimate)
        #expect(money.cost == 3600)
        #expect(money.isCausal)
    }

    /// The figures that the example's own list of findings gives.
    @Test func plannedSampleOfTheExample() throws {
        let recommend = Goal(
            metric: "recommend", role: .secondary, at: "tp", comparison: .aboveControl,
            value: 0.01, expect: 0.08, baseline: .value(0.19))
        let satisfaction = Goal(
            metric: "satisfaction", role: .secondary, at: "tp", comparison: .aboveControl,
            value: 0.1, expect: 0.4, baseline: .value(6.7), standardDeviation: 1.9)
        let pilot = Fixture.pilot(goals: [Fixture.primary, recommend, satisfaction])
        let plan = SamplePlanner.plan(pilot, metrics: Fixture.metrics)
        #expect(plan.lines.map(\.planned) == [600, 600, 600])
        #expect(plan.lines.map(\.needed) == [769, 464, 581])
        let detectable = try plan.lines.map { try #require($0.detectable) }
        #expect(abs(detectable[0] - 11.3) < 0.05)
        #expect(abs(detectable[1] - 0.062) < 0.0005)
        #expect(abs(detectable[2] - 0.295) < 0.0005)
        #expect(plan.lines.map(\.isEnough) == [false, true, true])
        #expect(plan.cost == 8640)
        #expect(plan.weeks == 19)
    }

    @Test func aPlanWithoutBaselineCannotSay() {
        var goal = Fixture.primary
        goal.baseline = nil
        let plan = SamplePlanner.plan(Fixture.pilot(goals: [goal]), metrics: Fixture.metrics)
        #expect(plan.lines.first?.unsaid == .noBaseline)
        #expect(plan.lines.first?.needed == nil)
    }

    @Test func calculatorsAgreeWithTheReferenceCases() throws {
        let nps = try #require(Calculator.nps(detractors: 10, passives: 20, promoters: 30))
        #expect(abs(nps.interval.lower - 13.17401898) < 1e-6)
        #expect(abs(nps.interval.upper - 50.56389303) < 1e-6)
        let share = try #require(Calculator.share(yes: 17, answers: 20))
        #expect(abs(share.interval.lower - 0.6395811353) < 1e-9)
        let mean = try #require(Calculator.mean(lowest: 1, counts: [1, 2, 6, 25, 40]))
        #expect(abs(mean.interval.upper - 4.530082983) < 1e-8)
        #expect(Calculator.nps(detractors: 0, passives: 0, promoters: 0) == nil)
    }
}
