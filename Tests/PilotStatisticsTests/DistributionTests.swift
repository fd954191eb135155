import PilotStatistics
import Testing

@Suite("Distribution functions and their inverses against mpmath")
struct DistributionTests {
    typealias Row = DistributionTable.Row

    static func rows(_ rows: KeyPath<DistributionTable, [[Double?]]>) -> [Row] {
        (DistributionTable.shared?[keyPath: rows] ?? []).map(Row.init)
    }

    /// The largest relative error, in units of what is allowed; beyond 1 is a failure.
    private struct Worst {
        var ratio = 0.0
        var compared = 0
        var place = ""

        /// Values too small for a double with all its digits are missing and not compared.
        mutating func add(_ result: Double, _ expected: Double?, _ row: Row, _ name: String) {
            guard let expected else { return }
            compared += 1
            let error = (result - expected).magnitude / expected.magnitude / row.tolerance
            if !(error <= ratio), result != expected {
                ratio = error.isNaN ? .infinity : error
                place = "\(name) at \(row.place) with \(row.parameters): \(result), not \(expected)"
            }
        }

        func expect(_ sourceLocation: SourceLocation = #_sourceLocation) {
            #expect(compared > 200, sourceLocation: sourceLocation)
            #expect(ratio <= 1, "\(place)", sourceLocation: sourceLocation)
        }
    }

    @Test func theTableHoldsTwoThousandValues() {
        let all = [\DistributionTable.normal, \.student, \.chiSquared, \.beta].flatMap(Self.rows)
        let values = all.reduce(0) {
            $0 + [$1.lower, $1.upper, $1.quantile].compactMap(\.self).count
        }
        #expect(values >= 2_000)
    }

    @Test func normal() {
        var worst = Worst()
        for row in Self.rows(\.normal) {
            worst.add(NormalDistribution.cdf(row.place), row.lower, row, "cdf")
            worst.add(NormalDistribution.upperTail(row.place), row.upper, row, "upperTail")
            guard let lower = row.lower, let upper = row.upper else { continue }
            let z =
                lower <= upper
                ? NormalDistribution.quantile(lower)
                : NormalDistribution.quantile(upperTail: upper)
            worst.add(z, row.quantile, row, "quantile")
        }
        worst.expect()
    }

    @Test func logOfNormalTail() {
        for row in DistributionTable.shared?.normalLog ?? [] {
            guard let z = row[0], let expected = row[1] else { continue }
            let error = NormalDistribution.logUpperTail(z) / expected - 1
            #expect(error.magnitude < 1e-12)
        }
    }

    @Test func student() {
        var worst = Worst()
        for row in Self.rows(\.student) {
            let f = row.parameters[0]
            worst.add(
                StudentDistribution.cdf(row.place, degreesOfFreedom: f), row.lower, row, "cdf")
            worst.add(
                StudentDistribution.upperTail(row.place, degreesOfFreedom: f), row.upper, row,
                "upperTail")
            guard let upper = row.upper else { continue }
            worst.add(
                StudentDistribution.quantile(upperTail: upper, degreesOfFreedom: f), row.quantile,
                row, "quantile")
        }
        worst.expect()
    }

    @Test func chiSquared() {
        var worst = Worst()
        for row in Self.rows(\.chiSquared) {
            let f = row.parameters[0]
            worst.add(
                ChiSquaredDistribution.cdf(row.place, degreesOfFreedom: f), row.lower, row, "cdf")
            worst.add(
                ChiSquaredDistribution.upperTail(row.place, degreesOfFreedom: f), row.upper, row,
                "upperTail")
            guard row.quantile != nil else { continue }
            let x =
                row.lower ?? 1 <= row.upper ?? 1
                ? ChiSquaredDistribution.quantile(lowerTail: row.lower ?? 1, degreesOfFreedom: f)
                : ChiSquaredDistribution.quantile(upperTail: row.upper ?? 1, degreesOfFreedom: f)
            worst.add(x, row.quantile, row, "quantile")
        }
        worst.expect()
    }

