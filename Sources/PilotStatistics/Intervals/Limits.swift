/// The two ends of an interval, in the unit of what is estimated (points, percent, euros).
public struct Limits: Sendable, Equatable {
    /// The lower end; −∞ where nothing can be said.
    public var lower: Double
    /// The upper end; +∞ where nothing can be said.
    public var upper: Double

    /// An interval from `lower` to `upper`.
    public init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// Limits that say nothing.
    static let unknown = Limits(lower: -.infinity, upper: .infinity)

    /// The limits of `factor` times the quantity; a negative factor swaps the ends.
    func scaled(by factor: Double) -> Limits {
        factor >= 0
            ? Limits(lower: factor * lower, upper: factor * upper)
            : Limits(lower: factor * upper, upper: factor * lower)
    }
}
