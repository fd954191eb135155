/// Planned work in per cent of what a discipline has.
struct LoadFigure: Equatable, Sendable {
    /// One discipline.
    struct Row: Equatable, Sendable {
        var label: String
        /// `2.0 person-weeks a week`.
        var capacity: String
        /// Per cent of the capacity, month by month.
        var cells: [Cell]
    }

    /// One month of one discipline.
    struct Cell: Equatable, Sendable {
        /// 100 is all there is; nil when there is no capacity at all but work.
        var percent: Double?
        var text: String
    }

    /// Heading of the first column.
    var heading: String
    /// Heading of the capacity.
    var capacityHeading: String
    var months: [String]
    var rows: [Row]
}
