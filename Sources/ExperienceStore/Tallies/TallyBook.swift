import ExperienceModel
import GRDB

/// Changes of what is counted, gathered over many rows and written at the end.
final class TallyBook: RowCounter {
    private let writer: TallyWriter
    private let moments: MomentsBook
    private let counts: TallyCounts

    /// Counts into the tables of `main`, or for a recount of `temp`.
    init(
        _ db: Database, pilot: Int, plan: FrozenPlan, labels: LabelBook, schema: String = "main"
    ) throws {
        writer = try TallyWriter(db, pilot: pilot, schema: schema)
        moments = MomentsBook(db, pilot: pilot, schema: schema)
        counts = TallyCounts { plan.metric(labels.text(of: $0))?.measure == .quantity }
    }

    /// Counts a row so many times; −1 takes it back.
    func add(_ row: AnswerRow, times: Int = 1) throws {
        counts.add(row, times: times)
        // So that memory stays bounded.
        if counts.isFull { try flush() }
    }

    /// Writes what changed.
    func flush() throws {
        try write(counts)
        counts.removeAll()
    }

    /// Writes what was counted elsewhere; codes tell the numbers of its labels in the store.
    func write(_ counts: TallyCounts, by codes: [Int]? = nil) throws {
        try counts.forEach(by: codes) { cell, kind, change in
            switch kind {
            case .answers(let value): try writer.add(change, of: value, to: cell)
            case .customers: try writer.addCustomers(change, areInvited: false, to: cell)
            case .invited: try writer.addCustomers(change, areInvited: true, to: cell)
            }
        }
        try writer.finish()
        try moments.write(counts.moments, by: codes)
    }
}
