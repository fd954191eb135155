/// The contacts of one kind of customer over the first year, month by month and channel by channel.
struct CalendarFigure: Equatable, Sendable {
    /// One contact.
    struct Contact: Equatable, Sendable {
        /// Its number in the order of the days, from 1.
        var number: Int
        /// Days after the journey begins, 0 to 365.
        var day: Int
        var title: String
        /// `day 14`, `phone`, `35%`; names among them come from outside, in any script.
        var parts: [String]
        var isProactive: Bool

        /// `day 14, phone, 35%`.
        var facts: String { parts.joined(separator: ", ") }
    }

    /// A channel with its contacts.
    struct Row: Equatable, Sendable {
        var channel: String
        var contacts: [Contact]
    }

    /// The longest time without a contact.
    struct Silence: Equatable, Sendable {
        var from: Int
        var to: Int
        /// `90 days of silence`.
        var text: String
    }

    /// `month 1`, then `2` to `12`.
    var months: [String]
    var rows: [Row]
    var silence: Silence?
    /// `proactive`, for those who do not see the filling.
    var proactive: String
    /// Contacts after the year, in words.
    var later: String?
    var title: String
    var description: String

    /// All contacts in the order of their numbers.
    var contacts: [Contact] { rows.flatMap(\.contacts).sorted { $0.number < $1.number } }
}
