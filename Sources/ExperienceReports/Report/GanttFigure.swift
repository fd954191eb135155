import ExperienceModel

/// Rollout waves over time.
struct GanttFigure: Equatable, Sendable {
    /// What a bar stands for.
    enum Kind: Equatable, Sendable {
        /// Decided.
        case decided
        /// Only if the pilot succeeds.
        case conditional
        /// Work that is no pilot.
        case preparation
        /// The pilot itself.
        case pilot
    }

    /// One stretch of days, both ends counted.
    struct Bar: Equatable, Sendable {
        var kind: Kind
        var start: Day
        var end: Day
        /// Share of the customers reached, 0 to 1; nil for preparation and pilots.
        var share: Double?
        /// `25%`.
        var text: String
    }

    /// One item.
    struct Row: Equatable, Sendable {
        /// As commands name it.
        var id: String
        var label: String
        var bars: [Bar]
        /// `if the pilot succeeds`.
        var condition: String?
    }

    /// A month's first day and its name.
    struct MonthMark: Equatable, Sendable {
        var day: Day
        /// `Nov`.
        var name: String
        /// `2026`, at the first month and at each January.
        var year: String?
    }

    var start: Day
    /// The last day, counted.
    var end: Day
    var months: [MonthMark]
    var rows: [Row]
    /// When the roadmap begins; the axis may begin earlier, to show today.
    var planStart: Day?
    var today: Day?
    /// `13 Nov`.
    var todayText: String
    var description: String
}
