import Testing

@testable import PilotStatistics

@Suite("Plans that change on the way, and verdicts at a line")
struct ReplannedBoundaryTests {
    private static let c = 1.959963984540054

    @Test func anUnchangedPlanIsTheOrdinaryBoundary() {
        let boundary = ReplannedBoundary.unchanged()
        for fraction in [0.01, 0.3, 0.5, 1, 1.7] {
            let ordinary = CriticalValue.interim(fraction: fraction).z
            #expect((boundary.criticalValue(at: fraction).z - ordinary).magnitude < 1e-12)
        }
        #expect(boundary.criticalValue(at: 0).z == .infinity)
        #expect(!boundary.isReached(at: 0.99) && boundary.isReached(at: 1))
    }

    /// c′ = B + (c − B)·√((T − t)/(1 − t)), by hand: t = 0.5, z = 1.2, T = 3.
    @Test func aTripledPlan() throws {
        let changed = try ReplannedBoundary.unchanged().changed(
            at: 0.5, statistic: 1.2, to: 3)
        let walk = 1.2 * 0.5.squareRoot()
        let line = walk + (Self.c - walk) * 5.0.squareRoot()
        #expect((changed.line - line).magnitude < 1e-12)
        #expect((changed.criticalValue(at: 2).z - line / 2.0.squareRoot()).magnitude < 1e-12)
        #expect((changed.criticalValue(at: 3).z - line / 3.0.squareRoot()).magnitude < 1e-12)
        // Nothing has come after the change on its own day: that look is one on the way.
        #expect((changed.criticalValue(at: 0.5).z - line / 0.5.squareRoot()).magnitude < 1e-12)
        #expect(changed.isReached(at: 3) && !changed.isReached(at: 2.9))
    }

    @Test func thePlanBeforeDataIsSimplyReplaced() throws {
        // At t = 0 the walk is at 0: the boundary of the new plan, on the old scale.
        let changed = try ReplannedBoundary.unchanged().changed(at: 0, statistic: 0, to: 4)
        let fresh = CriticalValue.interim(fraction: 0.5).z
        #expect((changed.criticalValue(at: 2).z - fresh).magnitude < 1e-12)
    }

    @Test func changingBackAndForthIsNoChange() throws {
        let there = try ReplannedBoundary.unchanged().changed(at: 0.4, statistic: 0.7, to: 2)
        let back = try there.changed(at: 0.4, statistic: 0.7, to: 1)
        #expect((back.line - Self.c).magnitude < 1e-12)
    }

    /// The chance that is left for a false "goal met" is the same under both plans.
    @Test func theConditionalErrorStays() throws {
        for (t, z, total) in [(0.3, 1.1, 2.0), (0.6, -0.5, 0.8), (0.9, 1.9, 5)] {
            let changed = try ReplannedBoundary.unchanged().changed(
                at: t, statistic: z, to: total)
            let walk = z * t.squareRoot()
            let before = NormalDistribution.upperTail((Self.c - walk) / (1 - t).squareRoot())
            let after = NormalDistribution.upperTail(
                (changed.line - walk) / (total - t).squareRoot())
            #expect((before - after).magnitude < 1e-12)
        }
    }

    @Test(arguments: [0.05, 0.3, 0.6, 0.95, 1.2])
    func theEndDateOfAnUnchangedPlanIsTheOrdinaryOne(fraction: Double) {
        let z = ReplannedBoundary.unchanged().endDate(at: fraction).z
        #expect((z - CriticalValue.endDate(fraction: fraction).z).magnitude < 1e-9)
        let chance = ReplannedBoundary.unchanged().chance(statistic: 1.3, at: fraction) ?? 2
        let ordinary = ChanceOfSuccess.byThePlan(statistic: 1.3, fraction: fraction) ?? 2
        #expect((chance - ordinary).magnitude < 1e-12)
    }

    /// By reflection: the error left at the change is used up by the looks and the end date.
    @Test func theEndDateOfAChangedPlanSpendsWhatIsLeft() throws {
        let (t, z, total, last) = (0.4, 0.9, 2.0, 1.1)
        let changed = try ReplannedBoundary.unchanged().changed(at: t, statistic: z, to: total)
        let walk = z * t.squareRoot()
        let root = (last - t).squareRoot()
        let end = changed.endDate(at: last).z * last.squareRoot()
        let (near, far) = ((end - walk) / root, (2 * (changed.line - walk) - (end - walk)) / root)
        let used = NormalDistribution.upperTail(near) + NormalDistribution.upperTail(far)
        let left = 2 * NormalDistribution.upperTail((Self.c - walk) / (1 - t).squareRoot())
        #expect((used - left).magnitude < 1e-10)
        #expect(changed.endDate(at: last).z < changed.criticalValue(at: last).z)
    }

    @Test func refusals() {
        let boundary = ReplannedBoundary.unchanged()
        #expect(throws: ReplannedBoundary.Refusal.afterTheFinalLook) {
            try boundary.changed(at: 1, statistic: 1, to: 2)
        }
        #expect(throws: ReplannedBoundary.Refusal.notBeyondThePresent) {
            try boundary.changed(at: 0.5, statistic: 1, to: 0.5)
        }
        #expect(throws: ReplannedBoundary.Refusal.unusable) {
            try boundary.changed(at: .nan, statistic: 1, to: 2)
        }
        #expect(throws: ReplannedBoundary.Refusal.unusable) {
            try ReplannedBoundary.unchanged(alpha: 0).changed(at: 0.5, statistic: 1, to: 2)
        }
    }

    @Test(arguments: [
        (10.0, 30.0, LineVerdict.goalMet), (5, 30, .goalMet), (4.9, 30, .undecided),
        (-3, 4.9, .goalNotMet), (-3, 5, .undecided), (-9, -0.1, .harm), (-9, 0, .goalNotMet),
    ])
    func verdictsAtALine(lower: Double, upper: Double, verdict: LineVerdict) {
        let limits = Limits(lower: lower, upper: upper)
        #expect(LineVerdict(limits: limits, goal: 5, harm: 0) == verdict)
        let mirrored = Limits(lower: -upper, upper: -lower)
        #expect(
            LineVerdict(limits: mirrored, goal: -5, harm: 0, higherIsBetter: false) == verdict)
    }
}
