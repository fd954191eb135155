/// How many contacts a week a channel has to carry: customers a year × reach / 52.
public struct ChannelLoad: Codable, Equatable, Sendable {
    /// One touchpoint that goes through the channel.
    public struct Part: Codable, Equatable, Sendable {
        /// The touchpoint's id.
        public var touchpoint: String
        /// Share of all customers that it reaches, 0 to 1.
        public var reach: Double

        /// Makes one from its parts.
        public init(touchpoint: String, reach: Double) {
            self.touchpoint = touchpoint
            self.reach = reach
        }
    }

    /// The channel's id.
    public var channel: String
    /// New customers a year.
    public var customers: Int
    /// What goes through it, in the order of the blueprint.
    public var parts: [Part]
    /// Contacts a week that it can carry; nil where the channel does not say.
    public var capacityPerWeek: Double?

    /// Makes one from its parts.
    public init(channel: String, customers: Int, parts: [Part], capacityPerWeek: Double? = nil) {
        self.channel = channel
        self.customers = customers
        self.parts = parts
        self.capacityPerWeek = capacityPerWeek
    }

    /// Contacts per customer through this channel, reach-weighted.
    public var contactsPerCustomer: Double { parts.reduce(0) { $0 + $1.reach } }

    /// Contacts a week; a year has 52 weeks.
    public var contactsPerWeek: Double { Double(customers) * contactsPerCustomer / 52 }

    /// Load as a share of the capacity, 1 when it is full; nil without a capacity above nought.
    public var useOfCapacity: Double? {
        capacityPerWeek.flatMap { $0 > 0 ? contactsPerWeek / $0 : nil }
    }
}
