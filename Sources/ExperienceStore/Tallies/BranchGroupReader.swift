import ExperienceModel
import GRDB

/// Counts groups within branches from the rows themselves.
///
/// The narrow tallies hold one dimension at a time. Only a plan that re-weights answers of whole
/// branches needs two, and it alone pays for the walk over its rows.
struct BranchGroupReader {
    private struct Place: Hashable {
        var arm: Int
        var metric: Int
        var day: Int
        var group: Int
        var branch: Int
    }

    let db: Database
    /// The number of the pilot.
    let pilot: Int

    /// The groups of one dimension, each branch on its own, up to and including a day.
    ///
    /// Answers without a group are left out, as in the tallies; quantities have none.
    func groups(
        by dimension: PilotTallies.Dimension, of metrics: [String], through day: Day?
    ) throws -> [PilotTallies.GroupCell] {
        let labels = try LabelBook(db)
        let asked = Set(metrics.compactMap(labels.known))
        var counts: [Place: [Double: Int]] = [:]
        try BlockTable(db, pilot: pilot).walk { rows in
            let row = try rows.row()
            let group = TallyCell.label(of: row, in: dimension)
            if let day, row.day > day.number { return }
            guard group != 0 else { return }
            for place in 0..<row.answers.count where asked.contains(row.answers[place].metric) {
                let cell = Place(
                    arm: row.arm, metric: row.answers[place].metric, day: row.day, group: group,
                    branch: row.branch)
                counts[cell, default: [:]][row.answers[place].value, default: 0] += row.weight
            }
        }
        return Self.cells(counts, dimension, labels)
    }

    private static func cells(
        _ counts: [Place: [Double: Int]], _ dimension: PilotTallies.Dimension, _ labels: LabelBook
    ) -> [PilotTallies.GroupCell] {
        counts.map { place, values in
            PilotTallies.GroupCell(
                arm: labels.text(of: place.arm), metric: labels.text(of: place.metric),
                day: Day(number: place.day), dimension: dimension,
                group: labels.text(of: place.group), branch: labels.label(place.branch),
                answers: .tally(Tally(counts: values)))
        }.sorted { $0.order < $1.order }
    }
}

extension PilotTallies.GroupCell {
    /// Arm, metric and day before group and branch.
    fileprivate var order: (String, String, Day, String, String) {
        (arm, metric, day, group, branch ?? "")
    }
}
