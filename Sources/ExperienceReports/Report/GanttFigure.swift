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
        /// Why it does not start earlier.
        var because = ""
        /// The last day on which this wave's customers alone have it: use goes on after the work.
        var inUseUntil: Day?
    }

    /// A day in words.
    struct Mark: Equatable, Sendable {
        var day: Day
        /// `1 Dec`.
        var text: String
    }

    /// One item.
    struct Row: Equatable, Sendable {
        /// As commands name it.
        var id: String
        var label: String
        /// The discipline with most of its work; rows of one discipline follow each other.
        var group: String?
        var bars: [Bar]
        /// `if the pilot succeeds`.
        var condition: String?
        /// The day on which the verdict of its pilot is expected; nil where there is none to come.
        var verdict: Day?
        /// A day on which it was to start or to be ready, and cannot.
        var missed: Mark?
    }

    /// That one item waits for another.
    struct Arrow: Equatable, Sendable {
        /// The row that must be ready, and its last day.
        var from: Int
        var ready: Day
        /// The row that waits, and its first day.
        var to: Int
        var start: Day
        /// Why it holds something up; nil where it does not.
        var blocking: String?
    }

    /// The days it shows, which other figures of the page share.
    var span: TimeSpan
    /// Months as the terminal shows them in columns.
    var months: [TimeSpan.Unit]
    var rows: [Row]
    /// When the roadmap begins; the axis may begin earlier, to show today.
    var planStart: Day?
    var arrows: [Arrow] = []
    /// What a dotted line is called.
    var pilotText = "pilot"
    /// Whether it stands on a page about something else: rollouts only, without disciplines.
    var isSmall = false
    var title = ""
    var description: String

    /// Whether a bar holds only if a pilot succeeds.
    var hasConditions: Bool { rows.contains { $0.bars.contains { $0.kind == .conditional } } }

    /// Pieces of at most so many rows, cut between disciplines where that leaves enough in each;
    /// arrows stay where both of their ends are in one piece.
    func pieces(of most: Int) -> [GanttFigure] {
        guard rows.count > most else { return [self] }
        var pieces: [GanttFigure] = []
        var first = 0
        while first < rows.count {
            let cut = self.cut(from: first, most: most)
            var piece = self
            piece.rows = Array(rows[first..<cut])
            piece.arrows = arrows.filter {
                (first..<cut).contains($0.from) && (first..<cut).contains($0.to)
            }.map { arrow in
                var arrow = arrow
                (arrow.from, arrow.to) = (arrow.from - first, arrow.to - first)
                return arrow
            }
            pieces.append(piece)
            first = cut
        }
        return pieces
    }

    private func cut(from first: Int, most: Int) -> Int {
        let end = min(rows.count, first + most)
        guard end < rows.count else { return end }
        let between = (first + most / 2..<end + 1).last { rows[$0].group != rows[$0 - 1].group }
        return between ?? end
    }
}
