/// Walks all rows of a pilot and takes some out or changes them; blocks that hold none of those
/// stay as they are.
struct BlockRewriter {
    /// What becomes of a row.
    enum Decision {
        case keep
        case remove
        case replace(AnswerRow)
    }

    private let table: BlockTable
    private let builder: BlockBuilder

    init(_ table: BlockTable) {
        self.table = table
        builder = BlockBuilder { try table.add($0, rows: $1, bytes: $2) }
    }

    /// Rewrites the rows for which the function says so.
    func run(_ decide: (RowPlace, AnswerRow) throws -> Decision) throws {
        var last: RowPlace?
        var untouched: Block?
        while let block = try table.block(after: last) {
            last = block.first
            let decisions = try Self.decisions(on: block, decide)
            guard let decisions else {
                // What was gathered ends where this block begins.
                try builder.flush()
                untouched = block
                continue
            }
            if case .remove = decisions[0], builder.isEmpty, let before = untouched {
                // Its other rows belong to the block before.
                try table.remove(before.first)
                try append(before, nil)
            }
            try table.remove(block.first)
            try append(block, decisions)
            untouched = nil
        }
        try builder.flush()
    }

    private static func decisions(
        on block: Block, _ decide: (RowPlace, AnswerRow) throws -> Decision
    ) throws -> [Decision]? {
        var rows = try block.rows()
        var decisions: [Decision] = []
        var isTouched = false
        while try rows.next() {
            let decision = try decide(rows.place, rows.row())
            if case .keep = decision {} else { isTouched = true }
            decisions.append(decision)
        }
        return isTouched ? decisions : nil
    }

    private func append(_ block: Block, _ decisions: [Decision]?) throws {
        var rows = try block.rows()
        var index = 0
        while try rows.next() {
            switch decisions?[index] ?? .keep {
            case .keep: try builder.append(whole: rows.whole, at: rows.place)
            case .replace(let row): try builder.append(row, at: rows.place)
            case .remove: break
            }
            index += 1
        }
    }
}
