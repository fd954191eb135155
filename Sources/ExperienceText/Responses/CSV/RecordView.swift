/// One record where it lies in memory; it may be looked at until the next one is asked for.
struct RecordView {
    /// Its bytes without the line break at its end; a beginning only when it is too long.
    let bytes: UnsafeBufferPointer<UInt8>
    /// Its cells in order; none when it is too long.
    let cells: UnsafeBufferPointer<CellSpan>
    /// The physical line on which it begins, from 1.
    let line: Int
    /// Whether a NUL byte was met.
    let hasNUL: Bool
    /// Whether a byte above 127 was met.
    let hasHighBytes: Bool
    /// Whether it or one of its cells is longer than anything a survey holds.
    let isTooLong: Bool

    /// A cell's bytes with its quotes.
    @inline(__always)
    func written(_ cell: CellSpan) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[Int(cell.start)..<Int(cell.end)])
    }

    /// What a cell says, where it lies or, with doubled quotes, in the scratch; empty where the
    /// row is too short to have it.
    @inline(__always)
    func content(_ index: Int, in scratch: ScratchBytes) -> UnsafeBufferPointer<UInt8> {
        guard index < cells.count else { return UnsafeBufferPointer(start: nil, count: 0) }
        let cell = cells[index]
        switch cell.form {
        case .plain: return written(cell)
        case .quoted:
            return UnsafeBufferPointer(rebasing: bytes[Int(cell.start) + 1..<Int(cell.end) - 1])
        case .doubled: return scratch.unquoted(written(cell))
        }
    }

    /// The whole record as it stands in the file.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether the whole line is blanks.
    var isBlank: Bool {
        guard cells.count == 1, !isTooLong else { return false }
        return bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// Whether all bytes are UTF-8.
    var isText: Bool {
        guard hasHighBytes, !isTooLong else { return true }
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return true
        } catch {
            return false
        }
    }
}
