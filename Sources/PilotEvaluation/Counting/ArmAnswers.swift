import ExperienceModel

/// The answers to the asked metrics, summed over days and branches up to a day.
struct ArmAnswers {
    private var sums: [Key: Answers] = [:]

    private struct Key: Hashable {
        let arm: String
        let metric: String
    }

    init(_ cells: some Sequence<PilotTallies.Cell>) {
        for cell in cells {
            add(cell.answers, arm: cell.arm, metric: cell.metric)
        }
    }

    /// Adds answers that came later.
    mutating func add(_ answers: Answers, arm: String, metric: String) {
        let key = Key(arm: arm, metric: metric)
        sums[key] = sums[key].map { $0 + answers } ?? answers
    }

    /// The answers of an arm, nil when there are none.
    func callAsFunction(_ arm: String, _ counting: MetricCounting) -> Answers? {
        sums[Key(arm: arm, metric: counting.asked.id)]
    }
}
