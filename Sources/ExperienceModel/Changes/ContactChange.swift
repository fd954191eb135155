/// What a customer gets in a journey, before and after.
public struct ContactChange: Equatable, Sendable {
    /// The figures that are compared.
    public enum Measure: String, Sendable, CaseIterable {
        /// Contacts per customer and year, each weighed by its reach.
        case contactsPerYear
        /// Positive contacts per customer and year, each weighed by its reach.
        case positivePerYear
        /// Share of positive contacts, 0 to 1.
        case positiveShare
        /// The longest time without a contact, days.
        case longestSilence
        /// The most contacts in any 30 days.
        case mostIn30Days
        /// Money per customer in the first 90 days.
        case costFirst90Days
        /// Money per customer in the first year.
        case costFirstYear

        /// Whether it is money.
        public var isMoney: Bool { self == .costFirst90Days || self == .costFirstYear }
    }

    /// One figure on both sides.
    public struct Figure: Equatable, Sendable {
        /// Which figure.
        public var measure: Measure
        /// Before; nil where it cannot be said.
        public var before: Double?
        /// After; nil where it cannot be said.
        public var after: Double?

        /// Makes one from its parts.
        public init(measure: Measure, before: Double?, after: Double?) {
            self.measure = measure
            self.before = before
            self.after = after
        }
    }

    /// The id of the journey before; nil where it is new.
    public var before: String?
    /// The id of the journey after; nil where it is gone.
    public var after: String?
    /// The figures, in the order of `Measure`.
    public var figures: [Figure]

    /// Makes one from its parts.
    public init(before: String?, after: String?, figures: [Figure]) {
        self.before = before
        self.after = after
        self.figures = figures
    }

    /// Whether any figure differs.
    public var isChanged: Bool { figures.contains { $0.before != $0.after } }

    /// The same change, seen from the other side.
    public var mirrored: ContactChange {
        ContactChange(
            before: after, after: before,
            figures: figures.map {
                Figure(measure: $0.measure, before: $0.after, after: $0.before)
            })
    }
}
