/// Rows that cannot be told yet, in the order of the file.
struct WaitingRows {
    private static let most = 20_000
    private static let largest = 16 << 20

    private var records: [Record] = []
    private var begin = 0
    private var bytes = 0

    /// The rows.
    var rows: ArraySlice<Record> { records[begin...] }

    /// Whether none waits.
    var isEmpty: Bool { begin == records.count }

    /// The one that waits longest.
    var first: Record? { rows.first }

    /// Whether no more rows may wait.
    var isFull: Bool { rows.count > Self.most || bytes > Self.largest }

    /// Adds a row.
    mutating func append(_ record: Record) {
        records.append(record)
        bytes += record.size
    }

    /// Takes the first one out.
    mutating func removeFirst() {
        bytes -= records[begin].size
        records[begin] = Record()
        begin += 1
        guard begin == records.count else { return }
        records = []
        begin = 0
    }
}
