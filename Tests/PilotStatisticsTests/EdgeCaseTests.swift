import Testing

@testable import PilotStatistics

@Suite("Edge cases")
struct EdgeCaseTests {
    private static let z = 1.959963984540054

    @Test func withoutAnswersNothingIsEstimated() {
        let empty = ScaleCell.nps(detractors: 0, passives: 0, promoters: 0)
        #expect(empty.estimate == nil)
        #expect(empty.variance == nil)
        #expect(empty.statistic(for: 0) == nil)
        #expect(empty.limits(at: 1.96) == Limits(lower: -100, upper: 100))
        let mean = MeanCell(answers: 0, sum: 0, sumOfSquares: 0, sumOfCubes: 0)
        #expect(mean.estimate == nil)
        #expect(mean.limits(at: 1.96) == .unknown)
        let full = ScaleCell.nps(detractors: 1, passives: 1, promoters: 3)
        let contrast = Contrast.difference(.scale(full), minus: .scale(empty))
        #expect(contrast.estimate == nil)
        #expect(contrast.statistic(for: 0) == nil)
        #expect(contrast.limits(at: 1.96).upper >= 100)
    }

    @Test func equalAnswersAreNotCertain() {
        let limits = ScaleCell.nps(detractors: 0, passives: 0, promoters: 5).limits(at: 1.96)
        #expect((limits.lower - 13.1).magnitude < 0.05)
        #expect(limits.upper == 100)
        let passives = ScaleCell.nps(detractors: 0, passives: 5, promoters: 0).limits(at: 1.96)
        #expect(passives.lower < -40 && passives.upper > 40)
    }

    @Test func oneAnswerHasLimits() {
        for counts in [[1.0, 0, 0], [0, 1, 0], [0, 0, 1]] {
            let limits = ScaleCell(values: [-100, 0, 100], counts: counts).limits(at: Self.z)
            #expect(limits.lower < limits.upper)
        }
        let mean = MeanCell(answers: 1, sum: 4, sumOfSquares: 16, sumOfCubes: 64)
        #expect(mean.estimate == 4)
        #expect(mean.variance == nil)
        #expect(mean.limits(at: Self.z) == .unknown)
    }

    @Test func equalMeasurementsHaveNoLimits() {
        let mean = MeanCell(answers: 5, sum: 20, sumOfSquares: 80, sumOfCubes: 320)
        #expect(mean.variance == 0)
        #expect(mean.limits(at: Self.z) == .unknown)
    }

    @Test(arguments: [[0.1, 0.7], [-0.3, 0.1, 2.7], [1.1, 2.2, 3.3, 4.4]])
    func allAtAnEndIsThatEndExactly(values: [Double]) {
        var counts = values.map { _ in 0.0 }
        counts[counts.count - 1] = 0.7
        #expect(ScaleCell(values: values, counts: counts).limits(at: 3).upper == values.last)
        counts.reverse()
        #expect(ScaleCell(values: values, counts: counts).limits(at: 3).lower == values.first)
    }

    @Test func roundingOfEqualMeasurementsIsNoVariance() {
        let costs = [Double](repeating: 0.1, count: 1_000)
        let mean = MeanCell(
            answers: 1_000, sum: costs.reduce(0, +), sumOfSquares: costs.reduce(0) { $0 + $1 * $1 },
            sumOfCubes: nil)
        #expect(mean.variance == 0)
    }

    @Test func measurementsAgainstAConstantAreUnlimitedOnOneSideOfTheContrast() {
        let few = Cell.mean(MeanCell(answers: 1, sum: 4, sumOfSquares: 16, sumOfCubes: nil))
        let many = Cell.mean(MeanCell(answers: 9, sum: 36, sumOfSquares: 160, sumOfCubes: nil))
        let contrast = Contrast.difference(many, minus: few)
        #expect(contrast.estimate == 0)
        #expect(contrast.limits(at: 1) == .unknown)
        #expect(contrast.statistic(for: 3) == 0)
    }

    @Test func possibleRangeOfContrasts() {
        let cell = Cell.scale(.nps(detractors: 1, passives: 2, promoters: 3))
        let pair = Contrast.difference(cell, minus: cell)
        #expect(pair.possibleRange == Limits(lower: -200, upper: 200))
    }

    @Test func goalBeyondTheScaleIsInfinitelyFar() {
        let cell = ScaleCell.nps(detractors: 1, passives: 2, promoters: 3)
        #expect(cell.statistic(for: 100)?.z == -.infinity)
        #expect(cell.statistic(for: -120)?.z == .infinity)
        let pair = Contrast.difference(.scale(cell), minus: .scale(cell))
        #expect(pair.statistic(for: 250) == -.infinity)
    }

    @Test func infiniteCriticalValueIsTheWholeScale() {
        for cell in [
            ScaleCell.nps(detractors: 1, passives: 2, promoters: 3), .share(no: 4, yes: 5),
            ScaleCell(values: [1, 2, 3, 4, 5], counts: [1, 2, 3, 2, 1]),
        ] {
            #expect(cell.limits(at: .infinity) == cell.ends)
        }
    }

    @Test func criticalValueOfZeroIsTheEstimate() {
        for cell in [
            ScaleCell.nps(detractors: 1, passives: 2, promoters: 3), .share(no: 4, yes: 5),
            ScaleCell(values: [1, 2, 3, 4, 5], counts: [1, 2, 3, 2, 2]),
        ] {
            let limits = cell.limits(at: 0)
            #expect((limits.lower - (cell.estimate ?? .nan)).magnitude < 1e-9)
            #expect((limits.upper - (cell.estimate ?? .nan)).magnitude < 1e-9)
        }
    }

