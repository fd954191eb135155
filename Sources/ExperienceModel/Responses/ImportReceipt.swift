/// What an import did with every row: rows = counted + updated + unchanged + rejected.
public struct ImportReceipt: Codable, Equatable, Sendable {
    /// The file as named.
    public var file: String
    /// The export it was recognised as, `plain`.
    public var profile: String
    /// What separates the cells.
    public var separator: String
    /// How many header rows were skipped.
    public var headerRows: Int
    /// Which column became what: the role and the heading.
    public var columns: [ColumnUse]
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
    /// Answers that now stand in each arm, all imports together.
    public var answersPerArm: [String: Int]
    /// Labels in the data that the blueprint does not know, by dimension.
    public var unknownLabels: [String: [String]]

    /// Makes one from its parts.
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
