import ExperienceModel

/// Where an answer is tallied: labels by number.
struct TallyCell: Hashable {
    /// By what the cell is formed: 0 the branch, then persona, channel and touchpoint.
    var dimension: Int
    /// The label of that dimension; a branch of number 0 is not known.
    var label: Int
    var arm: Int
    var metric: Int
    var day: Int

    /// The same cell by other numbers of its labels.
    func renumbered(by codes: [Int]) -> TallyCell {
        TallyCell(
            dimension: dimension, label: codes[label], arm: codes[arm], metric: codes[metric],
            day: day)
    }

    /// Whether it stands before another one in the tables.
    func comes(before other: TallyCell) -> Bool {
        (arm, metric, day, dimension, label)
            < (other.arm, other.metric, other.day, other.dimension, other.label)
    }

    /// The dimensions by their numbers in the tables.
    static let dimensions: [PilotTallies.Dimension] = [.branch, .persona, .channel, .touchpoint]

    /// The label of a row in a dimension.
    static func label(of row: AnswerRow, in dimension: PilotTallies.Dimension) -> Int {
        switch dimension {
        case .branch: row.branch
        case .persona: row.persona
        case .channel: row.channel
        case .touchpoint: row.touchpoint
        }
    }

    /// Visits the cells that a row's answer belongs to: its branch, and each group known.
    @inline(__always)
    static func visit(
        _ row: AnswerRow, metric: Int, _ body: (TallyCell) throws -> Void
    ) rethrows {
        var cell = TallyCell(
            dimension: 0, label: row.branch, arm: row.arm, metric: metric, day: row.day)
        try body(cell)
        for (number, label) in [(1, row.persona), (2, row.channel), (3, row.touchpoint)]
        where label != 0 {
            cell.dimension = number
            cell.label = label
            try body(cell)
        }
    }
}
