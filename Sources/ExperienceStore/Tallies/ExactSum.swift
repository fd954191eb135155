/// A sum of numbers without any rounding.
///
/// It does not depend on their order, and gives back exactly what is taken from it (the long
/// accumulator of Kulisch, 1971). It is an integer in units of 2^−1088, in digits of 32 bits from
/// `lowest` on; the last digit carries the sign.
struct ExactSum: Equatable {
    private static let unit = 1088
    /// Digits hold 63 bits and get 32 at a time; carries come long before they are full.
    private static let mostAdditions = 1 << 28

    private var lowest = 0
    private var digits: [Int64] = []
    private var additions = 0

    /// Nothing.
    init() {}

    /// Adds a number; what is beyond all finite numbers counts as the largest of them.
    mutating func add(_ number: Double) {
        let largest = Double.greatestFiniteMagnitude
        let number = number.isNaN ? 0 : min(max(number, -largest), largest)
        guard number != 0 else { return }
        let bits = number.bitPattern
        let exponent = Int(bits >> 52 & 0x7FF)
        let fraction = bits & (1 << 52 - 1)
        let significand = exponent == 0 ? fraction : fraction | 1 << 52
        let position = max(exponent, 1) - 1075 + Self.unit
        let shift = UInt64(position & 31)
        let sign: Int64 = number < 0 ? -1 : 1
        reach(position / 32)
        let place = position / 32 - lowest
        let low = significand << shift
        digits[place] += sign * Int64(low & 0xFFFF_FFFF)
        digits[place + 1] += sign * Int64(low >> 32)
        digits[place + 2] += sign * Int64(shift == 0 ? 0 : significand >> (64 - shift))
        additions += 1
        if additions >= Self.mostAdditions { settle() }
    }

    /// Adds another sum.
    mutating func add(_ other: ExactSum) {
        var other = other
        other.settle()
        settle()
        guard !other.digits.isEmpty else { return }
        reach(other.lowest)
        reach(other.lowest + other.digits.count - 1)
        for (place, digit) in other.digits.enumerated() {
            digits[other.lowest - lowest + place] += digit
        }
        settle()
    }

    /// Has three digits from that one on.
    private mutating func reach(_ digit: Int) {
        if digits.isEmpty { lowest = digit }
        if digit < lowest {
            digits.insert(contentsOf: repeatElement(0, count: lowest - digit), at: 0)
            lowest = digit
        }
        let missing = digit + 3 - lowest - digits.count
        if missing > 0 { digits += repeatElement(0, count: missing) }
    }

    /// Brings the digits into the one form that the sum has.
    mutating func settle() {
        additions = 0
        var carry: Int64 = 0
        for place in digits.indices {
            let digit = digits[place] + carry
            digits[place] = digit & 0xFFFF_FFFF
            carry = digit >> 32
        }
        if carry != 0 { digits.append(carry) }
        while digits.last == 0 { digits.removeLast() }
        while digits.count > 1, digits.last == -1, digits[digits.count - 2] == 0xFFFF_FFFF {
            digits.removeLast()
            digits[digits.count - 1] = -1
        }
        let zeros = digits.prefix { $0 == 0 }.count
        digits.removeFirst(zeros)
        lowest = digits.isEmpty ? 0 : lowest + zeros
    }

    /// The nearest number, of two equally near ones the even one.
    var rounded: Double {
        var sum = self
        sum.settle()
        guard let last = sum.digits.last else { return 0 }
        let isNegative = last < 0
        if isNegative {
            for place in sum.digits.indices { sum.digits[place] = -sum.digits[place] }
            sum.settle()
        }
        let count = sum.digits.count
        func digit(_ fromEnd: Int) -> UInt64 {
            fromEnd < count ? UInt64(truncatingIfNeeded: sum.digits[count - 1 - fromEnd]) : 0
        }
        let zeros = UInt64((digit(0) << 32).leadingZeroBitCount)
        var word = (digit(0) << 32 | digit(1)) << zeros
        if zeros > 0 { word |= (digit(2) << zeros) >> 32 }
        // One bit stands for all that lies below the word.
        let cut = (digit(2) << zeros) & 0xFFFF_FFFF
        if cut != 0 || sum.digits.dropLast(3).contains(where: { $0 != 0 }) { word |= 1 }
        let exponent = 32 * (sum.lowest + count - 2) - Self.unit - Int(zeros)
        let magnitude = Double(sign: .plus, exponent: exponent, significand: Double(word))
        return isNegative ? -magnitude : magnitude
    }

    /// Writes the sum.
    func write(to writer: inout ByteWriter) {
        var sum = self
        sum.settle()
        writer.put(sum.lowest)
        writer.put(sum.digits.count)
        for digit in sum.digits { writer.put(signed: Int(digit)) }
    }

    /// More bytes than the sum takes when written.
    var room: Int { 40 + 10 * digits.count }

    /// Reads a sum.
    init(from reader: inout ByteReader) {
        lowest = reader.integer()
        var count = reader.integer()
        while count > 0, !reader.isShort {
            digits.append(Int64(reader.signed()))
            count -= 1
        }
    }
}
