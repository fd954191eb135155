import ExperienceModel
import Testing

@testable import ExperienceStore

/// Values that are looked up once have the numbers that tallies give them.
@Suite struct ValueNumbersTests {
    @Test func everyValueHasItsOwnNumber() {
        let values = [
            0, 7, 15, 16, 2.5, -1, -0.0, 0, 7, 1e300, .infinity, .nan, 100, 15, 0.1, -0.0, 2.5,
        ]
        var (quick, plain) = (CodedTallies(), CodedTallies())
        var numbers = ValueNumbers()
        for value in values {
            #expect(numbers.number(value, &quick) == plain.number(of: value))
        }
        #expect(quick.values.map(\.bitPattern) == plain.values.map(\.bitPattern))
    }
}
