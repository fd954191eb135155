import Testing

@testable import PilotStatistics

@Suite("Laws that intervals and statistics keep")
struct LawTests {
    private static let pilot = Cell.scale(.nps(detractors: 40, passives: 60, promoters: 100))
    private static let control = Cell.scale(.nps(detractors: 60, passives: 70, promoters: 70))
    private static let costs = Cell.mean(
        MeanCell(
            answers: 60, sum: 333.92, sumOfSquares: 2_406.8586, sumOfCubes: 20_649.371678))
    private static let otherCosts = Cell.mean(
        MeanCell(
            answers: 200, sum: 1_220.28, sumOfSquares: 9_875.2854, sumOfCubes: 111_077.434446))

    private static let contrasts: [Contrast] = [
        .single(pilot), .single(costs), .difference(pilot, minus: control),
        .difference(costs, minus: otherCosts),
        .difference(
            .scale(ScaleCell(values: [1, 2, 3, 4, 5], counts: [0, 0, 1, 3, 10])),
            minus: .scale(ScaleCell(values: [1, 2, 3, 4, 5], counts: [1, 2, 6, 25, 40]))),
        .differenceInDifferences(
            pilotAfter: pilot, pilotBefore: control, controlAfter: control, controlBefore: pilot),
    ]

    @Test func swappingTheArmsTurnsTheSign() {
        for q in [0.5, 1.96, 4] {
            let one = Contrast.difference(Self.pilot, minus: Self.control).limits(at: q)
            let other = Contrast.difference(Self.control, minus: Self.pilot).limits(at: q)
            #expect((one.lower + other.upper).magnitude < 1e-9)
            #expect((one.upper + other.lower).magnitude < 1e-9)
        }
    }

    @Test(arguments: contrasts.indices)
    func negatingTurnsEverySign(_ index: Int) throws {
        let contrast = Self.contrasts[index]
        let negated = contrast.negated()
        let (limits, turned) = (contrast.limits(at: 2), negated.limits(at: 2))
        #expect((limits.lower + turned.upper).magnitude < 1e-9)
        #expect((limits.upper + turned.lower).magnitude < 1e-9)
        let goal = try #require(contrast.estimate) + 1
        let (q, back) = (contrast.statistic(for: goal), negated.statistic(for: -goal))
        #expect((try #require(q) + (try #require(back))).magnitude < 1e-9)
    }

    @Test(arguments: contrasts.indices)
    func aStricterIntervalHoldsTheOther(_ index: Int) {
        let levels = [0.3, 1.0, 1.96, 2.576, 4, 10].map { Self.contrasts[index].limits(at: $0) }
        for (narrow, wide) in zip(levels, levels.dropFirst()) {
            #expect(wide.lower < narrow.lower || narrow.lower == -100)
            #expect(wide.upper > narrow.upper || narrow.upper == 100)
        }
    }

    @Test(arguments: contrasts.indices)
    func testAndIntervalAreOneThing(_ index: Int) throws {
        let contrast = Self.contrasts[index]
        let estimate = try #require(contrast.estimate)
        for q in [0.7, 1.96, 3.1] {
            let limits = contrast.limits(at: q)
            let (low, high) = (
                contrast.statistic(for: limits.lower), contrast.statistic(for: limits.upper)
            )
            #expect((try #require(low) - q).magnitude < 1e-7)
            #expect((try #require(high) + q).magnitude < 1e-7)
        }
        #expect(contrast.statistic(for: estimate) == 0)
    }

    @Test(arguments: [
        (3.0, 17.0), (0, 12), (12, 0), (1, 0), (1, 1), (999_999, 1), (0.4, 7.3),
        (5e7, 5e7),
    ])
    func wilsonIsTheGeneralRootOnTwoValues(no: Double, yes: Double) throws {
        let cell = ScaleCell.share(no: no, yes: yes)
        let general = try #require(ScoreTest(cell, nullVariance: .anyValues))
        for q in [0.8, 1.959963984540054, 6] {
            let (wilson, root) = (cell.limits(at: q), general.limits(at: q))
            #expect((wilson.lower - root.lower).magnitude < 1e-9)
            #expect((wilson.upper - root.upper).magnitude < 1e-9)
        }
    }

    @Test(arguments: [
        [10.0, 20, 30], [0, 0, 5], [3, 0, 7], [0, 9, 0], [4, 0, 0], [1, 0, 0.5], [0, 3, 2],
        [2e7, 3e7, 5e7], [1, 5e7, 5e7], [11.895, 21.63, 36.23],
    ])
    func tangoIsTheGeneralRootOnThreeValues(counts: [Double]) throws {
        let cell = ScaleCell(values: [-100, 0, 100], counts: counts)
        let general = try #require(ScoreTest(cell, nullVariance: .anyValues))
        for q in [0.8, 1.959963984540054, 6, 40] {
            let (tango, root) = (cell.limits(at: q), general.limits(at: q))
            #expect((tango.lower - root.lower).magnitude < 1e-7)
            #expect((tango.upper - root.upper).magnitude < 1e-7)
        }
    }

    @Test func theGeneralRootOfTwoOuterValuesIsWilson() {
        // Nobody chose the middle, and yet it might have been chosen: the interval is not Wilson's.
        let three = ScaleCell.nps(detractors: 3, passives: 0, promoters: 17)
        let two = ScaleCell(values: [-100, 100], counts: [3, 17])
        #expect(three.limits(at: 1.96).lower >= two.limits(at: 1.96).lower - 1e-9)
        #expect(three.estimate == two.estimate)
    }

    @Test func mirroredAnswersHaveMirroredLimits() {
        for counts in [[10.0, 20, 30], [0, 3, 2], [1, 0, 0.5]] {
            let cell = ScaleCell(values: [-100, 0, 100], counts: counts)
            let mirror = ScaleCell(values: [-100, 0, 100], counts: counts.reversed())
            let (limits, mirrored) = (cell.limits(at: 2.2), mirror.limits(at: 2.2))
            #expect((limits.lower + mirrored.upper).magnitude < 1e-9)
            #expect((limits.upper + mirrored.lower).magnitude < 1e-9)
        }
    }

    @Test func weightingByTheSamplesOwnMixChangesNothing() {
        let strata: [[Double]] = [[5, 9, 6], [10, 15, 25], [3, 7, 30]]
        let sizes = strata.map { $0.reduce(0, +) }
        let weighted = PostStratification(
            values: [-100, 0, 100],
            strata: zip(sizes, strata).map {
                PostStratification.Stratum(reference: $0 / 110, counts: $1)
            })
        #expect((weighted.effective.answers - 110).magnitude < 1e-9)
        #expect((weighted.efficiency ?? 0) > 0.999_999)
    }

    @Test func oneGroupOfWeightedBranchesIsThePlainArm() throws {
        let branches: [[Double]] = [
            [3, 8, 14], [6, 9, 10], [2, 5, 13], [4, 10, 21], [7, 8, 9],
        ]
        let plain = BranchedArm(values: [-100, 0, 100], branches: branches)
        let weighted = WeightedBranches(
            values: [-100, 0, 100], references: [1], branches: branches.map { [$0] })
        #expect((weighted.designEffect - plain.designEffect).magnitude < 1e-9)
        #expect(weighted.degreesOfFreedom == plain.degreesOfFreedom)
        for (one, other) in zip(weighted.effective.counts, plain.effective.counts) {
            #expect((one - other).magnitude < 1e-9)
        }
    }
}
