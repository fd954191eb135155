import ExperienceModel
import GRDB

/// The last import of the very same file, for the same metrics, that was not taken back.
///
/// When that file comes once more, it has nothing new to say of rows that later imports renewed or
/// brought: what those made of them stays. Rows that went since then, with an import that was taken
/// back, come again. An import that read it in the very same way is it before any other.
final class StandingImport {
    /// Its number.
    let number: Int
    /// The day of it.
    let on: Day
    /// Rows of the file that later imports renewed or brought.
    private(set) var renewed = 0
    /// The numbers of those imports.
    private(set) var later: Set<Int> = []

    private let versions: HotStatement

    /// Looks for it; nil where the file did not come before, or its fingerprint is not known.
    init?(_ db: Database, of source: ImportSource, pilot: Int) throws {
        guard !source.sha256.isEmpty else { return nil }
        let records = try Row.fetchAll(
            db,
            sql: ImportRecord.sql + """
                 WHERE import.pilot = ? AND sha256 = ? AND day_is_assumed = ?
                AND counts_invited = ? AND undone_on IS NULL ORDER BY import.number
                """,
            arguments: [pilot, source.sha256, source.dayIsAssumed, source.countsInvited]
        ).map(ImportRecord.init)
        let same = records.last { $0.mapping == source.mapping }
        let metrics = Set(source.metrics)
        guard
            let record = same ?? records.last(where: { metrics.isSubset(of: $0.metrics) })
        else { return nil }
        number = record.number
        on = record.on
        let others = try Int.fetchAll(
            db,
            sql: "SELECT number FROM import WHERE pilot = ? AND number > ? AND changed > 0",
            arguments: [pilot, number])
        let list = others.map(String.init).joined(separator: ", ")
        versions = try HotStatement(
            db, "SELECT import FROM earlier_row WHERE import IN (\(list)) AND place = ?")
    }

    /// Whether that row is as a later import left it.
    func isRenewed(_ row: AnswerRow, at place: RowPlace) throws -> Bool {
        var found = row.importNumber > number
        if found { later.insert(row.importNumber) }
        versions.bind(place.bytes, at: 1)
        while try versions.step() {
            found = true
            later.insert(versions.whole(0))
        }
        versions.reset()
        if found { renewed += 1 }
        return found
    }
}
