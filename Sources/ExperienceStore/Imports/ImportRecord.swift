public import ExperienceModel
import GRDB

/// An import that changed something.
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

    static let sql = """
        SELECT import.*, pilot.id AS pilot_id FROM import
        JOIN pilot ON pilot.number = import.pilot
        """

    init(_ row: Row) throws {
        number = row["number"]
        pilot = row["pilot_id"]
        file = row["file"]
        sha256 = row["sha256"]
        mapping = row["mapping"]
        metrics = try CanonicalJSON.value(of: row["metrics"])
        on = try row.day("imported_on")
        at = row["imported_at"]
        by = row["imported_by"]
        counted = row["counted"]
        updated = row["updated"]
        unchanged = row["unchanged"]
        rejected = row["rejected"]
        rejections =
            try (row["rejections"] as String?).map { try CanonicalJSON.value(of: $0) } ?? []
        undoneOn = (row["undone_on"] as String?).flatMap(Day.init(iso:))
    }
}
