package import ExperienceModel

/// The limit that a rule goes by, and where a blueprint sets another one.
package struct RuleLimit: Sendable {
    /// What the limit counts.
    package enum Unit: Sendable {
        /// A share, 0 to 1.
        case share
        /// Whole days.
        case days
        /// Whole months.
        case months
        /// A number of things.
        case count
    }

    /// The limit where nobody says otherwise.
    package var value: Double
    /// What it counts.
    package var unit: Unit
    /// The key of `contact_rules` that sets it; nil where `check` does, with `threshold`.
    package var contactRule: String?
    /// The largest share that it can sensibly be: more than 1 only where a whole can be exceeded.
    package var mostShare = 1.0
    /// Its value in the contact rules.
    private let own: @Sendable (ContactRules) -> Double?

    /// A limit that `check: {CX103: {threshold: …}}` sets.
    package init(_ value: Double, _ unit: Unit, mostShare: Double = 1) {
        self.mostShare = mostShare
        self.value = value
        self.unit = unit
        self.contactRule = nil
        self.own = { _ in nil }
    }

    /// A limit that a key of `contact_rules` sets.
    package init(
        _ value: Double, _ unit: Unit, contactRule: String,
        own: @escaping @Sendable (ContactRules) -> Double?
    ) {
        self.value = value
        self.unit = unit
        self.contactRule = contactRule
        self.own = own
    }

    /// The limit in that blueprint, where `check` sets none.
    func value(in rules: ContactRules) -> Double { own(rules) ?? value }
}
