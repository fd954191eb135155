import ExperienceModel
import GRDB

/// Changes of the counts per value, gathered over an import and written at its end.
final class TallyBook {
    private struct Count: Hashable {
        var cell: TallyCell
        var value: Double
    }

    private struct ArmDay: Hashable {
        var arm: Int
        var day: Int
    }

    /// More cells than this are written before the end, so that memory stays bounded.
    private static let most = 500_000

    private let db: Database
    private let pilot: String
    private let labels: LabelBook
    private var counts: [Count: Int] = [:]
    private var customers: [ArmDay: Int] = [:]

    init(_ db: Database, pilot: String, labels: LabelBook) {
        self.db = db
        self.pilot = pilot
        self.labels = labels
    }

    /// Counts a row's answer so many times, or takes it back with a negative number.
    func add(_ value: Double, to metric: Int, of row: StoredRow, times: Int) throws {
        TallyCell.visit(row, metric: metric) { cell in
            counts[Count(cell: cell, value: value), default: 0] += times
        }
        if counts.count > Self.most { try flush() }
    }

    /// Counts the customers that a row stands for, or takes them back.
    func addCustomers(of row: StoredRow, times: Int) {
        customers[ArmDay(arm: row.arm, day: row.day), default: 0] += times
    }

    /// Writes what changed.
    func flush() throws {
        for (count, change) in counts where change != 0 { try write(count, change: change) }
        for (place, change) in customers where change != 0 {
            try add(
                change, to: "customers", of: "customer_tally", at: ["pilot", "arm", "day"],
                [pilot, labels.text(of: place.arm), Day(number: place.day).description])
        }
        for (table, column) in [
            ("tally", "answers"), ("group_tally", "answers"), ("customer_tally", "customers"),
        ] {
            try db.execute(
                sql: "DELETE FROM \(table) WHERE pilot = ? AND \(column) = 0",
                arguments: [pilot])
        }
        counts.removeAll(keepingCapacity: true)
        customers.removeAll(keepingCapacity: true)
    }

    private func write(_ count: Count, change: Int) throws {
        let cell = count.cell
        let isBranch = cell.dimension == .branch
        let dimension: StatementArguments = isBranch ? [] : [cell.dimension.rawValue]
        try add(
            change, to: "answers", of: isBranch ? "tally" : "group_tally",
            at: ["pilot", "arm", "metric", "day"]
                + (isBranch ? ["branch"] : ["dimension", "label"]) + ["value"],
            [
                pilot, labels.text(of: cell.arm), labels.text(of: cell.metric),
                Day(number: cell.day).description,
            ] + dimension + [labels.text(of: cell.label), count.value])
    }

    /// Adds to a count; one that grows may be new, one that shrinks is there.
    private func add(
        _ change: Int, to column: String, of table: String, at key: [String],
        _ place: StatementArguments
    ) throws {
        let columns = key.joined(separator: ", ")
        let places = key.map { _ in "?" }.joined(separator: ", ")
        if change > 0 {
            try db.cachedStatement(
                sql: """
                    INSERT INTO \(table) (\(columns), \(column)) VALUES (\(places), ?)
                    ON CONFLICT DO UPDATE SET \(column) = \(column) + excluded.\(column)
                    """
            ).execute(arguments: place + [change])
        } else {
            try db.cachedStatement(
                sql: """
                    UPDATE \(table) SET \(column) = \(column) + ?
                    WHERE (\(columns)) = (\(places))
                    """
            ).execute(arguments: [change] + place)
        }
    }
}
