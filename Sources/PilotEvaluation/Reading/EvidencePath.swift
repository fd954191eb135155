import ExperienceModel
import PilotStatistics

/// How the evidence on the primary goal grew, week by week, with limits that hold while looking.
struct EvidencePath {
    let plan: FrozenPlan

    /// One point at the end of each week of the pilot, and one on the last day.
    func points(_ cells: [PilotTallies.Cell], through last: Day) -> [EvidencePoint] {
        guard let goal = plan.pilot.primaryGoal, let metric = plan.metric(goal.metric)
        else { return [] }
        let asked = MetricCounting(metric, in: plan).asked.id
        let days = cells.filter { $0.metric == asked }.sorted { $0.day < $1.day }
        guard let first = days.first?.day else { return [] }
        var points: [EvidencePoint] = []
        var answers = ArmAnswers([])
        var next = days.startIndex
        var end = min(first + 6, last)
        while true {
            while next < days.endIndex, days[next].day <= end {
                answers.add(days[next].answers, arm: days[next].arm, metric: asked)
                next += 1
            }
            let point = point(goal, answers, on: end, isFinal: end >= plan.pilot.readout)
            add(point, to: &points)
            if end >= last { return points }
            end = min(end + 7, last)
        }
    }

    /// Weeks with too few new answers are joined to the next, so that no two points differ by a
    /// handful of people.
    private func add(_ point: EvidencePoint, to points: inout [EvidencePoint]) {
        if let before = points.last, point.answers - before.answers < Thresholds.publication {
            points.removeLast()
        }
        points.append(point)
    }

    private func point(
        _ goal: Goal, _ answers: ArmAnswers, on day: Day, isFinal: Bool
    ) -> EvidencePoint {
        let judge = GoalJudge(plan: plan, answers: answers, isFinal: isFinal)
        let readOut = judge.judge(goal)?.readOut
        return EvidencePoint(
            day: day, answers: readOut?.arms.reduce(0) { $0 + $1.answers } ?? 0,
            effect: readOut?.effect)
    }
}
