import ExperienceModel
import Testing

@testable import PilotEvaluation

/// What must hold for every pilot and all its answers.
@Suite struct LawTests {
    /// A value or a reason, never a number that is none.
    @Test(arguments: 0..<8)
    func anyTalliesGiveAValueOrAReason(block: UInt64) {
        for seed in (block * 1250)..<((block + 1) * 1250) {
            var random = RandomPilot(seed: seed)
            let launched = random.launched()
            let tallies = random.tallies(of: launched.plan.pilot)
            let day = RandomPilot.start + random.whole(-5...60)
            let readOut = PilotEvaluator.readOut(of: launched, tallies: tallies, asOf: day)
            if let fault = Soundness.fault(in: readOut) {
                Issue.record("seed \(seed): \(fault)")
                return
            }
        }
    }

    /// What a single look decides is what its interval says.
    @Test func verdictsAreThoseOfTheIntervals() {
        var decided = 0
        for seed: UInt64 in 20_000..<20_600 {
            var random = RandomPilot(seed: seed)
            var launched = random.launched()
            launched.amendments = []
            launched.plan.pilot.goals = Array(launched.plan.pilot.goals.prefix(1))
            launched.plan.pilot.goals[0].floor = nil
            var tallies = random.tallies(of: launched.plan.pilot)
            var cells = tallies.cells
            for index in cells.indices where cells[index].day > RandomPilot.start {
                cells[index].day = RandomPilot.start
            }
            tallies.cells = cells
            tallies.groups = []
            let readOut = PilotEvaluator.readOut(
                of: launched, tallies: tallies, asOf: RandomPilot.start)
            guard let goal = readOut.primary, let effect = goal.effect, let line = goal.line,
                goal.unsaid != .dataNotInOrder, goal.decided != nil || goal.isUnready == false
            else { continue }
            let sign: Double = goal.goal.isAboveGood ? 1 : -1
            let (lower, upper) =
                sign > 0 ? (effect.lower, effect.upper) : (-effect.upper, -effect.lower)
            switch goal.verdict {
            case .met:
                #expect(lower >= sign * line - 1e-9, "seed \(seed)")
                decided += 1
            case .notMet, .harmed:
                #expect(upper < sign * line + 1e-9, "seed \(seed)")
                decided += 1
            default:
                #expect(lower < sign * line + 1e-9 && upper >= sign * line - 1e-9, "seed \(seed)")
            }
        }
        #expect(decided > 40)
    }

    @Test func swappingArmsTurnsTheSign() {
        for seed: UInt64 in 30_000..<30_100 {
            var random = RandomPilot(seed: seed)
            let pilot = PilotFixture.pilot(goals: [PilotFixture.primary])
            let kinds = (0..<2).map { _ in (0..<3).map { _ in random.whole(4...400) } }
            let effects = [["control", "welkom"], ["welkom", "control"]].map { arms in
                EvaluatorTests.readOut(
                    pilot,
                    PilotTallies(cells: zip(arms, kinds).map { PilotFixture.nps($0, $1) })
                ).primary?.effect
            }
            #expect(effects[0]?.negated == effects[1])
        }
    }

    @Test func mergingDaysLeavesTheNumbers() {
        for seed: UInt64 in 40_000..<40_100 {
            var random = RandomPilot(seed: seed)
            let pilot = PilotFixture.pilot(goals: [PilotFixture.primary])
            let cells = (0..<8).flatMap { day in
                ["control", "welkom"].map {
                    PilotFixture.nps(
                        $0, (0..<3).map { _ in random.whole(2...30) },
                        on: PilotFixture.day("2026-06-01") + day)
                }
            }
            var merged = cells
            for index in merged.indices { merged[index].day = PilotFixture.day("2026-06-08") }
            let one = EvaluatorTests.readOut(pilot, PilotTallies(cells: cells)).primary
            let other = EvaluatorTests.readOut(pilot, PilotTallies(cells: merged)).primary
            #expect(one?.effect == other?.effect && one?.arms == other?.arms)
            #expect(one?.fraction == other?.fraction)
        }
    }

    @Test func moreOfTheSameIsNarrower() {
        for seed: UInt64 in 50_000..<50_100 {
            var random = RandomPilot(seed: seed)
            let pilot = PilotFixture.pilot(goals: [PilotFixture.primary])
            let kinds = (0..<2).map { _ in (0..<3).map { _ in random.whole(4...60) } }
            let widths = [1, 2, 4].map { times in
                EvaluatorTests.readOut(
                    pilot,
                    PilotTallies(
                        cells: zip(["control", "welkom"], kinds).map {
                            PilotFixture.nps($0, $1.map { $0 * times })
                        }), asOf: PilotFixture.day("2026-06-01")
                ).primary?.effect.map { $0.upper - $0.lower } ?? 0
            }
            #expect(widths[0] > widths[1] && widths[1] > widths[2])
        }
    }
}

extension GoalReadOut {
    /// Whether something other than the interval stands in the way of a verdict.
    fileprivate var isUnready: Bool {
        switch unsaid {
        case .beforeReadout, .intervalContainsLine, .closed, nil: false
        default: true
        }
    }
}
