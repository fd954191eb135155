/// Splits separated text into records after RFC 4180, chunk by chunk: it can stop and go on in
/// the middle of a record, and keeps no more than one record in memory.
///
/// Lines end with CR, LF or CRLF; a quote inside an unquoted cell is data; blank lines are no
/// records. What is longer than any survey's row is passed over and marked.
struct RecordSplitter {
    /// Bytes of the longest cell that is kept: 1 MB.
    static let longestCell = 1 << 20
    /// Bytes of the longest record that is kept: 4 MB.
    static let longestRecord = 4 << 20
    /// The most cells of a record that is kept.
    static let mostCells = 20_000

    private enum Place {
        case plain, quoted, quoteInQuoted
    }

    /// The record that was completed last.
    private(set) var record = Record()
    private let separator: UInt8
    private var place = Place.plain
    private var isComplete = true
    private var line: Int
    private var cellStart = 0
    private var cellIsQuoted = false
    private var quoteLine = 1
    private var length = 0
    private var endedWithReturn = false

    /// A splitter for text whose first line has that number.
    init(separator: UInt8, firstLine: Int = 1) {
        self.separator = separator
        line = firstLine
    }

    /// The line of the quote that is still open, nil where none is; also after `finish`.
    var openQuoteLine: Int? { place == .quoted ? quoteLine : nil }

    /// Goes on from `position` until a record is complete; false at the end of the chunk.
    mutating func next(in chunk: [UInt8], at position: inout Int) -> Bool {
        while advance(in: chunk, at: &position) {
            if !record.isBlank { return true }
        }
        return false
    }

    /// Completes a last record that no line break ends; false where there is none.
    mutating func finish() -> Bool {
        guard !isComplete, length > 0 else { return false }
        let last = place
        endRecord(at: length)
        place = last
        return !record.isBlank
    }

    private mutating func advance(in chunk: [UInt8], at position: inout Int) -> Bool {
        if isComplete { begin() }
        let bytes = chunk.span
        var index = position
        var first = position
        var seen: UInt8 = 0
        defer { record.hasHighBytes = record.hasHighBytes || seen > 0x7F }
        while index < bytes.count {
            let byte = bytes[index]
            seen |= byte
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                let follows = byte == 0x0A && isAfterReturn(in: bytes, at: index)
                if !follows { line += 1 }
                if place == .quoted { break }
                if follows {
                    first = index + 1
                    break
                }
                keep(chunk, first..<index)
                endRecord(at: length)
                position = index + 1
                endedWithReturn = byte == 0x0D
                return true
            case UInt8(ascii: "\""): meetQuote(at: length + index - first)
            case separator where place != .quoted: endCell(at: length + index - first)
            case 0: record.hasNUL = true
            default: if place == .quoteInQuoted { place = .plain }
            }
            index += 1
        }
        keep(chunk, first..<index)
        endedWithReturn = chunk.last.map { $0 == 0x0D } ?? endedWithReturn
        position = index
        return false
    }

    private func isAfterReturn(in bytes: Span<UInt8>, at index: Int) -> Bool {
        index == 0 ? endedWithReturn : bytes[index - 1] == 0x0D
    }

    private mutating func begin() {
        record.line = line
        record.bytes.removeAll(keepingCapacity: true)
        record.cells.removeAll(keepingCapacity: true)
        record.hasNUL = false
        record.hasHighBytes = false
        record.isTooLong = false
        isComplete = false
        place = .plain
        cellStart = 0
        cellIsQuoted = false
        length = 0
    }

    private mutating func meetQuote(at offset: Int) {
        switch place {
        case .plain where offset == cellStart && !cellIsQuoted:
            place = .quoted
            cellIsQuoted = true
            quoteLine = line
        case .plain: break
        case .quoted: place = .quoteInQuoted
        case .quoteInQuoted: place = .quoted
        }
    }

    private mutating func endCell(at offset: Int) {
        place = .plain
        if offset - cellStart > Self.longestCell || record.cells.count == Self.mostCells {
            record.isTooLong = true
        }
        if !record.isTooLong {
            record.cells.append(.init(range: cellStart..<offset, isQuoted: cellIsQuoted))
        }
        cellStart = offset + 1
        cellIsQuoted = false
    }

    private mutating func endRecord(at offset: Int) {
        endCell(at: offset)
        if record.isTooLong {
            record.cells.removeAll()
            record.bytes = Array(record.bytes.prefix(1000))
        }
        isComplete = true
    }

    private mutating func keep(_ chunk: [UInt8], _ range: Range<Int>) {
        length += range.count
        if length - cellStart > Self.longestCell || length > Self.longestRecord {
            record.isTooLong = true
        }
        if !record.isTooLong {
            record.bytes.append(contentsOf: chunk[range])
        } else if record.bytes.isEmpty {
            record.bytes.append(contentsOf: chunk[range].prefix(1000))
        }
    }
}
