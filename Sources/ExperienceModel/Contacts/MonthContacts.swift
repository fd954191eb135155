/// What a customer hears from us in one month of the first year.
public struct MonthContacts: Codable, Equatable, Sendable {
    /// The month of the journey, 1 to 12, each a twelfth of 365 days; day 365 is in the twelfth.
    public var month: Int
    /// Contacts per customer, reach-weighted.
    public var contacts: Double
    /// Positive contacts per customer, reach-weighted.
    public var positive: Double

    /// Makes one from its parts.
    public init(month: Int, contacts: Double = 0, positive: Double = 0) {
        self.month = month
        self.contacts = contacts
        self.positive = positive
    }
}
