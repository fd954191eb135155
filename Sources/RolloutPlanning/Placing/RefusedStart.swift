public import ExperienceModel

/// A start that was asked and cannot be.
public struct RefusedStart: Equatable, Sendable {
    /// The item.
    public var item: String
    /// Why, and the day that is offered instead.
    public var refusal: StartRefusal
    /// The other starts beside which that day holds, where without them another day would be
    /// offered: what was asked, or is offered instead of what was asked.
    public var beside: [String: Day]

    /// Makes one from its parts.
    public init(item: String, refusal: StartRefusal, beside: [String: Day] = [:]) {
        self.item = item
        self.refusal = refusal
        self.beside = beside
    }
}
