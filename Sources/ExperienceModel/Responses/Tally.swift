/// How often each value was answered; tallies of disjoint answers add with `+`.
public struct Tally: Equatable, Sendable {
    /// Number of answers by value.
    public var counts: [Double: Int]

    /// Makes one from its parts.
    public init(counts: [Double: Int] = [:]) {
        self.counts = counts
    }

    /// How many answers.
    public var answers: Int { counts.values.reduce(0, +) }

    /// Both together.
    public static func + (left: Tally, right: Tally) -> Tally {
        Tally(counts: left.counts.merging(right.counts, uniquingKeysWith: +))
    }

    /// Adds more of one value.
    public mutating func add(_ count: Int, of value: Double) {
        counts[value, default: 0] += count
    }
}
