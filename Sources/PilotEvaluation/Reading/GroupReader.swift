import ExperienceModel
import PilotStatistics

/// Reads groups of answers: descriptive, at the ordinary 95 % limits of one look, and hidden
/// wherever a group is too small to show.
struct GroupReader {
    let plan: FrozenPlan
    let cells: [PilotTallies.Cell]
    let groups: [PilotTallies.GroupCell]

    private typealias Labelled = [(group: String, arm: String, answers: Answers)]

    /// The groups of a metric in every dimension that its answers carry.
    func groups(of metric: Metric) -> [GroupReadOut] {
        let counting = MetricCounting(metric, in: plan)
        return GroupReadOut.Dimension.allCases.flatMap { dimension in
            readOuts(counting, by: dimension, labelled(counting.asked.id, by: dimension))
        }
    }

    private func labelled(_ asked: String, by dimension: GroupReadOut.Dimension) -> Labelled {
        let own = cells.filter { $0.metric == asked }
        switch dimension {
        case .month:
            return own.map { ($0.day.month.description, $0.arm, $0.answers) }
        case .branch:
            guard own.contains(where: { $0.branch != nil }) else { return [] }
            return own.map { ($0.branch ?? "", $0.arm, $0.answers) }
        case .persona, .channel, .touchpoint:
            let rows = groups.filter {
                $0.metric == asked && $0.dimension.rawValue == dimension.rawValue
            }
            guard !rows.isEmpty else { return [] }
            return rows.map { ($0.group, $0.arm, $0.answers) } + unlabelled(asked, rows)
        }
    }

    /// The answers without a label are a group too: left out, they could be worked out from the
    /// total and the groups that are shown.
    private func unlabelled(_ asked: String, _ rows: [PilotTallies.GroupCell]) -> Labelled {
        let own = cells.filter { $0.metric == asked }
        return plan.pilot.arms.compactMap { arm in
            let total = own.filter { $0.arm == arm }.map(\.answers)
            let labelled = rows.filter { $0.arm == arm }.map(\.answers)
            guard case .tally(var rest)? = total.reduced else { return nil }
            if case .tally(let known)? = labelled.reduced {
                for (value, count) in known.counts { rest.add(-count, of: value) }
            }
            rest.counts = rest.counts.filter { $0.value > 0 }
            return rest.answers > 0 ? ("", arm, .tally(rest)) : nil
        }
    }

    private func readOuts(
        _ counting: MetricCounting, by dimension: GroupReadOut.Dimension, _ labelled: Labelled
    ) -> [GroupReadOut] {
        var answers: [String: ArmAnswers] = [:]
        for row in labelled {
            answers[row.group, default: ArmAnswers([])]
                .add(row.answers, arm: row.arm, metric: counting.asked.id)
        }
        let order = answers.keys.sorted()
        // A group is as large as its smallest arm: one side below the threshold hides both.
        let sizes = order.map { group in
            plan.pilot.arms.map { answers[group]?($0, counting)?.count ?? 0 }.min() ?? 0
        }
        let hidden = SmallGroups.hidden(
            counts: sizes.map { max(1, Double($0)) }, threshold: Double(Thresholds.publication))
        return zip(order, hidden).map { group, isHidden in
            guard !isHidden, let own = answers[group] else {
                return GroupReadOut(
                    metric: counting.metric, dimension: dimension, group: group, arms: [],
                    isSuppressed: true)
            }
            return shown(counting, dimension, group, own)
        }
    }

    private func shown(
        _ counting: MetricCounting, _ dimension: GroupReadOut.Dimension, _ group: String,
        _ answers: ArmAnswers
    ) -> GroupReadOut {
        let pilot = plan.pilot
        let ordinary = CriticalValue.planReached(alpha: Thresholds.alpha)
        let arms = pilot.arms.map {
            counting.armReadOut($0, answers($0, counting), at: ordinary)
        }
        var readOut = GroupReadOut(
            metric: counting.metric, dimension: dimension, group: group,
            answers: arms.reduce(0) { $0 + $1.answers }, arms: arms, isSuppressed: false)
        if let control = pilot.controlArm,
            let cell = counting.cell(answers(pilot.pilotArm, counting)),
            let other = counting.cell(answers(control, counting))
        {
            readOut.effect = counting.shown(.difference(cell, minus: other), at: ordinary)
        }
        return readOut
    }
}

extension [Answers] {
    /// All of them together, nil when there are none.
    fileprivate var reduced: Answers? {
        first.map { dropFirst().reduce($0, +) }
    }
}
