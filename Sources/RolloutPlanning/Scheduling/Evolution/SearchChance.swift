/// The chance of the searches: the same numbers for the same seed (xorshift64*; Vigna 2016).
struct SearchChance {
    private var state: UInt64

    /// Numbers of one stream of a seed.
    init(seed: UInt64, stream: UInt64 = 0) {
        // SplitMix64's finish spreads seeds that lie close together.
        var mixed = seed &+ (stream &+ 1) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        state = (mixed ^ (mixed >> 31)) | 1
    }

    /// 64 bits.
    @inline(__always)
    mutating func next() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_F491_4F6C_DD1D
    }

    /// A whole number from 0 up to `limit`, which is above 0 and not reached.
    @inline(__always)
    mutating func below(_ limit: Int) -> Int {
        let high = next() >> 32
        return Int(truncatingIfNeeded: (high &* UInt64(truncatingIfNeeded: limit)) >> 32)
    }
}
