import ExperienceModel

/// Rollout waves over time.
struct GanttFigure: Equatable, Sendable {
    /// What a bar stands for.
    enum Kind: Equatable, Sendable {
        /// Decided.
        case decided
        /// Only if the pilot succeeds.
        case conditional
        /// Only if the team rolls out against the verdict on its pilot.
        case advisedAgainst
        /// Work that is no pilot.
        case preparation
        /// The pilot itself.
        case pilot
    }

    /// A sign of the chart with its meaning.
    struct Key: Equatable, Sendable {
        /// What the sign is.
        enum Sign: String, Equatable, Sendable, CaseIterable {
            /// Work on what is decided, and its use afterwards.
            case decided, use
            /// Work that holds only if a pilot succeeds, and its use afterwards.
            case conditional, laterUse
            case advisedAgainst, preparation, pilot, verdict
        }

        var sign: Sign
        /// `decided`.
        var text: String
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
    /// What is written in the bar of a use that goes on after its work, and where that holds only
    /// if a pilot succeeds.
    var useText = ""
    var laterUseText = ""
    /// What a verdict to come and preparation are called, once each.
    var verdictText = ""
    var preparationText = ""
    /// What each kind of bar and sign that is there stands for.
    var keys: [Key] = []
    /// Whether it stands on a page about something else: rollouts only, without disciplines.
    var isSmall = false
    var title = ""
    var description: String

    /// The signs that are there.
    var signs: [Key.Sign] {
        let bars = rows.flatMap(\.bars)
        func has(_ kind: Kind, inUse: Bool = false) -> Bool {
            bars.contains { bar in
                bar.kind == kind && (!inUse || bar.inUseUntil.map { $0 > bar.end } ?? false)
            }
        }
        return Key.Sign.allCases.filter { sign in
            switch sign {
            case .decided: has(.decided)
            case .use: has(.decided, inUse: true)
            case .conditional: has(.conditional)
            case .laterUse: has(.conditional, inUse: true)
            case .advisedAgainst: has(.advisedAgainst)
            case .preparation: has(.preparation)
            case .pilot: has(.pilot)
            case .verdict: rows.contains { $0.verdict != nil }
            }
        }
    }

    /// Pieces whose rows are so high at most, the first and each other, cut between disciplines
    /// where that leaves enough in each.
    ///
    /// Arrows stay where both of their ends are in one piece.
    func pieces(_ heights: [Double], first: Double, then: Double) -> [GanttFigure] {
        guard heights.count == rows.count, heights.reduce(0, +) > first else { return [self] }
        var pieces: [GanttFigure] = []
        var begin = 0
        while begin < rows.count {
            let cut = cut(from: begin, heights, room: pieces.isEmpty ? first : then)
            var piece = self
            piece.rows = Array(rows[begin..<cut])
            piece.arrows = arrows.filter {
                (begin..<cut).contains($0.from) && (begin..<cut).contains($0.to)
            }.map { arrow in
                var arrow = arrow
                (arrow.from, arrow.to) = (arrow.from - begin, arrow.to - begin)
                return arrow
            }
            pieces.append(piece)
            begin = cut
        }
        return pieces
    }

    private func cut(from first: Int, _ heights: [Double], room: Double) -> Int {
        var (end, sum) = (first, 0.0)
        while end < rows.count, end == first || sum + heights[end] <= room {
            sum += heights[end]
            end += 1
        }
        guard end < rows.count else { return end }
        let half = max(first + 1, first + (end - first) / 2)
        let between = (half..<max(half, end + 1)).last { rows[$0].group != rows[$0 - 1].group }
        return between ?? end
    }
}
