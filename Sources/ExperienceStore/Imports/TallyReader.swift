import ExperienceModel
import GRDB

/// Reads the tallies of a pilot; cells come in the order of their keys.
struct TallyReader {
    let db: Database
    let pilot: String

    /// All cells up to and including a day; without one all days.
    func tallies(through day: Day?) throws -> PilotTallies {
        let last = day?.description
        return PilotTallies(
            cells: try cells(from: "tally", through: last).map(Self.cell)
                + cells(from: "moments", through: last).map(Self.cell),
            groups: try cells(from: "group_tally", through: last).map(Self.group)
                + cells(from: "group_moments", through: last).map(Self.group),
            customers: try customers(through: last))
    }

    /// All cells that a plan needs: a mix of whole branches is counted within each of them.
    func tallies(through day: Day?, for plan: FrozenPlan) throws -> PilotTallies {
        var tallies = try tallies(through: day)
        if plan.pilot.measuresBefore {
            // Those of the time before were not invited for the pilot.
            tallies.customers = try customers(
                from: plan.pilot.start.description, through: day?.description)
        }
        guard plan.pilot.countsBranches, let mix = plan.pilot.referenceMix,
            let dimension = PilotTallies.Dimension(rawValue: mix.by.rawValue)
        else { return tallies }
        let counted = plan.metrics.filter { $0.measure != .quantity }.map(\.id)
        let reader = BranchGroupReader(db: db, pilot: try PilotShelf(db: db).number(of: pilot))
        let groups = try reader.groups(by: dimension, of: counted, through: day)
        tallies.groups.removeAll { $0.dimension == dimension && counted.contains($0.metric) }
        tallies.groups += groups
        return tallies
    }

    /// Answers to a metric in each arm.
    func answersPerArm(to metric: String) throws -> [String: Int] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT arm, sum(answers) FROM (
                    SELECT arm, answers FROM tally WHERE pilot = ? AND metric = ?
                    UNION ALL
                    SELECT arm, answers FROM moments WHERE pilot = ? AND metric = ?
                ) GROUP BY arm
                """, arguments: [pilot, metric, pilot, metric])
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }

    /// A cell of either table, before it is known as a branch's or a group's.
    private struct RawCell {
        var arm: String
        var metric: String
        var day: String
        var dimension: String
        var label: String
        var answers: Answers

        func isSamePlace(as other: RawCell) -> Bool {
            day == other.day && label == other.label && dimension == other.dimension
                && metric == other.metric && arm == other.arm
        }
    }

    private func cells(from table: String, through day: String?) throws -> [RawCell] {
        let isGroup = table.hasPrefix("group")
        let isTally = table.hasSuffix("tally")
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT arm, metric, day,
                \(isGroup ? "dimension, label" : "'branch', branch"),
                \(isTally ? "value, answers" : "answers, sum, sum_of_squares, sum_of_cubes")
                FROM \(table) WHERE pilot = ? AND day <= ifnull(?, day)
                ORDER BY arm, metric, day, \(isGroup ? "dimension, label" : "branch")
                \(isTally ? ", value" : "")
                """, arguments: [pilot, day])
        var cells: [RawCell] = []
        while let row = try rows.next() {
            let cell = RawCell(
                arm: row[0], metric: row[1], day: row[2], dimension: row[3], label: row[4],
                answers: isTally ? Self.tally(in: row) : Self.moments(in: row))
            if let last = cells.last, last.isSamePlace(as: cell) {
                cells[cells.count - 1].answers = last.answers + cell.answers
            } else {
                cells.append(cell)
            }
        }
        return cells
    }

    private static func tally(in row: Row) -> Answers {
        .tally(Tally(counts: [row[5]: row[6]]))
    }

    private static func moments(in row: Row) -> Answers {
        .moments(
            Moments(answers: row[5], sum: row[6], sumOfSquares: row[7], sumOfCubes: row[8]))
    }

    private static func cell(_ raw: RawCell) throws -> PilotTallies.Cell {
        PilotTallies.Cell(
            arm: raw.arm, metric: raw.metric, day: try day(raw.day),
            branch: raw.label.isEmpty ? nil : raw.label, answers: raw.answers)
    }

    private static func group(_ raw: RawCell) throws -> PilotTallies.GroupCell {
        guard let dimension = PilotTallies.Dimension(rawValue: raw.dimension) else {
            throw UnreadableText()
        }
        return PilotTallies.GroupCell(
            arm: raw.arm, metric: raw.metric, day: try day(raw.day), dimension: dimension,
            group: raw.label, answers: raw.answers)
    }

    private static func day(_ text: String) throws -> Day {
        guard let day = Day(iso: text) else { throw UnreadableText() }
        return day
    }

    private func customers(
        from first: String? = nil, through day: String?
    ) throws -> [String: Int] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT arm, sum(customers) FROM customer_tally
                WHERE pilot = ? AND day >= ifnull(?, day) AND day <= ifnull(?, day) GROUP BY arm
                """, arguments: [pilot, first, day])
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
}