    @Test func beta() {
        var worst = Worst()
        for row in Self.rows(\.beta) {
            let (a, b) = (row.parameters[0], row.parameters[1])
            let both = IncompleteBeta(at: row.place, a: a, b: b)
            worst.add(both.lower, row.lower, row, "lower")
            worst.add(both.upper, row.upper, row, "upper")
            guard row.quantile != nil else { continue }
            let share =
                row.lower ?? 1 <= row.upper ?? 1
                ? IncompleteBeta.quantile(lowerTail: row.lower ?? 1, a: a, b: b)
                : IncompleteBeta.quantile(upperTail: row.upper ?? 1, a: a, b: b)
            worst.add(share, row.quantile, row, "quantile")
        }
        worst.expect()
    }

    @Test func endsOfTheQuantiles() {
        #expect(NormalDistribution.quantile(0) == -.infinity)
        #expect(NormalDistribution.quantile(1) == .infinity)
        #expect(NormalDistribution.quantile(0.5) == 0)
        #expect(NormalDistribution.quantile(0.25) == -NormalDistribution.quantile(0.75))
        for (tail, upper, lower) in [(0.0, Double.infinity, 0.0), (1, 0, .infinity)] {
            let f = 4.5
            #expect(ChiSquaredDistribution.quantile(upperTail: tail, degreesOfFreedom: f) == upper)
            #expect(ChiSquaredDistribution.quantile(lowerTail: tail, degreesOfFreedom: f) == lower)
            #expect(IncompleteBeta.quantile(lowerTail: tail, a: 2, b: 3) == tail)
            #expect(IncompleteBeta.quantile(upperTail: tail, a: 2, b: 3) == 1 - tail)
        }
    }

    @Test func quantilesOfEitherTailAreOne() {
        for tail in [1e-9, 0.03, 0.4, 0.5, 0.8] {
            let x = ChiSquaredDistribution.quantile(lowerTail: tail, degreesOfFreedom: 7.3)
            let same = ChiSquaredDistribution.quantile(upperTail: 1 - tail, degreesOfFreedom: 7.3)
            #expect((x / same - 1).magnitude < 1e-7)
            let share = IncompleteBeta.quantile(lowerTail: tail, a: 78.2, b: 31.9)
            let twin = IncompleteBeta.quantile(upperTail: 1 - tail, a: 78.2, b: 31.9)
            #expect((share / twin - 1).magnitude < 1e-7)
        }
    }

    @Test func farOutQuantileOfFewDegreesOfFreedom() {
        let t = StudentDistribution.quantile(upperTail: 1e-200, degreesOfFreedom: 1)
        #expect((t * Double.pi * 1e-200 - 1).magnitude < 1e-12)
        #expect(StudentDistribution.quantile(upperTail: 0, degreesOfFreedom: 3) == .infinity)
        // Where the quantile itself is too small to hold, it is nothing.
        #expect(ChiSquaredDistribution.quantile(lowerTail: 1e-300, degreesOfFreedom: 0.1) == 0)
    }

    @Test func hugeDegreesOfFreedomAreNormal() {
        for z in [0.3, 1.96, 5.0] {
            let tail = StudentDistribution.upperTail(z, degreesOfFreedom: 1e12)
            #expect((tail / NormalDistribution.upperTail(z) - 1).magnitude < 1e-9)
        }
    }

    @Test func impossibleParametersGiveNoNumber() {
        #expect(StudentDistribution.upperTail(1, degreesOfFreedom: 0).isNaN)
        #expect(StudentDistribution.quantile(upperTail: 0.1, degreesOfFreedom: -1).isNaN)
        #expect(ChiSquaredDistribution.upperTail(1, degreesOfFreedom: -2).isNaN)
        #expect(ChiSquaredDistribution.quantile(upperTail: .nan, degreesOfFreedom: 2).isNaN)
        #expect(IncompleteBeta(at: 0.5, a: 0, b: 1).lower.isNaN)
        #expect(IncompleteBeta.quantile(lowerTail: 0.5, a: .infinity, b: 1).isNaN)
        #expect(NormalDistribution.quantile(upperTail: 7) == -.infinity)
    }
}
