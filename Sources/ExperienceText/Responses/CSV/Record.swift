/// One record of a separated text: its bytes as they stand in the file, and where its cells lie.
struct Record {
    /// A cell's bytes, quotes included.
    struct Cell {
        var range: Range<Int>
        var isQuoted: Bool
    }

    /// The physical line on which it begins, from 1.
    var line = 1
    /// Its bytes without the line break at its end; a beginning only when it is too long.
    var bytes: [UInt8] = []
    /// Its cells in order; none when it is too long.
    var cells: [Cell] = []
    /// Whether a NUL byte was met.
    var hasNUL = false
    /// Whether a byte above 127 was met.
    var hasHighBytes = false
    /// Whether it or one of its cells is longer than anything a survey holds.
    var isTooLong = false

    /// The record as it stands in the file.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether the whole line is blanks.
    var isBlank: Bool {
        !isTooLong && cells.count == 1 && bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// Bytes of memory that it takes when it is kept.
    var size: Int { bytes.count + cells.count * MemoryLayout<Cell>.stride }

    /// The same in no more memory than it needs, to be kept.
    var compact: Record {
        var copy = self
        copy.bytes = []
        copy.bytes.reserveCapacity(bytes.count)
        copy.bytes.append(contentsOf: bytes)
        copy.cells = []
        copy.cells.reserveCapacity(cells.count)
        copy.cells.append(contentsOf: cells)
        return copy
    }

    /// The text of a cell without its quotes; empty where the row is too short to have it.
    func text(at index: Int) -> String {
        guard cells.indices.contains(index) else { return "" }
        let cell = cells[index]
        guard cell.isQuoted else { return String(decoding: bytes[cell.range], as: UTF8.self) }
        return String(decoding: unquoted(cell.range), as: UTF8.self)
    }

    /// The bytes of an unquoted cell, nil for others: the short way to scores and days.
    func plainBytes(at index: Int) -> ArraySlice<UInt8>? {
        guard cells.indices.contains(index), !cells[index].isQuoted else { return nil }
        return bytes[cells[index].range]
    }

    /// The line on which the first byte lies that is not UTF-8, nil when all are.
    var brokenLine: Int? {
        guard hasHighBytes, !isTooLong else { return nil }
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            let before = bytes[..<error.byteOffsets.lowerBound]
            let text = String(decoding: before, as: UTF8.self)
            return line + text.count { $0.isNewline }
        }
    }

    private func unquoted(_ range: Range<Int>) -> [UInt8] {
        var content: [UInt8] = []
        content.reserveCapacity(range.count)
        var index = range.lowerBound + 1
        var isInside = true
        while index < range.upperBound {
            let byte = bytes[index]
            index += 1
            guard isInside, byte == UInt8(ascii: "\"") else {
                content.append(byte)
                continue
            }
            if index < range.upperBound, bytes[index] == UInt8(ascii: "\"") {
                content.append(byte)
                index += 1
            } else {
                isInside = false
            }
        }
        return content
    }
}
