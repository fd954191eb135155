import ExperienceModel

/// Writes down every evening of a pilot's course.
struct DayPath {
    /// What one goal said, on the evenings that may be shown of it.
    private struct Shown {
        var answers = 0.0
        var days: [(day: Day, line: DayVerdict.Line)] = []
    }

    let recorded: [RecordedVerdict]
    /// Of each goal, in the order of the course.
    private var shown: [Shown] = []

    init(recorded: [RecordedVerdict]) {
        self.recorded = recorded
    }

    /// Notes an evening, goal by goal: one with too few new answers is joined to the next, so that
    /// no two evenings differ by a handful of people.
    mutating func note(_ day: Day, _ course: PilotCourse) {
        if shown.isEmpty { shown = course.goals.map { _ in Shown() } }
        let isLast = day == course.stops.last
        for (index, goal) in course.goals.enumerated() {
            // Of the cells that are compared also those from before the start can grow.
            let answers = max(goal.look?.reading.total ?? 0, goal.look?.answers ?? 0)
            let new = answers - shown[index].answers
            let line = line(goal, on: day)
            if new < Double(Thresholds.publication) {
                guard isLast, new > 0 || shown[index].days.last?.line != line else { continue }
                if new > 0, !shown[index].days.isEmpty { shown[index].days.removeLast() }
            }
            shown[index].answers = answers
            shown[index].days.append((day, line))
        }
    }

    /// The evenings on which one goal at least had something new to show; the others stand as they
    /// last stood.
    var days: [DayVerdict] {
        let all = Set(shown.flatMap { $0.days.map(\.day) }).sorted()
        var next = shown.map { _ in 0 }
        return all.map { day in
            DayVerdict(
                day: day,
                lines: shown.indices.compactMap { index in
                    let days = shown[index].days
                    while next[index] < days.count, days[next[index]].day <= day {
                        next[index] += 1
                    }
                    return next[index] > 0 ? days[next[index] - 1].line : nil
                })
        }
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
        line.answers = MetricCounting.whole(look.answers)
        line.effect = goal.effect(look)
        line.fraction = goal.plan.shown(look.fraction)
        guard verdict.isUndecided else { return line }
        line.unsaid =
            look.reading.unready
            ?? (goal.waitsForOthers
                ? .secondaryGoalsTogether : goal.undecided(line.effect, on: day))
        return line
    }
}
