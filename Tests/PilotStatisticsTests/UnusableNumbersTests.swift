import Testing

@testable import PilotStatistics

@Suite("Numbers that cannot be used: a value with a reason")
struct UnusableNumbersTests {
    private struct Example: Sendable {
        let values: [Double]
        let counts: [Double]
        let reason: UnusableNumbers

        init(_ values: [Double], _ counts: [Double], _ reason: UnusableNumbers) {
            (self.values, self.counts, self.reason) = (values, counts, reason)
        }
    }

    private static let examples: [Example] = [
        Example([0, 100], [1, -2], .negative(-2)), Example([0, 100], [1, .nan], .notFinite),
        Example([0, 100], [.infinity, 1], .notFinite),
        Example([0, 100], [-.infinity, 1], .notFinite), Example([0, 100], [1], .shape),
        Example([0], [1], .scale), Example([], [], .scale), Example([5, 5], [1, 1], .scale),
        Example([0, .nan, 100], [1, 1, 1], .scale), Example([0, .infinity], [1, 1], .scale),
        Example([0, 1e200], [1, 1], .tooLarge), Example([0, 1], [1e308, 1e308], .tooLarge),
    ]

    @Test(arguments: examples)
    private func cellsOfAScale(_ example: Example) {
        let reason = example.reason
        let cell = ScaleCell(values: example.values, counts: example.counts)
        #expect(cell.unusable == reason)
        #expect(cell.answers == 0 && cell.estimate == nil && cell.variance == nil)
        #expect(cell.statistic(for: 3) == nil)
        #expect(cell.limits(at: 2).lower < cell.limits(at: 2).upper)
        let contrast = Contrast.difference(.scale(cell), minus: .scale(.share(no: 3, yes: 4)))
        #expect(contrast.unusable == reason)
        #expect(contrast.estimate == nil && contrast.statistic(for: 0) == nil)
        #expect(DirichletPosterior(cell) == nil)
    }

    @Test func measurements() {
        let cases: [(MeanCell, UnusableNumbers)] = [
            (MeanCell(answers: -1, sum: 0, sumOfSquares: 0, sumOfCubes: 0), .negative(-1)),
            (MeanCell(answers: .nan, sum: 0, sumOfSquares: 0, sumOfCubes: 0), .notFinite),
            (MeanCell(answers: 5, sum: .infinity, sumOfSquares: 0, sumOfCubes: 0), .notFinite),
            (MeanCell(answers: 5, sum: 1, sumOfSquares: .nan, sumOfCubes: nil), .notFinite),
            (MeanCell(answers: 5, sum: 1e200, sumOfSquares: 1e300, sumOfCubes: nil), .tooLarge),
        ]
        for (cell, reason) in cases {
            #expect(cell.unusable == reason)
            #expect(cell.estimate == nil && cell.limits(at: 2) == .unknown)
        }
    }

    @Test func contrastsWithoutSense() {
        let cell = Cell.scale(.share(no: 3, yes: 4))
        for terms in [[], [Contrast.Term(coefficient: 0, cell: cell)]] {
            let contrast = Contrast(terms)
            #expect(contrast.unusable == .contrast)
            #expect(contrast.estimate == nil)
            #expect(contrast.limits(at: 2) == .unknown)
        }
        #expect(Contrast.single(cell).statistic(for: .nan) == nil)
    }

    @Test func aPlanOfNothingIsNoPlan() {
        for planned in [0.0, -5, .nan, .infinity] {
            let progress = CellProgress(coefficient: 1, answers: 30, planned: planned)
            #expect(PilotLook.informationFraction([progress]) == nil)
        }
        let nothing = CellProgress(coefficient: 1, answers: .nan, planned: 100)
        #expect(nothing.answers == 0)
        #expect(PilotLook.informationFraction([]) == nil)
        #expect(PilotLook.informationFraction([.closed(coefficient: 1, answers: 0)]) == 0)
    }

    @Test func looksWithoutSenseDecideNothing() {
        #expect(CriticalValue.interim(fraction: -1).z == .infinity)
        #expect(CriticalValue.interim(fraction: .nan).z == .infinity)
        #expect(CriticalValue.interim(fraction: 0.5, alpha: 0).z == .infinity)
        #expect(CriticalValue.endDate(fraction: 0.5, alpha: .nan).z == .infinity)
        #expect(CriticalValue.openEnded(information: .nan).z == .infinity)
        #expect(CriticalValue.openEnded(information: 10, tunedTo: 0).z == .infinity)
        #expect(PilotLook.peekSafeP(statistic: .nan, fraction: .nan) == 1)
        #expect(ChanceOfSuccess.byThePlan(statistic: .nan, fraction: 0.5) == nil)
        #expect(HolmAdjustment.adjusted([.nan, 0.01, -2]) == [1, 0.02, 0])
    }

    @Test func checksOfNothingAreNoChecks() {
        #expect(SampleRatio(counts: [1, -1], ratio: [1, 1]) == nil)
        #expect(SampleRatio(counts: [1, 1], ratio: [1, 0]) == nil)
        #expect(SampleRatio(counts: [1], ratio: [1, 1]) == nil)
        #expect(MixShift(table: [[1, .nan], [2, 3]]) == nil)
        #expect(MixShift(table: [[1, 2], [2]]) == nil)
        let weeks = [[1.0, 2], [3, 4], [2, 2], [-1, 0], [3, 3]]
        #expect(DriftCheck(values: [0, 100], periods: weeks) == nil)
        #expect(RegressionToMean(values: [0, 100], units: weeks, selected: [0]) == nil)
        #expect(DriverWeights.relative(correlations: [[1]], recommendation: [.nan]) == nil)
        #expect(DriverWeights.relative(correlations: [], recommendation: []) == nil)
        let eleven = (0..<11).map { row in (0..<11).map { $0 == row ? 1.0 : 0 } }
        let none = [Double](repeating: 0, count: 11)
        #expect(DriverWeights.overAllOrders(correlations: eleven, recommendation: none) == nil)
        #expect(JointCounts(rows: [1], columns: [1, 2], table: [[1]]).correlation == nil)
        #expect(GroupJackknife(leavingOutOne: [1, .nan]) == nil)
        #expect(RankCorrelation.spearman([1], [1, 2]) == nil)
        #expect(
            PosteriorDifference(
                pilot: .share(no: 1, yes: 1),
                minus: .nps(
                    detractors: 1, passives: 1, promoters: 1)) == nil)
    }

    @Test func branchesOfUnusableCountsAreAnEmptyArm() {
        let arm = BranchedArm(values: [0, 100], branches: [[1, 2], [3, -1]])
        #expect(arm.pooled.unusable == .negative(-1))
        #expect(arm.branches == 0 && arm.variance == nil && arm.effective.estimate == nil)
        let panel = BranchPanel(values: [0, 100], before: [[1, 2]], after: [])
        #expect(panel.unusable == .shape && panel.change == nil)
        let weighted = WeightedBranches(
            values: [0, 100], references: [0.5, 0.5], branches: [[[1, 2]], [[1, 2], [3, 4]]])
        #expect(weighted.unusable == .shape && weighted.effective.estimate == nil)
        let strata = PostStratification(
            values: [0, 100], strata: [.init(reference: 1, counts: [1, 2, 3])])
        #expect(strata.effective.unusable == .shape && strata.estimate == nil)
    }
}
