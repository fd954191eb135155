/// A journey as it is beside the journey as it will be, with what changes marked.
struct ComparisonFigure: Equatable, Sendable {
    /// What becomes of a touchpoint.
    enum Change: Equatable, Sendable { case stays, changes, comes, goes }

    /// A touchpoint on one side.
    struct Entry: Equatable, Sendable {
        var change: Change
        /// `new`, `goes`, `changes`.
        var word: String
        var title: String
        /// `e-mail, day 1`; with what was otherwise.
        var facts: String
        var isProactive: Bool
    }

    /// A part of the way, on both sides.
    struct Stage: Equatable, Sendable {
        var name: String
        var now: [Entry]
        var next: [Entry]
    }

    var caption: String
    var stageHeading: String
    /// The titles of the two journeys.
    var nowHeading: String
    var nextHeading: String
    /// `Now` and `Next`, where the sides stand below each other.
    var now: String
    var next: String
    /// `no contact`, where a side has none.
    var none: String
    var proactive: String
    var stages: [Stage]
}
