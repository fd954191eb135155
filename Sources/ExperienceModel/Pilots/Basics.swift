/// What must be in order before a pilot may start.
public struct Basics: Codable, Equatable, Sendable {
    /// What is meant, free text.
    public var metric: String
    /// The smallest share that will do, 0 to 1.
    public var minimum: Double
    /// The share today, 0 to 1.
    public var actual: Double?

    /// Makes one from its parts.
    public init(metric: String, minimum: Double, actual: Double? = nil) {
        self.metric = metric
        self.minimum = minimum
        self.actual = actual
    }

    /// Whether the basics are below their minimum, or not known.
    public var isBelowMinimum: Bool { (actual ?? -1) < minimum }
}
