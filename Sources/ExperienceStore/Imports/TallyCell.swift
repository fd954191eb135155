import ExperienceModel

/// Where an answer is tallied: labels by number.
struct TallyCell: Hashable {
    /// By what the cell is formed; a branch of number 0 is not known.
    var dimension: PilotTallies.Dimension
    var label: Int
    var arm: Int
    var metric: Int
    var day: Int

    /// Visits the cells that a row's answer belongs to: its branch, and each group known.
    static func visit(
        _ row: StoredRow, metric: Int, _ body: (TallyCell) throws -> Void
    ) rethrows {
        var cell = TallyCell(
            dimension: .branch, label: row.branch ?? 0, arm: row.arm, metric: metric, day: row.day)
        try body(cell)
        try cell.visit(.persona, row.persona, body)
        try cell.visit(.channel, row.channel, body)
        try cell.visit(.touchpoint, row.touchpoint, body)
    }

    private mutating func visit(
        _ dimension: PilotTallies.Dimension, _ label: Int?, _ body: (TallyCell) throws -> Void
    ) rethrows {
        guard let label else { return }
        self.dimension = dimension
        self.label = label
        try body(self)
    }
}
