import ExperienceModel
import Foundation
import GRDB

/// Moments of unbounded quantities, gathered over an import and written at its end.
///
/// The sums are exact, so a cell is what its rows say in whatever order they came and went.
final class MomentsBook {
    /// More cells than this are written before the end, so that memory stays bounded.
    private static let most = 50_000

    private let db: Database
    private let pilot: Int
    /// `main`, or `temp` for a recount.
    private let schema: String
    private var cells: [TallyCell: ExactMoments] = [:]

    init(_ db: Database, pilot: Int, schema: String) {
        self.schema = schema
        self.db = db
        self.pilot = pilot
    }

    /// Adds an answer of a row, or takes it back with −1.
    func add(_ value: Double, to metric: Int, of row: AnswerRow, times: Int) throws {
        TallyCell.visit(row, metric: metric) { cell in
            cells[cell, default: ExactMoments()].add(value, weight: row.weight, times: times)
        }
        if cells.count > Self.most { try flush() }
    }

    /// Writes what changed.
    func flush() throws {
        for (cell, change) in cells {
            var moments = try stored(cell)
            moments.add(change)
            try write(cell, moments)
        }
        cells.removeAll(keepingCapacity: true)
    }

    private func stored(_ cell: TallyCell) throws -> ExactMoments {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT answers, exact FROM \(table(cell)) WHERE \(Self.key(cell))"),
            arguments: place(of: cell))
        guard let row else { return ExactMoments() }
        return try (row[1] as Data).withUnsafeBytes {
            try ExactMoments(answers: row[0], from: $0)
        }
    }

    private func write(_ cell: TallyCell, _ exact: ExactMoments) throws {
        guard exact.answers > 0 else {
            try db.cachedStatement(
                sql: "DELETE FROM \(table(cell)) WHERE \(Self.key(cell))"
            ).execute(arguments: place(of: cell))
            return
        }
        let isBranch = cell.dimension == 0
        let moments = exact.rounded
        try db.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO \(table(cell))
                (pilot, arm, metric, day, \(isBranch ? "branch" : "label, dimension"),
                    answers, sum, sum_of_squares, sum_of_cubes, exact)
                VALUES (?, ?, ?, ?, ?, \(isBranch ? "" : "?, ")?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: place(of: cell) + [
                moments.answers, moments.sum, moments.sumOfSquares, moments.sumOfCubes,
                Data(exact.bytes),
            ])
    }

    private func table(_ cell: TallyCell) -> String {
        schema + (cell.dimension == 0 ? ".moments" : ".group_moments")
    }

    private static func key(_ cell: TallyCell) -> String {
        "pilot = ? AND arm = ? AND metric = ? AND day = ? AND "
            + (cell.dimension == 0 ? "branch = ?" : "label = ? AND dimension = ?")
    }

    private func place(of cell: TallyCell) -> StatementArguments {
        let place: StatementArguments = [pilot, cell.arm, cell.metric, cell.day, cell.label]
        return cell.dimension == 0 ? place : place + [cell.dimension]
    }
}
