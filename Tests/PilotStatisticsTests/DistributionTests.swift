import PilotStatistics
import Testing

@Suite("Distribution functions against mpmath, 10⁻¹² relative")
struct DistributionTests {
    private static let table: [String: ReferenceValue] = {
        guard
            case .fields(let fields)? = References.decoded("distributions.json") as ReferenceValue?
        else { return [:] }
        return fields
    }()

    private static func rows(_ name: String) -> [ReferenceValue] { table[name]?.list ?? [] }

    /// Null stands for values too small for a double with all its digits; those are not compared.
    private static func expect(
        _ result: Double, _ row: ReferenceValue, _ name: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        guard let expected = row[name].number else { return }
        #expect(
            (result - expected).magnitude <= 1e-12 * expected.magnitude,
            "\(name) of \(row) is \(result)", sourceLocation: sourceLocation)
    }

    @Test func theTableIsThere() {
        #expect(Self.table.values.reduce(0) { $0 + $1.list.count } > 200)
    }

    @Test(arguments: rows("normal"))
    func normal(_ row: ReferenceValue) {
        Self.expect(NormalDistribution.upperTail(row["z"].required), row, "upperTail")
        Self.expect(NormalDistribution.cdf(row["z"].required), row, "cdf")
    }

    @Test(arguments: rows("normalLog"))
    func logOfNormalTail(_ row: ReferenceValue) {
        Self.expect(NormalDistribution.logUpperTail(row["z"].required), row, "logUpperTail")
    }

    @Test(arguments: rows("normalQuantile"))
    func normalQuantile(_ row: ReferenceValue) {
        Self.expect(NormalDistribution.quantile(upperTail: row["upperTail"].required), row, "z")
    }

    @Test(arguments: rows("student"))
    func student(_ row: ReferenceValue) {
        let tail = StudentDistribution.upperTail(
            row["t"].required, degreesOfFreedom: row["f"].required)
        Self.expect(tail, row, "upperTail")
    }

    @Test(arguments: rows("studentQuantile"))
    func studentQuantile(_ row: ReferenceValue) {
        let t = StudentDistribution.quantile(
            upperTail: row["upperTail"].required, degreesOfFreedom: row["f"].required)
        // Where the tail hardly changes with t, its own last digit moves t by more.
        let blur = row["upperTail"].required.ulp / row["t"].required * 20
        let expected = row["t"].required
        #expect((t - expected).magnitude <= (1e-12 + blur) * expected, "\(row)")
    }

    @Test(arguments: rows("chiSquared"))
    func chiSquared(_ row: ReferenceValue) {
        let (x, f) = (row["x"].required, row["f"].required)
        Self.expect(ChiSquaredDistribution.upperTail(x, degreesOfFreedom: f), row, "upperTail")
        Self.expect(ChiSquaredDistribution.cdf(x, degreesOfFreedom: f), row, "cdf")
    }

    @Test(arguments: rows("beta"))
    func beta(_ row: ReferenceValue) {
        let both = IncompleteBeta(
            at: row["x"].required, a: row["a"].required, b: row["b"].required)
        Self.expect(both.lower, row, "lower")
        Self.expect(both.upper, row, "upper")
    }

    @Test func endsOfTheNormalQuantile() {
        #expect(NormalDistribution.quantile(0) == -.infinity)
        #expect(NormalDistribution.quantile(1) == .infinity)
        #expect(NormalDistribution.quantile(0.5) == 0)
        #expect(NormalDistribution.quantile(0.25) == -NormalDistribution.quantile(0.75))
    }

    @Test func farOutQuantileOfFewDegreesOfFreedom() {
        let t = StudentDistribution.quantile(upperTail: 1e-200, degreesOfFreedom: 1)
        #expect((t * Double.pi * 1e-200 - 1).magnitude < 1e-12)
        #expect(StudentDistribution.quantile(upperTail: 0, degreesOfFreedom: 3) == .infinity)
    }

    @Test func hugeDegreesOfFreedomAreNormal() {
        for z in [0.3, 1.96, 5.0] {
            let tail = StudentDistribution.upperTail(z, degreesOfFreedom: 1e12)
            #expect((tail / NormalDistribution.upperTail(z) - 1).magnitude < 1e-9)
        }
    }
}
