/// The second half of an import: brings sorted rows into the blocks in which they belong, as the
/// leaves of a tree, and touches no others.
final class RowMerge {
    /// Rows that counted for the first time.
    private(set) var counted = 0
    /// Rows that replaced an earlier version.
    private(set) var updated = 0
    /// Rows that were there already.
    private(set) var unchanged = 0

    private let incoming: IncomingRows
    private let table: BlockTable
    private let tallies: TallyBook
    private let register: ImportRegister
    private let earlier: EarlierRows
    private let comments: CommentMerge
    private let lines: LineGroups
    private let keepsDay: Bool

    private var block: Block?
    private var isChanged = false
    private var fates: [(fate: LineGroups.Fate, group: Int)] = []

    init(
        _ incoming: IncomingRows, into table: BlockTable, tallies: TallyBook,
        register: ImportRegister, earlier: EarlierRows, comments: CommentMerge, lines: LineGroups
    ) {
        self.incoming = incoming
        self.table = table
        self.tallies = tallies
        self.register = register
        self.earlier = earlier
        self.comments = comments
        self.lines = lines
        keepsDay = register.source.dayIsAssumed
    }

    /// Merges all rows.
    func run(goingOn: (Int) -> Bool) throws {
        lines.clear()
        let builder = BlockBuilder { [unowned self] first, rows, bytes in
            guard isChanged else { return }
            if let block {
                try table.remove(block.first)
                self.block = nil
            }
            try table.add(first, rows: rows, bytes: bytes)
        }
        while !incoming.isAtEnd {
            guard goingOn(incoming.taken) else { throw StoreError.stopped }
            try mergeBlock(builder)
        }
        counted += lines.count(.counted)
        updated += lines.count(.updated)
        unchanged += lines.count(.unchanged)
        try comments.finish()
    }

    /// Merges the rows that belong into one block with those that it holds.
    private func mergeBlock(_ builder: BlockBuilder) throws {
        block = try table.block(covering: incoming.place)
        let limit = try block.flatMap { try table.start(after: $0.first) }
        var old = try block?.rows()
        var hasOld = try old?.next() ?? false
        isChanged = false
        while true {
            let comes = !incoming.isAtEnd && limit.map { incoming.place < $0 } ?? true
            if hasOld, let known = old, !comes || known.place < incoming.place {
                try builder.append(whole: known.whole, at: known.place)
            } else if comes {
                guard let known = old, hasOld, known.place == incoming.place else {
                    try mergeNew(builder)
                    continue
                }
                try merge(known, builder)
            } else {
                break
            }
            hasOld = try old?.next() ?? false
        }
        try builder.flush()
    }

    private func mergeNew(_ builder: BlockBuilder) throws {
        let place = incoming.place
        isChanged = true
        var row = incoming.row
        let group = incoming.group
        row.importNumber = try register.number()
        comments.note(row.comment, incoming.commentOffset)
        try incoming.advance()
        note(.counted, group)
        // Mostly a row comes once.
        if !incoming.isAtEnd, incoming.place == place {
            row = try versions(of: row, at: place)
            note()
        }
        register.added += 1
        comments.keep(row.comment)
        try tallies.add(row)
        try builder.append(row, at: place)
    }

    private func merge(_ known: BlockRows, _ builder: BlockBuilder) throws {
        let old = try known.row()
        let new = try versions(of: old, at: known.place)
        guard new != old else {
            for place in fates.indices { fates[place].fate = .unchanged }
            note()
            return try builder.append(whole: known.whole, at: known.place)
        }
        note()
        isChanged = true
        register.changed += 1
        let replaced = try comments.replace(old.comment, by: new.comment)
        try earlier.keep(
            old, at: known.place, comment: replaced, replacedBy: try register.number())
        try tallies.add(old, times: -1)
        try tallies.add(new)
        try builder.append(new, at: known.place)
    }

    /// Takes all rows with that place, one after another; the last state stays.
    private func versions(of known: AnswerRow, at place: RowPlace) throws -> AnswerRow {
        var state = known
        fates.removeAll(keepingCapacity: true)
        repeat {
            var later = incoming.row
            later.comment = try comments.same(
                later.comment, incoming.commentOffset, as: state.comment)
            let after = state.merged(with: later, keepingDay: keepsDay)
            fates.append((Self.fate(from: state, to: after), incoming.group))
            state = after
            try incoming.advance()
        } while !incoming.isAtEnd && incoming.place == place
        return state
    }

    private static func fate(from before: AnswerRow, to after: AnswerRow) -> LineGroups.Fate {
        var same = after
        same.person = before.person
        if same == before { return .unchanged }
        return before.agrees(with: after) ? .counted : .updated
    }

    /// Counts what became of the rows that were taken.
    private func note() {
        for (fate, group) in fates { note(fate, group) }
    }

    private func note(_ fate: LineGroups.Fate, _ group: Int) {
        if group > 0 { return lines.note(fate, of: group) }
        switch fate {
        case .counted: counted += 1
        case .updated: updated += 1
        case .unchanged, .unknown: unchanged += 1
        }
    }
}
