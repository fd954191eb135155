import ExperienceModel

/// Finds in a table of counts the columns side by side of which each holds how many gave one
/// answer.
struct NumberBoxFinder {
    let metrics: [Metric]

    /// The metric of which the columns are all answers, where there is only one.
    func find(in findings: inout Findings) -> ResponseMapping.Measured? {
        var found: [(metric: Metric, columns: [HeadColumn], values: [Double])] = []
        for run in Self.runs(among: findings.free) {
            let group = ShareGroup(columns: run)
            for metric in metrics {
                guard let values = group.values(for: metric) else { continue }
                found.append((metric, run, values))
            }
        }
        // Numbers that are 100 together in each row may be percentages.
        guard found.count == 1, let only = found.first,
            ShareGroup.groups(among: only.columns, in: findings.table, asFractions: true).isEmpty
        else { return nil }
        for column in only.columns { findings.reserve(column.place) }
        findings.use(
            only.columns[0].place,
            as: metrics.count == 1 ? "score" : "metric \(only.metric.id)",
            because: Phrase(
                dutch: "\(only.columns.count) kolommen met aantallen, één per antwoord",
                english: "\(only.columns.count) columns of numbers, one per answer"))
        return .init(
            metric: only.metric,
            source: .boxes(
                zip(only.columns, only.values).map {
                    .init(column: findings.name($0.place), value: $1)
                }))
    }

    /// Columns that stand side by side and hold whole numbers under the name of an answer.
    private static func runs(among columns: [HeadColumn]) -> [[HeadColumn]] {
        var runs: [[HeadColumn]] = []
        for column in columns where isNumbers(column) && ShareGroup.names(column) {
            if let last = runs.last?.last, last.place + 1 == column.place {
                runs[runs.count - 1].append(column)
            } else {
                runs.append([column])
            }
        }
        return runs.filter { $0.count > 1 }
    }

    private static func isNumbers(_ column: HeadColumn) -> Bool {
        column.filled > 0 && column.values.allSatisfy { Int($0.text).map { $0 >= 0 } ?? false }
    }
}
