/// Tells quickly whether a text may hold one of many words, and never says no wrongly.
///
/// It looks at runs of letters, so that `nota's` is screened as `nota`.
struct WordScreen {
    private var sums: Set<UInt64> = []
    /// Whether a word holds letters that need more than a glance.
    private var needsAll = false

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Adds a scalar to the sum of a word (FNV-1a; Fowler, Noll & Vo, 1991).
    private static func sum(_ sum: UInt64, _ scalar: UInt32) -> UInt64 {
        (sum ^ UInt64(scalar)) &* 0x100_0000_01B3
    }

    /// What a scalar is at a glance.
    private enum Sign {
        case letter(UInt32), other, unclear
    }

    private static func sign(_ value: UInt32) -> Sign {
        switch value {
        case 0x61...0x7A, 0x30...0x39, 0x5F, 0xDF...0xF6, 0xF8...0xFF: .letter(value)
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: .letter(value + 0x20)
        case 0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA: .unclear
        case 0..<0xC0, 0xD7, 0xF7, 0x2000...0x206F, 0x20A0...0x20BF: .other
        default: .unclear
        }
    }

    /// Adds a word to look for.
    mutating func add(_ word: String) {
        var sum = Self.start
        for scalar in word.unicodeScalars {
            switch Self.sign(scalar.value) {
            case .letter(let small): sum = Self.sum(sum, small)
            case .other:
                sums.insert(sum)
                return
            case .unclear:
                needsAll = true
                return
            }
        }
        sums.insert(sum)
    }

    /// Whether one of the words may stand in a text.
    func mayHoldWord(_ text: String) -> Bool {
        guard !needsAll else { return true }
        guard !sums.isEmpty else { return false }
        var sum = Self.start
        for scalar in text.unicodeScalars {
            switch Self.sign(scalar.value) {
            case .letter(let small): sum = Self.sum(sum, small)
            case .other:
                if sum != Self.start, sums.contains(sum) { return true }
                sum = Self.start
            case .unclear: return true
            }
        }
        return sum != Self.start && sums.contains(sum)
    }
}
