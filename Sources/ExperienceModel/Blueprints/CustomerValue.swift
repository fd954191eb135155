/// What a customer of each kind brings a year; an assumption of the team, named where it is used.
public struct CustomerValue: Codable, Equatable, Sendable {
    /// A year with a promoter.
    public var promoter: Double
    /// A year with a passive.
    public var passive: Double
    /// A year with a detractor.
    public var detractor: Double
    /// The currency, ISO 4217.
    public var currency: String

    /// Makes one from its parts.
    public init(promoter: Double, passive: Double, detractor: Double, currency: String = "EUR") {
        self.promoter = promoter
        self.passive = passive
        self.detractor = detractor
        self.currency = currency
    }
}
