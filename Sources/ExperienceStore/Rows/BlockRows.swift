/// Goes through the rows of a block.
struct BlockRows {
    // The rows lie in the block's memory.
    private let block: Block
    private var reader: ByteReader
    /// Where the row stands that was read last.
    private(set) var place: RowPlace
    /// That row as it lies there, with its length and its place.
    private(set) var whole = UnsafeRawBufferPointer(start: nil, count: 0)
    private var body: ByteReader

    init(_ block: Block, _ bytes: UnsafeRawBufferPointer) {
        self.block = block
        place = block.first
        reader = ByteReader(bytes)
        body = reader
    }

    /// Goes to the next row; false when there is none.
    mutating func next() throws -> Bool {
        guard reader.left > 0 else { return false }
        let start = reader.place
        let length = reader.integer()
        let row = reader.bytes(length)
        guard !reader.isShort, length > 17, let address = row.baseAddress else {
            throw UnreadableText()
        }
        place.key.high = UInt64(bigEndian: address.loadUnaligned(as: UInt64.self))
        place.key.low = UInt64(
            bigEndian: address.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        body = ByteReader(UnsafeRawBufferPointer(rebasing: row[16...]))
        place.occurrence = UInt32(truncatingIfNeeded: body.number())
        whole = UnsafeRawBufferPointer(start: start, count: reader.place - start)
        return true
    }

    /// The day of the row and the number of its comment, noughts for none: less work than the whole
    /// row.
    func comment() throws -> (day: Int, number: Int) {
        var reader = body
        let found = AnswerRow.comment(from: &reader)
        guard !reader.isShort else { throw UnreadableText() }
        return found
    }

    /// The row itself.
    func row() throws -> AnswerRow {
        var reader = body
        let row = AnswerRow(from: &reader)
        guard !reader.isShort, reader.left == 0 else { throw UnreadableText() }
        return row
    }
}
