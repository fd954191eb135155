import Testing

@testable import PilotEvaluation

@Suite struct LineBoundaryTests {
    /// STATISTICS 5.6: c' = B₁ + (c − B₁)·√((T − t₁)/(1 − t₁)), and z = c'/√t on the old scale.
    @Test(arguments: [(0.2, 1.5, 1.56), (0.4, -0.5, 3), (0.7, 2.0, 1.1)])
    func aPlanChangedAfterResultsKeepsItsError(fraction: Double, statistic: Double, end: Double) {
        var boundary = LineBoundary()
        boundary.replan(to: end, at: fraction, statistic: statistic)
        let walk = statistic * fraction.squareRoot()
        let height =
            walk + (1.959963984540054 - walk) * ((end - fraction) / (1 - fraction)).squareRoot()
        for look in [fraction, (fraction + end) / 2] {
            let critical = boundary.critical(.interim, fraction: look)
            #expect((critical - height / look.squareRoot()).magnitude < 1e-9, "at \(look)")
        }
    }

    @Test func withoutAChangeTheBoundaryIsThePlannedOne() {
        let boundary = LineBoundary()
        let quarter = boundary.critical(.interim, fraction: 0.25)
        #expect((quarter - 2 * 1.959963984540054).magnitude < 1e-9)
        let reached = boundary.critical(.planReached, fraction: 1.4)
        #expect((reached - 1.959963984540054).magnitude < 1e-9)
        #expect(boundary.critical(.interim, fraction: 0) == .infinity)
    }
}
