/// The longest stretch of a journey in which a customer hears nothing from us.
public struct Silence: Codable, Equatable, Sendable {
    /// The day of the contact after which it begins; 0 where the journey begins with it.
    public var fromDay: Int
    /// The day of the contact that ends it, or the day on which the year or the contract ends.
    public var toDay: Int
    /// The touchpoint after which it begins; nil where the journey begins with it.
    public var after: String?
    /// The touchpoint that ends it; nil where none does before the year or the contract ends.
    public var before: String?

    /// Makes one from its parts.
    public init(fromDay: Int, toDay: Int, after: String? = nil, before: String? = nil) {
        self.fromDay = fromDay
        self.toDay = toDay
        self.after = after
        self.before = before
    }

    /// How long it lasts, in days.
    public var days: Int { toDay - fromDay }
}
