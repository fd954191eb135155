import ExperienceModel

/// Gathers the rows of a batch in columns.
final class BatchBuilder {
    private let metrics: [String]
    // Nobody else looks at these while a row is added: no need to prove it for each byte.
    @exclusivity(unchecked) private var rows: [ResponseBatch.Row] = []
    @exclusivity(unchecked) private var identities = (bytes: [UInt8](), ends: [Int]())
    @exclusivity(unchecked) private var comments = (bytes: [UInt8](), ends: [Int]())
    private var respondents = TextColumn()
    @exclusivity(unchecked) private var values: [Double] = []

    /// An empty one, for answers to those metrics.
    init(metrics: [String]) {
        self.metrics = metrics
    }

    /// Adds a row; its identity and its comment follow.
    @inline(__always)
    func append(_ row: ResponseBatch.Row) { rows.append(row) }

    /// Adds to the identity of the row that was added last.
    @inline(__always)
    func identify(_ text: UnsafeBufferPointer<UInt8>) {
        identities.bytes.append(contentsOf: text)
    }

    /// The same for bytes of our own.
    func identify(_ bytes: some Sequence<UInt8>) { identities.bytes.append(contentsOf: bytes) }

    /// Adds to the comment of the row that was added last.
    @inline(__always)
    func comment(_ text: UnsafeBufferPointer<UInt8>) {
        comments.bytes.append(contentsOf: text)
    }

    /// Names who answered the row that was added last, for files that may name one in every row.
    func respondent(_ text: String) { respondents.append(text.utf8) }

    /// Adds an answer to the row that was added last.
    @inline(__always)
    func answer(_ value: Double) { values.append(value) }

    /// Nothing more comes to the row that was added last.
    @inline(__always)
    func endRow() {
        identities.ends.append(identities.bytes.count)
        comments.ends.append(comments.bytes.count)
    }

    /// The rows so far, which are forgotten here.
    func take(labels: [String]) -> ResponseBatch {
        var batch = ResponseBatch(labels: labels, metrics: metrics)
        let (count, identityBytes) = (rows.count, identities.bytes.count)
        let commentBytes = comments.bytes.count
        batch.rows = rows
        batch.identities = TextColumn(bytes: identities.bytes, ends: identities.ends)
        batch.comments = TextColumn(bytes: comments.bytes, ends: comments.ends)
        batch.respondents = respondents
        batch.values = values
        rows = []
        identities = ([], [])
        comments = ([], [])
        respondents = TextColumn()
        values = []
        rows.reserveCapacity(count)
        values.reserveCapacity(count * metrics.count)
        identities.ends.reserveCapacity(count)
        identities.bytes.reserveCapacity(identityBytes)
        comments.ends.reserveCapacity(count)
        comments.bytes.reserveCapacity(commentBytes)
        return batch
    }
}
