/// Something that is blocked or waits, and why.
struct WaitingCard: Equatable, Sendable {
    var state: State
    /// What waits: `Moving-house help`.
    var subject: String
    /// `Pilot cannot start on 1 Dec`.
    var title: String
    /// Why, and what would help.
    var text: String
}
