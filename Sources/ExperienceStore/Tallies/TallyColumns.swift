import ExperienceModel
import GRDB

/// Reads a table of tallies into columns: arm by arm and metric by metric in the order of their
/// texts, then by day, then the parts in the order of their texts.
struct TallyColumns {
    /// A row of a table, before its run is put in order.
    private struct Line {
        var part: Int
        var rank: Int
        var value = 0
        var count = 0
        var moments = Moments()
    }

    let db: Database
    let pilot: Int
    let labels: LabelBook

    /// Adds all rows up to and including a day, but the groups that are left out.
    func read(
        _ table: CellTable, through day: Day?, into tallies: inout CodedTallies,
        except isLeftOut: (String, PilotTallies.Dimension) -> Bool
    ) throws {
        let rows = try HotStatement(db, Self.sql(table))
        rows.bind(pilot, at: 1)
        rows.bind(day?.number ?? Int(Int32.max), at: 4)
        var parts = PartNumbers(labels: labels, isGroup: table.isGroup)
        var values = ValueNumbers()
        for (arm, metric) in try pairs(in: table) {
            let name = labels.text(of: metric)
            let kept = TallyCell.dimensions.map { !table.isGroup || !isLeftOut(name, $0) }
            rows.bind(arm, at: 2)
            rows.bind(metric, at: 3)
            defer { rows.reset() }
            let place = (
                arm: tallies.number(ofArm: labels.text(of: arm)),
                metric: tallies.number(ofMetric: name)
            )
            var lines: [Line] = []
            var last: Int?
            while try rows.step() {
                let day = rows.whole(0)
                if day != last {
                    Self.add(&lines, to: &tallies, table, place, last)
                    last = day
                }
                let dimension = rows.whole(1) & 3
                guard kept[dimension] else { continue }
                let part = parts.number(dimension, rows.whole(2), &tallies)
                lines.append(Self.line(rows, table, part, &values, &tallies))
            }
            Self.add(&lines, to: &tallies, table, place, last)
        }
    }

    private static func line(
        _ rows: HotStatement, _ table: CellTable, _ part: (number: Int, rank: Int),
        _ values: inout ValueNumbers, _ tallies: inout CodedTallies
    ) -> Line {
        var line = Line(part: part.number, rank: part.rank)
        if table.isTally {
            line.value = values.number(rows.number(3), &tallies)
            line.count = rows.whole(4)
        } else {
            line.moments = Moments(
                answers: rows.whole(3), sum: rows.number(4), sumOfSquares: rows.number(5),
                sumOfCubes: rows.number(6))
        }
        return line
    }

    /// Adds the rows of one day, in the order of their parts; values already come ascending.
    private static func add(
        _ lines: inout [Line], to tallies: inout CodedTallies, _ table: CellTable,
        _ place: (arm: Int, metric: Int), _ day: Int?
    ) {
        guard let day, !lines.isEmpty else { return }
        if zip(lines, lines.dropFirst()).contains(where: { $0.rank > $1.rank }) {
            lines.sort { $0.rank < $1.rank }
        }
        tallies.begin(arm: place.arm, metric: place.metric, day: Day(number: day))
        for line in lines {
            if table.isTally {
                tallies.add(line.count, of: line.value, in: line.part)
            } else {
                tallies.add(line.moments, in: line.part)
            }
        }
        lines.removeAll(keepingCapacity: true)
    }

    /// The arms and metrics of a table in the order of their texts, found by leaps through its key.
    private func pairs(in table: CellTable) throws -> [(arm: Int, metric: Int)] {
        var pairs: [(arm: Int, metric: Int)] = []
        var arm = -1
        while let nextArm = try Int.fetchOne(
            db,
            sql: """
                SELECT arm FROM \(table.rawValue) WHERE pilot = ? AND arm > ? ORDER BY arm LIMIT 1
                """, arguments: [pilot, arm])
        {
            arm = nextArm
            var metric = -1
            while let nextMetric = try Int.fetchOne(
                db,
                sql: """
                    SELECT metric FROM \(table.rawValue)
                    WHERE pilot = ? AND arm = ? AND metric > ? ORDER BY metric LIMIT 1
                    """, arguments: [pilot, arm, metric])
            {
                metric = nextMetric
                pairs.append((arm, metric))
            }
        }
        return pairs.sorted {
            (labels.text(of: $0.arm), labels.text(of: $0.metric))
                < (labels.text(of: $1.arm), labels.text(of: $1.metric))
        }
    }

    private static func sql(_ table: CellTable) -> String {
        let key = table.isGroup ? "dimension, label" : "branch"
        return """
            SELECT day, \(table.isGroup ? key : "0, branch"),
            \(table.isTally ? "value, answers" : "answers, sum, sum_of_squares, sum_of_cubes")
            FROM \(table.rawValue) WHERE pilot = ?1 AND arm = ?2 AND metric = ?3 AND day <= ?4
            ORDER BY day, \(key)\(table.isTally ? ", value" : "")
            """
    }
}
