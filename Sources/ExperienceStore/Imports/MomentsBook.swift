import ExperienceModel
import GRDB

/// Moments of unbounded quantities, gathered over an import and written at its end.
///
/// Sums of fractions depend on their order. New rows come after all others, so adding them in
/// turn gives what a recount in the order of rows gives; cells in which an older row changed are
/// recounted from the rows. Either way a cell is the sum over its rows in their order.
final class MomentsBook {
    private let db: Database
    private let pilot: (number: Int, id: String)
    private let labels: LabelBook
    private var cells: [TallyCell: Moments] = [:]
    private var stale: Set<TallyCell> = []

    init(_ db: Database, pilot: (number: Int, id: String), labels: LabelBook) {
        self.db = db
        self.pilot = pilot
        self.labels = labels
    }

    /// Adds the answer of a new row.
    func add(_ value: Double, to metric: Int, of row: StoredRow) throws {
        try TallyCell.visit(row, metric: metric) { cell in
            var moments = try cells[cell] ?? stored(cell)
            moments.add(value, times: row.weight)
            cells[cell] = moments
        }
    }

    /// Has the cells of an older row recounted, whose answer comes, goes or changes.
    func recount(_ metric: Int, of row: StoredRow) {
        TallyCell.visit(row, metric: metric) { stale.insert($0) }
    }

    /// Writes what changed.
    func flush() throws {
        for metric in Set(stale.map(\.metric)) { try sum(metric) }
        for (cell, moments) in cells { try write(cell, moments) }
        cells = [:]
        stale = []
    }

    /// Sums the stale cells of a metric over all rows, in their order.
    private func sum(_ metric: Int) throws {
        let days = stale.lazy.filter { $0.metric == metric }.map(\.day)
        guard let first = days.min(), let last = days.max() else { return }
        for cell in stale where cell.metric == metric { cells[cell] = Moments() }
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT arm, day, branch, persona, channel, touchpoint, weight, value
                FROM response JOIN answer ON response = number AND metric = ?
                WHERE pilot = ? AND day BETWEEN ? AND ? ORDER BY number
                """, arguments: [metric, pilot.number, first, last])
        while let row = try rows.next() {
            let stored = StoredRow(
                arm: row[0], day: row[1], branch: row[2], persona: row[3], channel: row[4],
                touchpoint: row[5], weight: row[6], answers: [:])
            let value: Double = row[7]
            TallyCell.visit(stored, metric: metric) { cell in
                guard stale.contains(cell) else { return }
                cells[cell]?.add(value, times: stored.weight)
            }
        }
    }

    private func stored(_ cell: TallyCell) throws -> Moments {
        let isBranch = cell.dimension == .branch
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT answers, sum, sum_of_squares, sum_of_cubes
                    FROM \(isBranch ? "moments" : "group_moments")
                    WHERE pilot = ? AND arm = ? AND metric = ? AND day = ?
                    AND \(isBranch ? "branch = ?" : "dimension = ? AND label = ?")
                    """), arguments: place(of: cell))
        guard let row else { return Moments() }
        return Moments(
            answers: row[0], sum: row[1], sumOfSquares: row[2], sumOfCubes: row[3])
    }

    private func write(_ cell: TallyCell, _ moments: Moments) throws {
        let isBranch = cell.dimension == .branch
        let table = isBranch ? "moments" : "group_moments"
        let columns = "pilot, arm, metric, day, " + (isBranch ? "branch" : "dimension, label")
        guard moments.answers > 0 else {
            try db.cachedStatement(
                sql: """
                    DELETE FROM \(table)
                    WHERE (\(columns)) = (?, ?, ?, ?, ?\(isBranch ? "" : ", ?"))
                    """
            ).execute(arguments: place(of: cell))
            return
        }
        try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO \(table)
                (\(columns), answers, sum, sum_of_squares, sum_of_cubes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?\(isBranch ? "" : ", ?"))
                """
        ).execute(
            arguments: place(of: cell) + [
                moments.answers, moments.sum, moments.sumOfSquares, moments.sumOfCubes,
            ])
    }

    private func place(of cell: TallyCell) -> StatementArguments {
        let place: StatementArguments = [
            pilot.id, labels.text(of: cell.arm), labels.text(of: cell.metric),
            Day(number: cell.day).description,
        ]
        let dimension: StatementArguments =
            cell.dimension == .branch ? [] : [cell.dimension.rawValue]
        return place + dimension + [labels.text(of: cell.label)]
    }
}

extension Moments {
    /// Adds one value so many times.
    fileprivate mutating func add(_ value: Double, times: Int) {
        let count = Double(times)
        answers += times
        sum += count * value
        sumOfSquares += count * value * value
        sumOfCubes += count * value * value * value
    }
}
