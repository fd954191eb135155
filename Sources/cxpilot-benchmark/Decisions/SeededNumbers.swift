import Foundation

/// Numbers drawn from a seed: the same seed gives the same pilots, on every machine.
struct SeededNumbers {
    private var state: UInt64

    /// The numbers of one pilot; those of another one do not depend on them.
    init(seed: UInt64, pilot: Int) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(bitPattern: Int64(pilot))
        for _ in 0..<2 { state = next() }
    }

    /// 64 even bits (SplitMix64: Steele, Lea & Flood 2014).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// Above 0 and below 1, evenly.
    mutating func uniform() -> Double { (Double(next() >> 12) + 0.5) * 0x1p-52 }

    /// Evenly between two ends.
    mutating func uniform(_ low: Double, _ high: Double) -> Double {
        low + (high - low) * uniform()
    }

    /// From a normal distribution (Box & Muller 1958).
    mutating func normal(mean: Double, deviation: Double) -> Double {
        let radius = (-2 * log(uniform())).squareRoot()
        return mean + deviation * radius * cos(2 * Double.pi * uniform())
    }

    /// How many events of a steady stream fall into a stretch that expects `mean` of them.
    mutating func poisson(mean: Double) -> Int {
        var (count, waited) = (0, -log(uniform()))
        while waited < mean {
            count += 1
            waited -= log(uniform())
        }
        return count
    }
}
