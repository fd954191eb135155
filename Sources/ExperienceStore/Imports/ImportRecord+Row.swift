import ExperienceModel
import GRDB

extension ImportRecord {
    static let sql = """
        SELECT import.*, pilot.id AS pilot_id FROM import
        JOIN pilot ON pilot.number = import.pilot
        """

    init(_ row: Row) throws {
        self.init(
            number: row["number"], pilot: row["pilot_id"], file: row["file"],
            sha256: row["sha256"], mapping: row["mapping"],
            metrics: try CanonicalJSON.value(of: row["metrics"]), on: try row.day("imported_on"),
            at: row["imported_at"], by: row["imported_by"], counted: row["counted"],
            updated: row["updated"], unchanged: row["unchanged"], rejected: row["rejected"],
            rejections: try (row["rejections"] as String?).map { try CanonicalJSON.value(of: $0) }
                ?? [],
            undoneOn: (row["undone_on"] as String?).flatMap(Day.init(iso:)))
    }
}
