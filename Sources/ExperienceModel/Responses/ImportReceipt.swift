/// What an import did with every row: rows = counted + updated + unchanged + rejected.
public struct ImportReceipt: Codable, Equatable, Sendable {
    /// A row that did not count.
    public struct RejectedRow: Codable, Equatable, Sendable {
        /// The line of the file on which it begins, from 1.
        public var line: Int
        /// A stable code, `offScale`.
        public var code: String
        /// The reason in words.
        public var reason: String

        /// Makes one from its parts.
        public init(line: Int, code: String, reason: String) {
            self.line = line
            self.code = code
            self.reason = reason
        }
    }

    /// The file as named.
    public var file: String
    /// The export it was recognised as, `plain`.
    public var profile: String
    /// What proves that it is that export: one sentence.
    public var because: String?
    /// How it writes its characters, `UTF-8`.
    public var encoding: String?
    /// What separates the cells.
    public var separator: String
    /// How many header rows were skipped.
    public var headerRows: Int
    /// Which column became what: the role and the heading.
    public var columns: [ColumnUse]
    /// What else is to be known of how it was read, each a sentence.
    public var notes: [String] = []
    /// Rows of data.
    public var rows: Int
    /// Rows that counted for the first time.
    public var counted: Int
    /// Rows that replaced an earlier version.
    public var updated: Int
    /// Rows that were there already.
    public var unchanged: Int
    /// Rows that did not count.
    public var rejected: Int
    /// Why, most frequent first.
    public var reasons: [Rejection]
    /// The rows that did not count, in the order of the file; none where nobody asked for them.
    public var rejectedRows: [RejectedRow] = []
    /// The file that holds them, nil where there is none.
    public var rejectedFile: String?
    /// Answers to the metric that decides (else to the first one) that now stand in each arm, all
    /// imports together.
    public var answersPerArm: [String: Int]
    /// Answers that now stand in each arm, by metric of this import, all imports together.
    public var answersPerMetric: [String: [String: Int]] = [:]
    /// Rows that count, and say not to know what one of their metrics asks, by that metric.
    public var rowsLost: [String: Int] = [:]
    /// Labels in the data that the blueprint does not know, by dimension.
    public var unknownLabels: [String: [String]]
    /// The number under which it can be taken back; nil where it changed nothing.
    public var number: Int?
    /// Whether it was a trial, of which nothing was stored.
    public var isTrial = false

    /// Makes one from its parts; the rest is set on it.
    public init(
        file: String, profile: String, separator: String, headerRows: Int, columns: [ColumnUse],
        rows: Int, counted: Int, updated: Int, unchanged: Int, rejected: Int, reasons: [Rejection],
        answersPerArm: [String: Int], unknownLabels: [String: [String]] = [:]
    ) {
        self.file = file
        self.profile = profile
        self.separator = separator
        self.headerRows = headerRows
        self.columns = columns
        self.rows = rows
        self.counted = counted
        self.updated = updated
        self.unchanged = unchanged
        self.rejected = rejected
        self.reasons = reasons
        self.answersPerArm = answersPerArm
        self.unknownLabels = unknownLabels
    }
}
