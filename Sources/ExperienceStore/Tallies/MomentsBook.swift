import ExperienceModel
import Foundation
import GRDB

/// Writes moments of unbounded quantities.
final class MomentsBook {
    private let db: Database
    private let pilot: Int
    /// `main`, or `temp` for a recount.
    private let schema: String

    init(_ db: Database, pilot: Int, schema: String) {
        self.schema = schema
        self.db = db
        self.pilot = pilot
    }

    /// Adds changes; codes tell the numbers of their labels in the store.
    func write(_ changes: [TallyCell: ExactMoments], by codes: [Int]?) throws {
        for (told, change) in changes {
            let cell = codes.map(told.renumbered) ?? told
            var moments = try stored(cell)
            moments.add(change)
            try write(cell, moments)
        }
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
