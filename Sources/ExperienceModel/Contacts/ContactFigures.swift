/// How often a customer hears from us on one journey, how that feels, and what it costs.
///
/// A contact is a touchpoint that reaches somebody, frontstage or backstage: a letter about a debt
/// is as much a contact as a welcome card. A year is the days 0 to 365 of the journey.
public struct ContactFigures: Codable, Equatable, Sendable {
    /// Touchpoints in the year.
    public var touchpoints: Int
    /// Touchpoints in the year that we start before the customer has to.
    public var proactiveTouchpoints: Int
    /// Touchpoints in the year that feel good.
    public var positiveTouchpoints: Int
    /// Contacts per customer-year, reach-weighted.
    public var contactsPerYear: Double
    /// Positive contacts per customer-year, reach-weighted.
    public var positivePerYear: Double
    /// The longest silence between day 0 and the end of the year or of the contract.
    public var silence: Silence
    /// The most contacts in any 30 days.
    public var pressure: ContactPressure
    /// The contacts of the first 90 days.
    public var welcome: WelcomeWindow
    /// What the contacts cost.
    public var cost: CostToServe
    /// Where the effort to keep customers lies; nil where the journey names no end of contract.
    public var backDoor: BackDoor?
    /// The contacts of the year by month, twelve of them.
    public var months: [MonthContacts]

    /// Makes one from its parts.
    public init(
        touchpoints: Int, proactiveTouchpoints: Int, positiveTouchpoints: Int,
        contactsPerYear: Double, positivePerYear: Double, silence: Silence,
        pressure: ContactPressure, welcome: WelcomeWindow, cost: CostToServe,
        backDoor: BackDoor? = nil, months: [MonthContacts]
    ) {
        self.touchpoints = touchpoints
        self.proactiveTouchpoints = proactiveTouchpoints
        self.positiveTouchpoints = positiveTouchpoints
        self.contactsPerYear = contactsPerYear
        self.positivePerYear = positivePerYear
        self.silence = silence
        self.pressure = pressure
        self.welcome = welcome
        self.cost = cost
        self.backDoor = backDoor
        self.months = months
    }

    /// The reach-weighted share of the year's contacts that are positive, 0 to 1; nil without any.
    public var positiveShare: Double? {
        contactsPerYear > 0 ? positivePerYear / contactsPerYear : nil
    }
}
