/// One record of a separated text, kept: its bytes as they stand in the file, and its cells.
struct Record {
    /// The physical line on which it begins, from 1.
    var line = 1
    /// Its bytes without the line break at its end; a beginning only when it is too long.
    var bytes: [UInt8] = []
    /// Its cells in order; none when it is too long.
    var cells: [CellSpan] = []
    /// Whether a NUL byte was met.
    var hasNUL = false
    /// Whether a byte above 127 was met.
    var hasHighBytes = false
    /// Whether it or one of its cells is longer than anything a survey holds.
    var isTooLong = false

    /// The record as it stands in the file.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Bytes of memory that it takes.
    var size: Int { bytes.count + cells.count * MemoryLayout<CellSpan>.stride }

    /// The text of a cell without its quotes; empty where the row is too short to have it.
    func text(at index: Int) -> String {
        guard cells.indices.contains(index) else { return "" }
        return bytes.withUnsafeBufferPointer { bytes in
            let cell = UnsafeBufferPointer(rebasing: bytes[cells[index].range])
            guard cells[index].form != .plain else { return String(decoding: cell, as: UTF8.self) }
            var content: [UInt8] = []
            Unquoting.append(cell, to: &content)
            return String(decoding: content, as: UTF8.self)
        }
    }

    /// The record where it lies in memory.
    func withView<Result, Failure: Error>(
        _ body: (RecordView) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try bytes.withUnsafeBufferPointer { bytes throws(Failure) -> Result in
            try cells.withUnsafeBufferPointer { cells throws(Failure) -> Result in
                try body(
                    RecordView(
                        bytes: bytes, cells: cells, line: line, hasNUL: hasNUL,
                        hasHighBytes: hasHighBytes, isTooLong: isTooLong))
            }
        }
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
}

extension Record {
    /// A copy of a record that lies in memory.
    init(_ view: RecordView) {
        line = view.line
        bytes = Array(view.bytes)
        cells = Array(view.cells)
        hasNUL = view.hasNUL
        hasHighBytes = view.hasHighBytes
        isTooLong = view.isTooLong
    }

    /// A copy in which every byte that is no UTF-8 is read as what it stands for, and how many
    /// there were.
    static func repaired(_ view: RecordView, separator: UInt8) -> (record: Record, strays: Int) {
        var strays = StrayBytes()
        var bytes: [UInt8] = []
        var start = 0
        let all = Array(view.bytes)
        for cell in view.cells {
            bytes += all[start..<max(start, cell.range.lowerBound)]
            start = max(start, cell.range.lowerBound)
            let end = max(start, cell.range.upperBound)
            bytes += strays.text(of: all[start..<end])
            start = end
        }
        bytes += strays.text(of: all[start...])
        var splitter = RecordSplitter(separator: separator, firstLine: view.line)
        var position = 0
        var record = Record()
        if splitter.next(in: bytes, at: &position) || splitter.finish() {
            record = splitter.record
        }
        return (record, strays.count)
    }
}
