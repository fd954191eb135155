/// How much of what keeps customers comes only when their contract is about to end.
public struct BackDoor: Codable, Equatable, Sendable {
    /// The day on which the contract ends.
    public var contractEnds: Int
    /// How many days before that day the back door begins.
    public var days: Int
    /// Retention contacts per customer, reach-weighted, on all days.
    public var retention: Double
    /// Retention contacts per customer, reach-weighted, at the back door or later.
    public var retentionAtBackDoor: Double
    /// The day of the first retention contact; nil where there is none.
    public var firstRetentionDay: Int?
    /// The touchpoint of the first retention contact; nil where there is none.
    public var firstRetention: String?
    /// Contacts per customer of any kind, reach-weighted, until the contract ends.
    public var contacts: Double
    /// Contacts per customer of any kind, reach-weighted, between the back door and that day.
    public var contactsAtBackDoor: Double

    /// Makes one from its parts.
    public init(
        contractEnds: Int, days: Int, retention: Double, retentionAtBackDoor: Double,
        firstRetentionDay: Int? = nil, firstRetention: String? = nil, contacts: Double,
        contactsAtBackDoor: Double
    ) {
        self.contractEnds = contractEnds
        self.days = days
        self.retention = retention
        self.retentionAtBackDoor = retentionAtBackDoor
        self.firstRetentionDay = firstRetentionDay
        self.firstRetention = firstRetention
        self.contacts = contacts
        self.contactsAtBackDoor = contactsAtBackDoor
    }

    /// The back-door index: the share of the retention effort that comes at the back door, 0 to 1;
    /// nil without retention effort.
    public var index: Double? { retention > 0 ? retentionAtBackDoor / retention : nil }

    /// The share of all contacts that comes at the back door, 0 to 1; nil without contacts.
    public var contactShare: Double? { contacts > 0 ? contactsAtBackDoor / contacts : nil }
}