    @Test func estimateAtTheGoalIsNeverDecided() {
        let cell = Cell.scale(.nps(detractors: 10, passives: 20, promoters: 30))
        let contrast = Contrast.difference(cell, minus: cell)
        #expect(contrast.statistic(for: 0) == 0)
        #expect(PilotLook.peekSafeP(statistic: 0, fraction: 0.4) == 1)
        let progress = [
            CellProgress(coefficient: 1, answers: 60, planned: 100),
            CellProgress(coefficient: -1, answers: 60, planned: 100),
        ]
        let more = AnswersNeeded(contrast: contrast, progress: progress, goal: 0)
        #expect(more.toPlan == 80)
        #expect(more.ifTrendHolds == nil && more.newPlan == nil)
    }

    @Test func beyondThePlanTheIntervalDoesNotShrink() {
        #expect(CriticalValue.interim(fraction: 1.7).z == CriticalValue.planReached().z)
        #expect(CriticalValue.endDate(fraction: 1.7).z == CriticalValue.planReached().z)
        let atPlan = PilotLook.peekSafeP(statistic: 2.2, fraction: 1)
        #expect(PilotLook.peekSafeP(statistic: 2.2, fraction: 1.7) == atPlan)
    }

    @Test func beforeTheFirstAnswerNothingCanBeSaid() {
        #expect(CriticalValue.interim(fraction: 0).z == .infinity)
        #expect(CriticalValue.openEnded(information: 0).z == .infinity)
        let progress = [CellProgress(coefficient: 1, answers: 0, planned: 100)]
        #expect(PilotLook.informationFraction(progress) == 0)
        #expect(PilotLook.peekSafeP(statistic: 3, fraction: 0) == 1)
        #expect(ChanceOfSuccess.byThePlan(statistic: 1, fraction: 0) == nil)
        #expect(CriticalValue.interim(fraction: 0).quantile(degreesOfFreedom: 4) == .infinity)
    }

    @Test func withoutAPlanThePilotIsOpenEnded() {
        let progress = [CellProgress(coefficient: 1, answers: 50, planned: nil)]
        #expect(PilotLook.informationFraction(progress) == nil)
        #expect(PilotLook.information(progress) == 50)
        let cell = Cell.scale(.nps(detractors: 10, passives: 15, promoters: 25))
        let more = AnswersNeeded(contrast: .single(cell), progress: progress, goal: 0)
        #expect(more.toPlan == nil && more.ifTrendHolds == nil && more.newPlan == nil)
    }

    @Test func closedBeforeMeasurementCanBeTooSmall() {
        let after = Cell.scale(.nps(detractors: 30, passives: 30, promoters: 40))
        let before = Cell.scale(.nps(detractors: 8, passives: 5, promoters: 7))
        let contrast = Contrast.difference(after, minus: before)
        let progress = [
            CellProgress(coefficient: 1, answers: 100, planned: 200),
            CellProgress.closed(coefficient: -1, answers: 20),
        ]
        let more = AnswersNeeded(contrast: contrast, progress: progress, goal: 0)
        #expect(more.toPlan == 100)
        #expect(more.ifTrendHolds == nil && more.newPlan == nil)
    }

    @Test func smallFractionsAtTheEndDateAreTheFixedTest() {
        for fraction in [0, 0.001, 0.05, 0.13] {
            let z = CriticalValue.endDate(fraction: fraction).z
            #expect((z - 1.644853626951473).magnitude < 1e-9)
        }
        #expect((CriticalValue.endDate(fraction: 0.75).z - 1.666).magnitude < 1e-3)
    }

    /// The p value and the interval of the last look decide alike.
    @Test(arguments: [0.3, 0.5, 0.8, 0.95])
    func endDatePIsTheErrorThatTheRuleTakes(fraction: Double) {
        let z = CriticalValue.endDate(fraction: fraction).z
        let p = PilotLook.peekSafeP(statistic: z, fraction: fraction, atEndDate: true)
        #expect((p - 0.05).magnitude < 1e-9)
    }

    @Test func hundredMillionAnswers() {
        let cell = ScaleCell(
            values: [1, 2, 3, 4, 5], counts: [1, 0, 2e7, 3e7, 5e7])
        let limits = cell.limits(at: Self.z)
        let mean = cell.estimate ?? .nan
        let half = Self.z * ((cell.variance ?? .nan) / cell.answers).squareRoot()
        #expect((limits.lower - (mean - half)).magnitude < 1e-7)
        #expect((limits.upper - (mean + half)).magnitude < 1e-7)
    }

    @Test func branchesOfOneKind() {
        let one = BranchedArm(values: [0, 100], branches: [[3, 4], [0, 0]])
        #expect(one.branches == 1)
        #expect(one.jackknifeVariance == nil && one.degreesOfFreedom == nil)
        #expect(one.designEffect == 1)
        let equal = BranchedArm(values: [0, 100], branches: [[0, 4], [0, 7], [0, 2]])
        #expect(equal.designEffect == 1)
        let none = BranchedArm(values: [0, 100], branches: [])
        #expect(none.variance == nil && none.effective.estimate == nil)
        let panel = BranchPanel(values: [0, 100], before: [[3, 4]], after: [[0, 0]])
        #expect(panel.change == nil && panel.variance == nil && panel.branches == 0)
    }

    @Test func armsWithAndWithoutBranches() {
        let combined = DegreesOfFreedom.combined(variances: [4, 4], degreesOfFreedom: [5, 1e9])
        #expect(((combined ?? 0) - 20).magnitude < 1e-6)
        let none = DegreesOfFreedom.combined(
            variances: [4, 1], degreesOfFreedom: [.infinity, .infinity])
        #expect(none == nil)
    }
}
