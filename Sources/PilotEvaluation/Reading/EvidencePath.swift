import ExperienceModel

/// How the evidence on the primary goal grew, week by week, with limits that hold while looking.
struct EvidencePath {
    private(set) var points: [EvidencePoint] = []
    /// The end of the week that is being filled.
    private var end: Day?

    /// Notes what stood before a day, where that day begins a new week.
    mutating func note(before day: Day, _ course: inout PilotCourse) {
        guard let end, day > end else { return }
        course.refresh { $0.role == .primary }
        add(point(course, on: end))
        self.end = nil
    }

    /// Notes that a day has come in.
    mutating func note(_ day: Day, _ course: PilotCourse) {
        guard end == nil, primary(course)?.look?.reading.total ?? 0 > 0 else { return }
        let start = points.first?.day ?? day + 6
        let weeks = max(0, (day - start + 6) / 7)
        end = start + 7 * weeks
    }

    /// The points with the last one on the last day that counts.
    func closed(_ course: PilotCourse) -> [EvidencePoint] {
        guard primary(course)?.look?.reading.total ?? 0 > 0 else { return [] }
        var closed = self
        closed.add(point(course, on: course.frame.last))
        return closed.points
    }

    private func primary(_ course: PilotCourse) -> GoalCourse? {
        course.goals.first { $0.goal.role == .primary }
    }

    /// Weeks with too few new answers are joined to the next, so that no two points differ by a
    /// handful of people.
    private mutating func add(_ point: EvidencePoint) {
        if let before = points.last, point.answers - before.answers < Thresholds.publication {
            points.removeLast()
        }
        points.append(point)
    }

    private func point(_ course: PilotCourse, on day: Day) -> EvidencePoint {
        let goal = primary(course)
        return EvidencePoint(
            day: min(day, course.frame.last),
            answers: goal?.look.map { MetricCounting.whole($0.answers) } ?? 0,
            effect: goal.flatMap { goal in goal.look.flatMap(goal.effect) })
    }
}
