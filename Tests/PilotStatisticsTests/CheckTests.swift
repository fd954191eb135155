import Testing

@testable import PilotStatistics

@Suite("Checks and readings beyond the reference cases")
struct CheckTests {
    @Test(arguments: [
        ([50.0, 12, 20], [false, false, false]), ([50, 3, 20], [false, true, true]),
        ([50, 3, 4, 20], [false, true, true, true]), ([50, 6, 7, 20], [false, true, true, false]),
        ([3], [true]), ([0, 30], [false, false]), ([0, 30, 5], [false, true, true]),
        ([9, 12, 12], [true, true, false]),
    ])
    func smallGroupsAreHidden(counts: [Double], hidden: [Bool]) {
        #expect(SmallGroups.hidden(counts: counts) == hidden)
    }

    @Test func daysAreJoinedForward() {
        #expect(SmallGroups.joined(days: [3, 8, 12, 0, 4, 7, 2]) == [0..<2, 2..<3, 3..<6])
        #expect(SmallGroups.joined(days: [3, 4]) == [])
    }

    @Test func nothingToCompareIsNoCheck() {
        #expect(SampleRatio(counts: [0, 0], ratio: [1, 1]) == nil)
        #expect(MixShift(table: [[5, 0], [7, 0]]) == nil)
        #expect(
            DriftCheck(values: [0, 100], periods: [[1, 2], [3, 4], [2, 2], [0, 0]]) == nil)
        #expect(RegressionToMean(values: [0, 100], units: [[1, 2]], selected: [0]) == nil)
        #expect(
            RegressionToMean(values: [0, 100], units: [[1, 2], [4, 2]], selected: []) == nil)
    }

    @Test func threeArmsOfTheWrongSizes() throws {
        let check = try #require(SampleRatio(counts: [700, 300, 500], ratio: [2, 1, 1]))
        #expect(check.isMismatch)
        // χ² with two degrees of freedom has the tail e^(−x/2).
        #expect((check.p - expNegative(check.chiSquared / 2)).magnitude < 1e-15)
    }

    @Test func emptyGroupsDoNotCountInTheMix() throws {
        let plain = try #require(MixShift(table: [[120, 80, 40], [110, 95, 60]]))
        let padded = try #require(
            MixShift(table: [[120, 0, 80, 40], [0, 0, 0, 0], [110, 0, 95, 60]]))
        #expect(plain == padded)
        #expect(!plain.warns)
        #expect(try #require(MixShift(table: [[300, 100], [100, 300]])).warns)
    }

    @Test func aSteadyRiseIsADrift() throws {
        let shifts: [Double] = [0, 40, 80, 120, 160, 200]
        let weeks = shifts.map { [400 - $0, 300, 300 + $0] }
        let check = try #require(DriftCheck(values: [-100, 0, 100], periods: weeks))
        #expect(check.warns)
        #expect(check.slope > 5)
    }

    @Test func postStratificationWithoutAGroup() {
        let weighted = PostStratification(
            values: [0, 100],
            strata: [
                .init(reference: 0.5, counts: [10, 10]), .init(reference: 0.3, counts: [5, 15]),
                .init(reference: 0.2, counts: [0, 0]),
            ])
        #expect((weighted.usedShare - 0.8).magnitude < 1e-12)
        #expect(((weighted.estimate ?? 0) - (0.5 * 50 + 0.3 * 75) / 0.8).magnitude < 1e-9)
        let empty = PostStratification(values: [0, 100], strata: [])
        #expect(empty.estimate == nil && empty.efficiency == nil && empty.usedShare == 0)
    }

    @Test func holmKeepsTheOrderAndTheCeiling() {
        #expect(HolmAdjustment.adjusted([]) == [])
        #expect(HolmAdjustment.adjusted([0.6, 0.7]) == [1, 1])
    }

    @Test func correlationOfOneAnswerIsUnknown() {
        let joint = JointCounts(rows: [1, 2], columns: [0, 10], table: [[3, 4], [0, 0]])
        #expect(joint.answers == 7)
        #expect(joint.correlation == nil)
        let none = JointCounts(rows: [1, 2], columns: [0, 10], table: [[0, 0], [0, 0]])
        #expect(none.correlation == nil)
    }

    @Test func correlationsThatCannotBeAreMended() throws {
        let impossible = [[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]]
        let drivers = try #require(
            DriverWeights.relative(correlations: impossible, recommendation: [0.5, 0.4, 0.3]))
        #expect(drivers.weights.allSatisfy { $0.isFinite && $0 >= 0 })
        #expect(drivers.rSquared <= 1.000_001)
    }

    @Test func rankCorrelation() throws {
        let rising = (1...9).map(Double.init)
        #expect(RankCorrelation.spearman(rising, rising.map { $0 * $0 }) == 1)
        #expect(RankCorrelation.spearman(rising, rising.reversed()) == -1)
        #expect(RankCorrelation.spearman(Array(rising.prefix(7)), Array(rising.prefix(7))) == nil)
        #expect(RankCorrelation.spearman(rising, rising.map { _ in 3 }) == nil)
        // By hand: ranks 1, 2.5, 2.5, 4, …, 8 against 1…8 leave Σd² = 0.5 and one tie of two.
        let tied = try #require(
            RankCorrelation.spearman([1, 2, 2, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7, 8]))
        #expect((tied - 41.5 / (42 * 41.5).squareRoot()).magnitude < 1e-12)
    }

    @Test func groupJackknife() throws {
        let jackknife = try #require(GroupJackknife(leavingOutOne: [1, 2, 3, 4]))
        #expect((jackknife.standardError - (0.75 * 5).squareRoot()).magnitude < 1e-12)
        let limits = jackknife.limits(around: 10)
        #expect((limits.upper - 10 - 3.182446305 * jackknife.standardError).magnitude < 1e-6)
        #expect(GroupJackknife(leavingOutOne: [1]) == nil)
    }

    @Test func gapBetweenTwoSamples() throws {
        let gap = try #require(
            PerceptionGap(survey: .share(no: 30, yes: 120), indicator: .share(no: 4, yes: 96)))
        #expect((gap.gap + 16).magnitude < 1e-9)
        #expect(gap.isClear)
    }

    @Test func posteriorWhereLowerIsBetter() throws {
        let posterior = try #require(DirichletPosterior(.share(no: 370, yes: 30)))
        let (up, down) = (
            posterior.reading(goal: 9), posterior.reading(goal: 9).lowerIsBetter
        )
        #expect((up.probabilityOfGoal + down.probabilityOfGoal - 1).magnitude < 1e-12)
        #expect(up.lossOfKeeping == down.lossOfRollingOut)
        #expect(posterior.reading(goal: -5).probabilityOfGoal == 1)
        #expect(posterior.reading(goal: 100).lossOfKeeping == 0)
    }

    private func expNegative(_ x: Double) -> Double {
        // The tail of χ² with two degrees of freedom, from the normal density at √(2x).
        NormalDistribution.density((2 * x).squareRoot()) * (2 * Double.pi).squareRoot()
    }
}
