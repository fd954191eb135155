/// How many comments the groups of a pilot have, and what may be told of a row beside them.
struct CommentGroups {
    /// The label of one dimension, within an arm.
    private struct Cell: Hashable {
        var label: Int
        var arm: Int
    }

    /// Fewer comments than these could name somebody.
    let smallest: Int
    private var arms: [Int: Int] = [:]
    private var labels: [[Int: Int]] = [[:], [:], [:], [:]]
    private var cells: [[Cell: Int]] = [[:], [:], [:], [:]]

    init(smallest: Int) { self.smallest = smallest }

    /// Counts a row.
    mutating func count(_ row: AnswerRow) {
        arms[row.arm, default: 0] += 1
        for (place, label) in Self.labels(of: row).enumerated() where label != 0 {
            labels[place][label, default: 0] += 1
            cells[place][Cell(label: label, arm: row.arm), default: 0] += 1
        }
    }

    /// Whether an arm is too small: beside the others it would be known by what is left.
    var hidesArm: Bool { arms.values.contains { $0 < smallest } }

    /// A row without what would tell a small group; what is left out is nought.
    func shown(_ row: AnswerRow, isArmAsked: Bool) -> AnswerRow {
        guard smallest > 0 else { return row }
        var shown = row
        var hidesArm = hidesArm
        for (place, label) in Self.labels(of: row).enumerated() where label != 0 {
            if labels[place][label, default: 0] < smallest {
                Self.hide(place, of: &shown)
            } else if isArmAsked {
                let cell = Cell(label: label, arm: row.arm)
                if cells[place][cell, default: 0] < smallest { Self.hide(place, of: &shown) }
            } else if arms.keys.contains(where: { isSmall(place, label, $0) }) {
                hidesArm = true
            }
        }
        if hidesArm { shown.arm = 0 }
        return shown
    }

    /// Whether the label has comments in the arm, but too few.
    private func isSmall(_ place: Int, _ label: Int, _ arm: Int) -> Bool {
        (1..<smallest).contains(cells[place][Cell(label: label, arm: arm), default: 0])
    }

    /// Branch, persona, channel and touchpoint; nought where there is none.
    private static func labels(of row: AnswerRow) -> [Int] {
        [row.branch, row.persona, row.channel, row.touchpoint]
    }

    private static func hide(_ place: Int, of row: inout AnswerRow) {
        switch place {
        case 0: row.branch = 0
        case 1: row.persona = 0
        case 2: row.channel = 0
        default: row.touchpoint = 0
        }
    }
}
