import ExperienceModel
import PilotStatistics
import Testing

@testable import PilotEvaluation

/// p after a plan was changed in view of results, and what several goals do with it.
@Suite struct PlanChangesTests {
    typealias Fixture = PilotFixture

    /// The changed line is linear in c: c = B₁ + (z√t − B₁)/k, and p = 2·SF(c).
    @Test(arguments: [(0.2, 1.0, 2.0, 1.1, 3.4), (0.5, 0.4, 3.0, 2.0, 3.1)])
    func pIsTheLevelWhoseLineIsCrossed(
        at: Double, seen: Double, end: Double, now: Double, statistic: Double
    ) {
        var changes = PlanChanges()
        changes.note(to: end, at: at, statistic: seen)
        let walk = seen * at.squareRoot()
        let stretch = ((end - at) / (1 - at)).squareRoot()
        let c = walk + (statistic * now.squareRoot() - walk) / stretch
        let expected = 2 * NormalDistribution.upperTail(c)
        let p = changes.p(statistic: statistic, .interim, fraction: now)
        #expect(abs(p - expected) < 1e-9 * expected)
        #expect(changes.p(statistic: 0.5, .interim, fraction: now) == 0.05)
    }

    @Test(arguments: [LookKind.interim, .planReached, .endDate])
    func strongerResultsHaveASmallerP(kind: LookKind) {
        var changes = PlanChanges()
        changes.note(to: 1.5, at: 0.3, statistic: 0.8)
        changes.note(to: 2.2, at: 0.9, statistic: 1.4)
        let fraction = kind == .planReached ? 2.3 : 1.6
        var before = 0.06
        for statistic in [1.9, 2.5, 3, 4, 6, 9, 40] {
            let p = changes.p(statistic: statistic, kind, fraction: fraction)
            #expect(p <= before && p >= 0, "\(kind) at \(statistic)")
            before = p
        }
        #expect(before < 1e-100)
    }

    /// Two secondary goals that are clearly met stay so after a change on results.
    @Test func severalSecondaryGoalsCanBeMetAfterAChange() throws {
        var first = Fixture.primary
        (first.role, first.value) = (.secondary, 1)
        let second = Goal(
            metric: "recommend", role: .secondary, at: "tp", comparison: .aboveControl,
            value: 0.01, baseline: .value(0.19))
        var primary = Fixture.primary
        primary.value = 70
        var launched = Fixture.launched(Fixture.pilot(goals: [primary, first, second]))
        launched.amendments = [
            PlanAmendment(
                on: PathTests.first + 2, by: "x", reason: "promising", basis: .resultsSeen,
                invitedPerArm: 4800)
        ]
        let cells = PathTests.daily(3, better: 0) + PathTests.daily(40, from: 3, better: 8)
        let readOut = PilotEvaluator.readOut(
            of: launched, tallies: PilotTallies(cells: cells), asOf: PathTests.first + 45)
        #expect(readOut.goals.dropFirst().map(\.verdict) == [.met, .met])
    }

    /// Another change for other reasons keeps the boundary that the first one moved.
    @Test func aSecondChangeForOtherReasonsAddsNoError() throws {
        var launched = Fixture.launched(Fixture.pilot(goals: [Fixture.primary]))
        let tallies = PilotTallies(cells: PathTests.daily(10, better: 2))
        launched.amendments = [
            PlanAmendment(
                on: PathTests.first + 4, by: "x", reason: "promising", basis: .resultsSeen,
                invitedPerArm: 4800),
            PlanAmendment(
                on: PathTests.first + 9, by: "x", reason: "traffic", basis: .otherReasons,
                invitedPerArm: 5600),
        ]
        let stretches = PilotEvaluator.stretches(
            of: launched, tallies: tallies, asOf: PathTests.first + 9)
        #expect(stretches[Fixture.primary.key] != nil)
    }
}
