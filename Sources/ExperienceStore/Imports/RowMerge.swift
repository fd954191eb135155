import ExperienceModel

/// The second half of an import: brings sorted rows into the blocks in which they belong, as the
/// leaves of a tree, and touches no others.
final class RowMerge {
    /// Rows that counted for the first time.
    @exclusivity(unchecked) private(set) var counted = 0
    /// Rows that replaced an earlier version.
    @exclusivity(unchecked) private(set) var updated = 0
    /// Rows that were there already.
    @exclusivity(unchecked) private(set) var unchanged = 0
    /// What there is to say of identities.
    @exclusivity(unchecked) private(set) var census = IdentityCensus()

    /// Rows after which it is asked whether to go on.
    private static let betweenSigns = 10_000

    private let incoming: IncomingRows
    private let table: any BlockShelf
    private let tallies: any RowCounter
    /// Whether all rows that come are counted already, each as if it were the only one of its place.
    private let areCounted: Bool
    private let register: ImportRegister
    private let earlier: EarlierRows
    private let comments: CommentMerge
    private let lines: LineGroups
    private let rule: RowVersions.Rule
    private let standing: StandingImport?

    @exclusivity(unchecked) private var block: Block?
    @exclusivity(unchecked) private var isChanged = false
    @exclusivity(unchecked) private var nextSign = 0
    private var fates: [(fate: LineGroups.Fate, group: Int)] = []

    init(
        _ incoming: IncomingRows, into table: any BlockShelf, tallies: any RowCounter,
        areCounted: Bool, register: ImportRegister, earlier: EarlierRows, comments: CommentMerge,
        lines: LineGroups, rule: RowVersions.Rule, standing: StandingImport? = nil
    ) {
        self.incoming = incoming
        self.areCounted = areCounted
        self.table = table
        self.tallies = tallies
        self.register = register
        self.earlier = earlier
        self.comments = comments
        self.lines = lines
        self.rule = rule
        self.standing = standing
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
        while !incoming.isAtEnd { try mergeBlock(builder, goingOn) }
        counted += lines.count(.counted)
        updated += lines.count(.updated)
        unchanged += lines.count(.unchanged)
    }

    /// Merges the rows that belong into one block with those that it holds.
    private func mergeBlock(_ builder: BlockBuilder, _ goingOn: (Int) -> Bool) throws {
        block = try table.block(covering: incoming.place)
        let limit = try block.flatMap { try table.start(after: $0.first) }
        var old = try block?.rows()
        var hasOld = try old?.next() ?? false
        isChanged = false
        while true {
            if incoming.taken >= nextSign {
                nextSign = incoming.taken + Self.betweenSigns
                guard goingOn(incoming.taken) else { throw StoreError.stopped }
            }
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
        // Nothing is there that a version without answers could take back.
        while incoming.isEmptied {
            try incoming.advance()
            if incoming.isAtEnd || incoming.place != place { return }
        }
        var row = incoming.row
        let group = incoming.group
        let kind = incoming.kind
        let isNothing = row.weight == 0
        comments.note(row.comment, incoming.commentOffset)
        try incoming.advance()
        // What stands for no answer changes one that is there, and nothing else.
        note(isNothing ? .unchanged : .counted, group)
        // Mostly a row comes once.
        let isOnly = incoming.isAtEnd || incoming.place != place
        if !isOnly {
            try uncount(row)
            census.begin(row)
            var versions = RowVersions(row, kind: kind, rule: rule)
            try take(&versions, at: place)
            row = versions.state
            note()
        }
        guard row.weight > 0 else { return }
        row.importNumber = try register.number()
        isChanged = true
        if kind == .rowText { census.noteNew(row) }
        register.added += 1
        comments.keep(row.comment)
        if !areCounted || !isOnly { try tallies.add(row, times: 1) }
        try builder.append(row, at: place)
    }

    private func merge(_ known: BlockRows, _ builder: BlockBuilder) throws {
        let old = try known.row()
        let kind = incoming.kind
        census.begin(nil)
        if let standing, try standing.isRenewed(old, at: known.place) {
            try pass(known.place)
            return try builder.append(whole: known.whole, at: known.place)
        }
        census.meet(incoming.row, kind, isEmptied: incoming.isEmptied, known: old)
        var versions = RowVersions(old, kind: kind, rule: rule)
        let emptied = try take(&versions, at: known.place)
        let new = versions.state
        guard !new.repeats(old) else {
            for place in fates.indices { fates[place].fate = .unchanged }
            if kind == .rowText { census.remarks.equalRows += fates.count }
            census.noteUnchanged()
            note()
            return try builder.append(whole: known.whole, at: known.place)
        }
        if emptied {
            census.remarks.emptied += 1
            register.emptied += 1
        }
        if kind == .respondent, rule.keepsDay, fates.contains(where: { $0.fate == .updated }) {
            census.remarks.replacedWithoutDay += 1
        }
        note()
        isChanged = true
        register.changed += 1
        let replaced = try comments.replace(old.comment, by: new.comment)
        try earlier.keep(
            old, at: known.place, comment: replaced, replacedBy: try register.number())
        try tallies.add(old, times: -1)
        try tallies.add(new, times: 1)
        try builder.append(new, at: known.place)
    }

    /// Passes over all rows with that place: what is there is later than they are.
    private func pass(_ place: RowPlace) throws {
        repeat {
            if !incoming.isEmptied {
                census.count(incoming.row, incoming.kind, at: place)
                note(.unchanged, incoming.group)
            }
            try incoming.advance()
        } while !incoming.isAtEnd && incoming.place == place
    }

    /// Takes all rows with that place, one after another, and tells whether they took the answers
    /// back; a version without answers says nothing beside others of its file that have some.
    @discardableResult
    private func take(_ versions: inout RowVersions, at place: RowPlace) throws -> Bool {
        fates.removeAll(keepingCapacity: true)
        var last: AnswerRow?
        repeat {
            var row = incoming.row
            row.comment = try comments.same(
                row.comment, incoming.commentOffset, as: versions.state.comment)
            if incoming.isEmptied {
                last = row
            } else {
                try uncount(row)
                census.count(row, incoming.kind, at: place)
                census.compare(
                    row, isOlder: versions.isOlder(row), with: versions.state)
                fates.append((versions.take(row), incoming.group))
            }
            try incoming.advance()
        } while !incoming.isAtEnd && incoming.place == place
        guard let last, fates.isEmpty else { return false }
        return versions.takeEmptied(last)
    }

    /// Takes a row back that was counted before it was known to be one of several versions.
    private func uncount(_ row: AnswerRow) throws {
        if areCounted { try tallies.add(row, times: -1) }
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
