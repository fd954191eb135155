/// Splits separated text into records after RFC 4180, chunk by chunk: it can stop and go on in
/// the middle of a record, and keeps no more than one record in memory.
///
/// Lines end with CR, LF or CRLF; a quote inside an unquoted cell is data; blank lines are no
/// records. What is longer than any survey's row is passed over and marked. A record that a
/// chunk holds whole is not copied: `view` tells where it lies.
struct RecordSplitter: ~Copyable {
    /// Bytes of the longest cell that is kept: 1 MB.
    static let longestCell = 1 << 20
    /// Bytes of the longest record that is kept: 4 MB.
    static let longestRecord = 4 << 20
    /// The most cells of a record that is kept.
    static let mostCells = 20_000
    /// Bytes that are kept of a longer record, to be shown.
    static let keptOfLong = 1000

    /// The record that was completed last, copied; only by the ways in for arrays.
    private(set) var record = Record()
    private let separator: UInt8
    private let marks: ByteMarks
    private var memory = RecordMemory()
    private var line: Int
    private var recordLine = 1
    private var cellStart = 0
    private var isInside = false
    private var cellIsQuoted = false
    private var cellIsDoubled = false
    private var lastQuote = -1
    private var quoteLine = 1
    /// Bytes of the record that came with earlier chunks.
    private var length = 0
    private var hasNUL = false
    private var hasHighBytes = false
    private var isTooLong = false
    private var isComplete = true
    private var endedWithReturn = false
    private var found = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

    /// A splitter for text whose first line has that number.
    init(separator: UInt8, firstLine: Int = 1) {
        self.separator = separator
        marks = ByteMarks(separator: separator)
        line = firstLine
    }

    /// The line of the quote that is still open, nil where none is; also after `finish`.
    var openQuoteLine: Int? { isInside ? quoteLine : nil }

    /// The record that was completed last, where it lies: in the chunk or in what was kept.
    var view: RecordView {
        RecordView(
            bytes: found, cells: memory.cells, line: recordLine, hasNUL: hasNUL,
            hasHighBytes: hasHighBytes, isTooLong: isTooLong)
    }

    /// Goes on from `position` until a record is complete; false at the end of the chunk.
    mutating func next(in chunk: UnsafeBufferPointer<UInt8>, at position: inout Int) -> Bool {
        while advance(in: chunk, at: &position) {
            if !view.isBlank { return true }
        }
        return false
    }

    /// The same for an array; the record is copied.
    mutating func next(in chunk: [UInt8], at position: inout Int) -> Bool {
        chunk.withUnsafeBufferPointer { chunk in
            guard next(in: chunk, at: &position) else { return false }
            record = Record(view)
            return true
        }
    }

    /// Completes a last record that no line break ends; false where there is none.
    mutating func finish() -> Bool {
        guard !isComplete, length > 0 else { return false }
        let wasInside = isInside
        endRecord(at: length)
        found = memory.kept
        isInside = wasInside
        guard !view.isBlank else { return false }
        record = Record(view)
        return true
    }

    private mutating func advance(
        in chunk: UnsafeBufferPointer<UInt8>, at position: inout Int
    ) -> Bool {
        if isComplete { begin() }
        var index = position
        if index < chunk.count, endedWithReturn, length == 0, !isInside {
            // The other half of a line break that is counted already.
            if chunk[index] == 0x0A { index += 1 }
            endedWithReturn = false
        }
        let first = index
        while index < chunk.count {
            index = marks.nextMark(in: chunk, from: index)
            guard index < chunk.count else { break }
            let offset = length + index - first
            switch chunk[index] {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                let isReturn = chunk[index] == 0x0D
                if isReturn || !follows(index, in: chunk) { line += 1 }
                guard !isInside else { break }
                complete(chunk, first..<index)
                endedWithReturn = isReturn
                position = index + 1
                return true
            case UInt8(ascii: "\""): meetQuote(at: offset)
            case separator: if !isInside { endCell(at: offset) }
            case 0: hasNUL = true
            default: hasHighBytes = true
            }
            index += 1
        }
        keep(chunk, first..<index)
        position = index
        return false
    }

    /// Whether the byte before is a CR, perhaps the last of the chunk before.
    private func follows(_ index: Int, in chunk: UnsafeBufferPointer<UInt8>) -> Bool {
        index == 0 ? endedWithReturn : chunk[index - 1] == 0x0D
    }

    private mutating func begin() {
        recordLine = line
        memory.removeAll()
        hasNUL = false
        hasHighBytes = false
        isTooLong = false
        isComplete = false
        isInside = false
        cellStart = 0
        cellIsQuoted = false
        cellIsDoubled = false
        length = 0
    }

    private mutating func meetQuote(at offset: Int) {
        if isInside {
            isInside = false
            lastQuote = offset
        } else if cellIsQuoted {
            guard lastQuote == offset - 1 else { return }
            isInside = true
            cellIsDoubled = true
        } else if offset == cellStart {
            isInside = true
            cellIsQuoted = true
            quoteLine = line
        }
    }

    @inline(__always)
    private mutating func endCell(at offset: Int) {
        if offset - cellStart > Self.longestCell || offset > Self.longestRecord
            || memory.cellCount == Self.mostCells
        {
            isTooLong = true
        }
        if !isTooLong {
            let isPlainlyQuoted = cellIsQuoted && !cellIsDoubled && lastQuote == offset - 1
            let form: CellSpan.Form =
                cellIsQuoted ? (isPlainlyQuoted && !isInside ? .quoted : .doubled) : .plain
            memory.append(CellSpan(start: Int32(cellStart), end: Int32(offset), form: form))
        }
        cellStart = offset + 1
        cellIsQuoted = false
        cellIsDoubled = false
        isInside = false
    }

    private mutating func complete(_ chunk: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        if length == 0, range.count <= Self.longestRecord {
            endRecord(at: range.count)
            let shown = isTooLong ? range.prefix(Self.keptOfLong) : range
            found = UnsafeBufferPointer(rebasing: chunk[shown])
        } else {
            keep(chunk, range)
            endRecord(at: length)
            found = memory.kept
        }
    }

    private mutating func endRecord(at offset: Int) {
        endCell(at: offset)
        if isTooLong {
            memory.removeCells()
            memory.keepOnly(Self.keptOfLong)
        }
        isComplete = true
    }

    /// Keeps the part of a record that a chunk ends with.
    private mutating func keep(_ chunk: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        length += range.count
        if length - cellStart > Self.longestCell || length > Self.longestRecord {
            isTooLong = true
        }
        let part = UnsafeBufferPointer(rebasing: chunk[range])
        if !isTooLong {
            memory.keep(part)
        } else {
            memory.keepOnly(Self.keptOfLong)
            let rest = max(0, Self.keptOfLong - memory.kept.count)
            memory.keep(UnsafeBufferPointer(rebasing: part.prefix(rest)))
        }
        if let last = chunk.last { endedWithReturn = last == 0x0D }
    }
}
