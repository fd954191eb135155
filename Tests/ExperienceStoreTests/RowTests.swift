import Crypto
import ExperienceModel
import TestSupport
import Testing

@testable import ExperienceStore

/// Rows as bytes, their keys, and sums without rounding.
@Suite struct RowTests {
    private static func row(_ numbers: inout SeededNumbers) -> AnswerRow {
        func some(_ most: Int) -> Int {
            Bool.random(using: &numbers) ? 0 : Int.random(in: 1...most, using: &numbers)
        }
        var row = AnswerRow()
        row.importNumber = some(1 << 40)
        row.arm = some(200)
        row.day = Int.random(in: -800_000...3_000_000, using: &numbers)
        row.time = some(86_401)
        row.branch = some(100_000)
        row.persona = some(9)
        row.channel = some(1 << 33)
        row.touchpoint = some(3)
        row.weight = 1 + some(1 << 50)
        row.comment = some(1 << 45)
        row.person = UInt64(some(Int.max))
        row.isInvited = Bool.random(using: &numbers)
        for _ in 0..<some(6) {
            let value: [Double] = [
                Double(some(10)), -1.5, 1e300, -Double(some(1 << 52)), 0.1, 1e12, -1e12,
            ]
            row.answers.set(some(300), to: value.randomElement(using: &numbers) ?? 0)
        }
        return row
    }

    @Test(arguments: 1...20)
    func aRowIsReadAsItWasWritten(seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        for _ in 0..<200 {
            let row = Self.row(&numbers)
            let buffer = ByteBuffer(capacity: 1)
            let start = buffer.end(reserving: AnswerRow.room(answers: row.answers.count))
            var writer = ByteWriter(place: start)
            row.write(to: &writer)
            let length = writer.place - start
            #expect(length <= AnswerRow.room(answers: row.answers.count))
            var reader = ByteReader(start, count: length)
            #expect(AnswerRow(from: &reader) == row)
            #expect(!reader.isShort && reader.left == 0)
            // Cut anywhere, it is short.
            var cut = ByteReader(start, count: Int.random(in: 0..<length, using: &numbers))
            _ = AnswerRow(from: &cut)
            #expect(cut.isShort)
        }
    }

    @Test func keysAreHMACs() {
        let key = SymmetricKey(data: (0..<32).map { UInt8($0) })
        let identifier = RowIdentifier(key: key, isDayAssumed: false)
        for (kind, number, day) in [
            (ResponseBatch.IdentityKind.responseID, 0, 7), (.respondent, 7, 7), (.rowText, -3, -3),
        ] {
            let text = Array("klant 4711".utf8)
            var bytes = [kind.rawValue]
            withUnsafeBytes(of: Int64(number).littleEndian) { bytes += Array($0) }
            let code = Array(
                HMAC<SHA256>.authenticationCode(for: bytes + text, using: key).prefix(16))
            let found = text.withUnsafeBytes { identifier.key(of: kind, $0, day: day) }
            #expect(RowPlace(key: found).bytes.prefix(16).elementsEqual(code))
        }
    }

    @Test(arguments: 1...10)
    func sumsDoNotDependOnTheirOrder(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let values = (0..<300).map { _ in
            Double.random(in: -1...1, using: &numbers)
                * [1e-300, 1e-9, 1, 100, 1e15, 1e250].randomElement(using: &numbers)
                .unsafelyUnwrapped
        }
        func sum(_ values: [Double]) -> ExactSum {
            var sum = ExactSum()
            for value in values { sum.add(value) }
            sum.settle()
            return sum
        }
        let whole = sum(values)
        #expect(sum(values.shuffled(using: &numbers)) == whole)
        var parts = sum(Array(values[..<100]))
        parts.add(sum(Array(values[100...])))
        #expect(parts == whole)
        var back = whole
        for value in values { back.add(-value) }
        back.settle()
        #expect(back == ExactSum() && back.rounded == 0)
    }

    @Test(arguments: [
        0.1, -0.1, 1, 1e308, -1e308, Double.leastNonzeroMagnitude, 2.2250738585072014e-308,
        123456.789, -3, 0,
        Double.greatestFiniteMagnitude,
    ])
    func oneNumberIsItself(value: Double) {
        var sum = ExactSum()
        sum.add(value)
        #expect(sum.rounded == value)
        sum.add(1)
        sum.add(-1)
        #expect(sum.rounded == value)
    }

    @Test func sumsAreRoundedOnce() {
        var sum = ExactSum()
        for _ in 0..<10 { sum.add(0.1) }
        #expect(sum.rounded == 1)
        var far = ExactSum()
        far.add(1e300)
        far.add(1)
        far.add(-1e300)
        #expect(far.rounded == 1)
        var half = ExactSum()
        half.add(9_007_199_254_740_992)
        half.add(1)
        #expect(half.rounded == 9_007_199_254_740_992)
        half.add(1e-200)
        #expect(half.rounded == 9_007_199_254_740_994)
    }
}
