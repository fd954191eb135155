/// Two items that compete, in the order in which the roadmap has them, and how sure that order is.
public struct CloseCall: Codable, Equatable, Sendable {
    /// The item that goes first.
    public var first: String
    /// The item that comes later.
    public var second: String
    /// What both need; nil where it is money.
    public var discipline: String?
    /// What the first brings more than the second in a week of full use, chance included.
    ///
    /// Its limits are those of a difference of two intervals (MOVER; Zou & Donner 2008).
    public var difference: Interval

    /// Makes one from its parts.
    public init(first: String, second: String, discipline: String?, difference: Interval) {
        self.first = first
        self.second = second
        self.discipline = discipline
        self.difference = difference
    }

    /// Whether the effects could be the other way round.
    public var isWithinUncertainty: Bool { difference.lower <= 0 && difference.upper >= 0 }
}
