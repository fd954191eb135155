/// Which comments of a file stay, and which in the store they replace.
///
/// New comments are numbered in the order of their file, though their rows come in another.
final class CommentMerge {
    /// Comments after which it is asked whether to go on.
    private static let betweenSigns = 10_000

    private let spool: CommentSpool
    private let table: CommentTable
    private let lastNumber: Int
    @exclusivity(unchecked) private var kept: [UInt64]
    @exclusivity(unchecked) private var keepsAny = false
    /// Whether all comments of the file are stored, those too that do not stay.
    private var areStored = false
    /// Where the comment lies that was noted last, of the row that is merged now.
    @exclusivity(unchecked) private var offsets: [(number: Int, offset: Int)] = []

    init(_ spool: CommentSpool, into table: CommentTable, lastNumber: Int) {
        self.spool = spool
        self.table = table
        self.lastNumber = lastNumber
        kept = Array(repeating: 0, count: (spool.count + 63) / 64)
    }

    /// Notes where the comment of a new row lies.
    func note(_ number: Int, _ offset: Int) {
        if !offsets.isEmpty { offsets.removeAll(keepingCapacity: true) }
        if number != 0 { offsets.append((number, offset)) }
    }

    /// The number of a comment, or that of the known one where both say the same.
    func same(_ number: Int, _ offset: Int, as known: Int) throws -> Int {
        guard number != 0 else { return 0 }
        offsets.append((number, offset))
        guard known != 0 else { return number }
        let text = String(decoding: try spool.text(at: offset), as: UTF8.self)
        let before = try self.text(of: known)
        return before == text ? known : number
    }

    private func text(of number: Int) throws -> String? {
        guard number > lastNumber else { return try table.text(of: number) }
        guard let known = offsets.last(where: { $0.number == number }) else {
            throw UnreadableText()
        }
        return String(decoding: try spool.text(at: known.offset), as: UTF8.self)
    }

    /// Has a comment stored at the end.
    func keep(_ number: Int) {
        guard number > lastNumber else { return }
        let ordinal = number - lastNumber - 1
        kept[ordinal / 64] |= 1 << UInt64(ordinal % 64)
        keepsAny = true
    }

    /// Puts a comment in the place of another, and tells the text that goes; nil for none.
    func replace(_ old: Int, by new: Int) throws -> String? {
        offsets.removeAll(keepingCapacity: true)
        guard old != new else { return nil }
        keep(new)
        guard old != 0 else { return nil }
        let text = try table.text(of: old)
        try table.remove(old)
        return text
    }

    /// Stores all comments before it is known which of them stay; it is asked now and then
    /// whether to go on.
    func storeAll(goingOn: () throws -> Void) throws {
        areStored = true
        try spool.forEach { ordinal, text in
            if ordinal % Self.betweenSigns == 0 { try goingOn() }
            try table.add(lastNumber + 1 + ordinal, text)
        }
        try table.finish()
    }

    /// Stores the comments that stay, or takes those out again that do not.
    func finish() throws {
        if areStored {
            for ordinal in 0..<spool.count where !isKept(ordinal) {
                try table.takeBack(lastNumber + 1 + ordinal)
            }
        } else if keepsAny {
            try spool.forEach { ordinal, text in
                if isKept(ordinal) { try table.add(lastNumber + 1 + ordinal, text) }
            }
            try table.finish()
        }
        if keepsAny { try table.setLastNumber(lastNumber + spool.count) }
    }

    private func isKept(_ ordinal: Int) -> Bool {
        kept[ordinal / 64] >> UInt64(ordinal % 64) & 1 == 1
    }
}
