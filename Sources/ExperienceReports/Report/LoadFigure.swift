/// Planned work in per cent of what a discipline has.
struct LoadFigure: Equatable, Sendable {
    /// One discipline.
    struct Row: Equatable, Sendable {
        var label: String
        /// `2.0 a week`.
        var capacity: String
        /// Per cent of the capacity, month by month.
        var cells: [Cell]
    }

    /// One month of one discipline.
    struct Cell: Equatable, Sendable {
        /// How full it is, in whole per cent as it is written.
        enum Level: Int, Equatable, Sendable {
            case below40, below60, below80, below96, full, over
        }

        /// 100 is all there is; nil when there is no capacity at all but work.
        var percent: Double?
        var text: String

        /// As the number that stands in the cell says it, so that they never disagree.
        var level: Level {
            guard let percent else { return .over }
            return switch percent.rounded() {
            case ..<40: .below40
            case ..<60: .below60
            case ..<80: .below80
            case ..<96: .below96
            case ...100: .full
            default: .over
            }
        }
    }

    /// Heading of the first column.
    var heading: String
    /// Heading of the capacity.
    var capacityHeading: String
    var months: [String]
    var rows: [Row]
    /// The days it shows, with a cell for each unit; nil where it is a table only.
    var span: TimeSpan?
    var title = ""
    var description = ""
}
