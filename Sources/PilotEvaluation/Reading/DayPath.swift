import ExperienceModel

/// Writes down every evening of a pilot's course.
struct DayPath {
    let recorded: [RecordedVerdict]
    private(set) var days: [DayVerdict] = []
    private var shown = 0.0

    init(recorded: [RecordedVerdict]) {
        self.recorded = recorded
    }

    /// Notes an evening; with too few new answers it is joined to the next one.
    mutating func note(_ day: Day, _ course: PilotCourse) {
        let answers = course.goals.compactMap { $0.look?.reading.total }.reduce(0, +)
        let isEnough = answers - shown >= Double(Thresholds.publication)
        guard isEnough || day == course.stops.last else { return }
        if !isEnough, !days.isEmpty { days.removeLast() }
        shown = answers
        days.append(DayVerdict(day: day, lines: course.goals.map { line($0, on: day) }))
    }

    private func line(_ goal: GoalCourse, on day: Day) -> DayVerdict.Line {
        let record = recorded.first { $0.goal == goal.goal.key && $0.day <= day }
        let verdict = record?.verdict ?? goal.verdict
        var line = DayVerdict.Line(
            goal: goal.goal.key, answers: 0, verdict: verdict,
            decidedOn: record?.day ?? goal.decided?.day)
        guard let look = goal.look else {
            line.unsaid = .noAnswers
            return line
        }
        line.answers = MetricCounting.whole(look.reading.total)
        line.effect = goal.effect(look)
        line.fraction = goal.plan.shown(look.fraction)
        guard verdict.isUndecided else { return line }
        line.unsaid =
            look.reading.unready
            ?? (goal.waitsForOthers
                ? .secondaryGoalsTogether
                : goal.isClosed ? .intervalContainsLine : .beforeReadout(goal.plan.readout))
        return line
    }
}
