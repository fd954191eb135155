import ExperienceModel

/// Arms, scores and evidence of pilots as tables.
struct ArmTables {
    let pilots: [PilotSummary]
    let words: Wording

    var tables: [DataTable] { [armTable, scoreTable, evidenceTable] }

    /// An arm of a goal, in the time of the pilot or before it.
    private struct Arm {
        var pilot: String
        var goal: GoalReadOut
        var isBefore: Bool
        var arm: ArmReadOut
        /// Whether this or another arm is too small to show.
        var isHiding: Bool

        /// At most the number of answers is told of an arm that the pages do not show.
        func shown<Value>(_ value: (ArmReadOut) -> Value?) -> Value? {
            arm.interval == nil || isHiding ? nil : value(arm)
        }

        var period: String { isBefore ? "before" : "during" }
    }

    private var arms: [Arm] {
        pilots.flatMap { summary -> [Arm] in
            let goals = summary.readOut.map { $0.goals + $0.guardrails } ?? []
            return goals.flatMap { goal in
                let isHiding = words.hidesArm(goal)
                func arms(_ arms: [ArmReadOut], isBefore: Bool) -> [Arm] {
                    arms.map {
                        Arm(
                            pilot: summary.pilot.id, goal: goal, isBefore: isBefore, arm: $0,
                            isHiding: isHiding)
                    }
                }
                return arms(goal.before, isBefore: true) + arms(goal.arms, isBefore: false)
            }
        }
    }

    private var armTable: DataTable {
        DataTable(
            "arms", of: arms,
            [
                ("pilot", { .text($0.pilot) }), ("metric", { .text($0.goal.metric.id) }),
                ("role", { .text($0.goal.goal.role.rawValue) }),
                ("period", { .text($0.period) }), ("arm", { .text($0.arm.arm) }),
                ("answers", { .init($0.isHiding ? nil : $0.arm.answers) }),
                ("estimate", { .init($0.arm.interval?.estimate) }),
                ("lower", { .init($0.arm.interval?.lower) }),
                ("upper", { .init($0.arm.interval?.upper) }),
                ("promoters", { .init($0.shown(\.promoters)) }),
                ("passives", { .init($0.shown(\.passives)) }),
                ("detractors", { .init($0.shown(\.detractors)) }),
                ("positive", { .init($0.shown(\.positive)) }),
                ("because", { .init(because($0)) }),
            ])
    }

    /// Why an arm has no interval or no count.
    private func because(_ row: Arm) -> String? {
        if Wording.isTooFew(row.arm.answers) { return words.tooFewAnswers }
        if row.isHiding { return words.besideSmallArm }
        guard row.arm.interval == nil else { return nil }
        if row.arm.answers == 0 {
            return words.sentence(for: row.isBefore ? .noAnswersBefore : .noAnswers)
        }
        return row.goal.unsaid.map(words.sentence(for:)) ?? words.tooFewAnswers
    }

    /// The scores of primary goals, on scales that the pages draw.
    private var scoreTable: DataTable {
        let scored = arms.filter {
            $0.goal.goal.role == .primary && $0.arm.interval != nil && !$0.isHiding
        }
        let rows = scored.flatMap { arm -> [(arm: Arm, score: Int, count: Int)] in
            guard let scale = arm.goal.metric.scale, scale.highest >= scale.lowest,
                scale.highest - scale.lowest <= 20, !arm.arm.counts.isEmpty
            else { return [] }
            return (scale.lowest...scale.highest).map { score in
                let given = arm.arm.counts.filter { $0.value == Double(score) }.map(\.count)
                return (arm, score, given.reduce(0, +))
            }
        }
        return DataTable(
            "scores", of: rows,
            [
                ("pilot", { .text($0.arm.pilot) }), ("metric", { .text($0.arm.goal.metric.id) }),
                ("period", { .text($0.arm.period) }), ("arm", { .text($0.arm.arm.arm) }),
                ("score", { .integer($0.score) }), ("answers", { .integer($0.count) }),
            ])
    }

    /// What was known of the primary goal at the end of a week, or on the day of the verdict.
    private struct Point {
        var pilot: String
        var goal: GoalReadOut?
        var day: Day
        var answers: Int?
        var effect: Interval?
        var isVerdict: Bool
    }

    private var points: [Point] {
        pilots.flatMap { summary -> [Point] in
            let goal = summary.readOut?.primary
            let decided = goal.flatMap { $0.verdict.isUndecided ? nil : $0.decided }
            var points = (summary.readOut?.evidence ?? []).map { week in
                Point(
                    pilot: summary.pilot.id, goal: goal, day: week.day, answers: week.answers,
                    effect: week.effect, isVerdict: week.day == decided?.day)
            }
            if let decided, !points.contains(where: \.isVerdict) {
                let place = points.firstIndex { $0.day > decided.day } ?? points.count
                points.insert(
                    Point(
                        pilot: summary.pilot.id, goal: goal, day: decided.day,
                        answers: decided.answers, effect: decided.effect, isVerdict: true),
                    at: place)
            }
            return points
        }
    }

    private var evidenceTable: DataTable {
        DataTable(
            "evidence", of: points,
            [
                ("pilot", { .text($0.pilot) }), ("metric", { .init($0.goal?.metric.id) }),
                ("day", { .text($0.day.description) }), ("answers", { .init(counted($0)) }),
                ("effect", { .init($0.effect?.estimate) }),
                ("lower", { .init($0.effect?.lower) }), ("upper", { .init($0.effect?.upper) }),
                ("is_verdict", { .flag($0.isVerdict) }), ("because", { .init(because($0)) }),
            ])
    }

    /// Nothing of a total beside an arm that is hidden, for it would tell it.
    private func counted(_ point: Point) -> Int? {
        point.goal.map(words.hidesArm) ?? true ? nil : point.answers.flatMap(words.told(counting:))
    }

    /// Why a day has no effect or no count.
    private func because(_ point: Point) -> String? {
        if point.goal.map(words.hidesArm) ?? true { return words.besideSmallArm }
        guard let answers = point.answers else { return words.onlyRecord }
        if answers == 0 { return words.sentence(for: .noAnswers) }
        return point.effect == nil || Wording.isTooFew(answers) ? words.tooFewAnswers : nil
    }
}
