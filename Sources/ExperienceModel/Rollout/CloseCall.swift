/// Two items that compete, in the order in which the roadmap has them, and how sure that order is.
public struct CloseCall: Codable, Equatable, Sendable {
    /// The item that goes first.
    public var first: String
    /// The item that comes later, or that has no place beside the first.
    public var second: String
    /// What both need; nil where it is money.
    public var discipline: String?
    /// What the first brings more than the second in a week of full use, chance included; where
    /// the second has no place, what it brings more than that would in its stead by the end of the
    /// horizon, cost included.
    ///
    /// Its limits are those of a difference of two intervals (MOVER; Zou & Donner 2008).
    public var difference: Interval

    private var leavesOut: Bool?

    /// Makes one from its parts.
    public init(
        first: String, second: String, discipline: String?, difference: Interval,
        isSecondLeftOut: Bool = false
    ) {
        self.first = first
        self.second = second
        self.discipline = discipline
        self.difference = difference
        leavesOut = isSecondLeftOut ? true : nil
    }

    /// Whether the second has no place because the first has it.
    public var isSecondLeftOut: Bool { leavesOut ?? false }

    /// Whether the effects could be the other way round.
    public var isWithinUncertainty: Bool { difference.lower <= 0 && difference.upper >= 0 }
}
