import ExperienceModel
import GRDB

/// Counts groups within branches from the rows themselves.
///
/// The narrow tallies hold one dimension at a time. Only a plan that re-weights answers of whole
/// branches needs two, and it alone pays for the walk over its rows.
struct BranchGroupReader {
    let db: Database
    /// The number of the pilot.
    let pilot: Int

    /// The groups of one dimension, each branch on its own, up to and including a day.
    ///
    /// Answers without a group are left out, as in the tallies; quantities have none.
    func groups(
        by dimension: PilotTallies.Dimension, of metrics: [String], through day: Day?
    ) throws -> [PilotTallies.GroupCell] {
        let rows = try Row.fetchCursor(
            db, sql: Self.sql(dimension),
            arguments: [pilot, day?.number, try CanonicalJSON.text(of: metrics)])
        var cells: [PilotTallies.GroupCell] = []
        while let row = try rows.next() {
            let cell = PilotTallies.GroupCell(
                arm: row[0], metric: row[1], day: Day(number: row[2]), dimension: dimension,
                group: row[3], branch: row[4], answers: .tally(Tally(counts: [row[5]: row[6]])))
            if let last = cells.last, last.isSamePlace(as: cell) {
                cells[cells.count - 1].answers = last.answers + cell.answers
            } else {
                cells.append(cell)
            }
        }
        return cells
    }

    private static func sql(_ dimension: PilotTallies.Dimension) -> String {
        """
        SELECT arm.text, metric.text, response.day, part.text, branch.text, answer.value,
            sum(response.weight)
        FROM response
        JOIN answer ON answer.response = response.number
        JOIN label AS metric ON metric.number = answer.metric
        JOIN label AS arm ON arm.number = response.arm
        JOIN label AS part ON part.number = response.\(dimension.rawValue)
        LEFT JOIN label AS branch ON branch.number = response.branch
        WHERE response.pilot = ? AND response.day <= ifnull(?, response.day)
            AND metric.text IN (SELECT value FROM json_each(?))
        GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6
        """
    }
}

extension PilotTallies.GroupCell {
    fileprivate func isSamePlace(as other: Self) -> Bool {
        day == other.day && group == other.group && branch == other.branch
            && metric == other.metric && arm == other.arm
    }
}
