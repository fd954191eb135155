import ExperienceModel

// What the course of a pilot came to, beside its verdicts.
extension PilotCourse {
    /// The last day with an answer that counts, nil when there is none.
    var lastAnswer: Day? { ledger.books.values.compactMap { $0.days.last?.day }.max() }

    /// Answers to the primary goal's metric from after the day of the read-out.
    var lateAnswers: Int {
        let primary = goals.first { $0.goal.role == .primary }
        return MetricCounting.whole(
            primary.flatMap { ledger.late[$0.counting.asked.id] } ?? 0)
    }

    /// Where the goals stand, for a change of the plan.
    var standing: PlanStanding {
        var seen: [String: Int] = [:]
        var standings: [PlanAmendment.Standing] = []
        for goal in goals {
            guard let look = goal.look else { continue }
            let answers = MetricCounting.whole(look.answers)
            seen[goal.metric.id] = max(seen[goal.metric.id] ?? 0, answers)
            guard let fraction = goal.plan.shown(look.fraction) else { continue }
            let line = goal.turned(look.reading.line.value, of: look.reading.line)
            let statistic = look.reading.statistic(at: line)
            guard statistic.isFinite else { continue }
            standings.append(
                PlanAmendment.Standing(
                    goal: goal.goal.key, fraction: fraction, statistic: statistic))
        }
        return PlanStanding(
            answersSeen: seen, standings: standings,
            closed: goals.filter(\.isClosed).map(\.goal.key))
    }
}
