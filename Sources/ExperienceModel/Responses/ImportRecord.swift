/// An import that changed something, as the store keeps it.
public struct ImportRecord: Equatable, Sendable {
    /// Its number, which `import --undo` takes.
    public var number: Int
    /// The pilot.
    public var pilot: String
    /// The file's name, as it was given.
    public var file: String
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    public var sha256: String
    /// How its columns were understood.
    public var mapping: String
    /// The metrics that it was imported for.
    public var metrics: [String]
    /// The day of the run.
    public var on: Day
    /// The real time, ISO 8601 in UTC.
    public var at: String
    /// Who imported it.
    public var by: String
    /// Rows that counted for the first time.
    public var counted: Int
    /// Rows that replaced an earlier version.
    public var updated: Int
    /// Rows that were there already.
    public var unchanged: Int
    /// Rows that did not count.
    public var rejected: Int
    /// Why rows did not count, as it was told then; none where that was not kept.
    public var rejections: [Rejection]
    /// The day on which it was taken back; nil where it stands.
    public var undoneOn: Day?

    /// Rows of data in the file.
    public var rows: Int { counted + updated + unchanged + rejected }

    /// Makes one from its parts.
    public init(
        number: Int, pilot: String, file: String, sha256: String, mapping: String,
        metrics: [String], on: Day, at: String, by: String, counted: Int, updated: Int,
        unchanged: Int, rejected: Int, rejections: [Rejection] = [], undoneOn: Day?
    ) {
        self.number = number
        self.pilot = pilot
        self.file = file
        self.sha256 = sha256
        self.mapping = mapping
        self.metrics = metrics
        self.on = on
        self.at = at
        self.by = by
        self.counted = counted
        self.updated = updated
        self.unchanged = unchanged
        self.rejected = rejected
        self.rejections = rejections
        self.undoneOn = undoneOn
    }
}
