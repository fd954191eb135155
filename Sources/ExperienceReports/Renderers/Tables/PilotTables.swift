import ExperienceModel

/// Pilots, goals, guardrails, arms, scores, groups, evidence, money and lessons as tables.
struct PilotTables {
    let pilots: [PilotSummary]
    let learnings: [String: [Learning]]
    let asOf: Day
    let words: Wording

    var tables: [DataTable] {
        [
            pilotTable,
            goalTable("goals", measured { $0.goals }),
            goalTable("guardrails", measured { $0.guardrails }),
            armTable, scoreTable, groupTable, evidenceTable, worthTable, learningTable,
        ]
    }

    private typealias Measured = (pilot: String, goal: GoalReadOut)

    private func measured(_ goals: (ReadOut) -> [GoalReadOut]) -> [Measured] {
        pilots.flatMap { summary in
            (summary.readOut.map(goals) ?? []).map { (summary.pilot.id, $0) }
        }
    }

    private var everyGoal: [Measured] { measured { $0.goals + $0.guardrails } }

    private var pilotTable: DataTable {
        DataTable(
            "pilots", of: pilots,
            [
                ("pilot", { .text($0.pilot.id) }), ("title", { .text($0.pilot.title) }),
                ("journey", { .text($0.pilot.journey) }),
                ("design", { .text($0.pilot.design.rawValue) }),
                ("unit", { .text($0.pilot.unit.rawValue) }),
                ("start", { .text($0.pilot.start.description) }),
                ("readout", { .text($0.pilot.readout.description) }),
                ("as_of", { _ in .text(asOf.description) }),
                ("state", { .text($0.readOut?.state.rawValue ?? "planned") }),
                ("obstacles", { .text($0.obstacles.joined(separator: " ")) }),
                ("recommended", { .init($0.readOut?.recommendation.decision?.rawValue) }),
                ("decided", { .init($0.readOut?.decision?.actual.rawValue) }),
                ("decided_on", { .init($0.readOut?.decision?.on.description) }),
                ("because", { .init($0.readOut.map(words.sentence(for:))) }),
                ("metric", { .init($0.pilot.primaryGoal?.metric) }),
                ("answers", { .init($0.readOut?.primary.flatMap(counted)) }),
                ("effect", { .init($0.readOut?.primary?.effect?.estimate) }),
                ("lower", { .init($0.readOut?.primary?.effect?.lower) }),
                ("upper", { .init($0.readOut?.primary?.effect?.upper) }),
                ("line", { .init($0.readOut?.primary?.line ?? $0.pilot.primaryGoal?.line) }),
                ("verdict", { .init($0.readOut?.primary?.verdict.rawValue) }),
            ])
    }

    private func goalTable(_ name: String, _ goals: [Measured]) -> DataTable {
        DataTable(
            name, of: goals,
            [
                ("pilot", { .text($0.pilot) }), ("metric", { .text($0.goal.metric.id) }),
                ("name", { .text(words.name(of: $0.goal.metric)) }),
                ("kind", { .text($0.goal.metric.kind.rawValue) }),
                ("role", { .text($0.goal.goal.role.rawValue) }),
                ("at", { .init($0.goal.goal.at) }),
                ("comparison", { .text($0.goal.goal.comparison.rawValue) }),
                ("value", { .init($0.goal.goal.value) }),
                ("expect", { .init($0.goal.goal.expect) }),
                ("floor", { .init($0.goal.goal.floor) }),
                ("line", { .init($0.goal.line) }),
                ("is_difference", { .flag($0.goal.isDifference) }),
                ("answers", { .init(counted($0.goal)) }),
                ("effect", { .init($0.goal.effect?.estimate) }),
                ("lower", { .init($0.goal.effect?.lower) }),
                ("upper", { .init($0.goal.effect?.upper) }),
                ("level", { .init($0.goal.level) }), ("method", { .text($0.goal.method) }),
                ("verdict", { .text($0.goal.verdict.rawValue) }),
                ("final", { .flag($0.goal.isFinal) }),
                ("because", { .init($0.goal.unsaid.map(words.sentence(for:))) }),
            ])
    }

    private var learningTable: DataTable {
        let lessons = pilots.flatMap { summary in
            (learnings[summary.pilot.id] ?? []).map { (pilot: summary.pilot.id, learning: $0) }
        }
        return DataTable(
            "learnings", of: lessons,
            [
                ("pilot", { .text($0.pilot) }), ("on", { .text($0.learning.on.description) }),
                ("basis", { .text($0.learning.basis.rawValue) }),
                ("text", { .text($0.learning.text) }),
                ("about", { .text($0.learning.about.joined(separator: " ")) }),
            ])
    }
}

extension PilotTables {
    /// An arm of a goal, in the time of the pilot or before it.
    private struct Arm {
        var pilot: String
        var goal: GoalReadOut
        var period: String
        var arm: ArmReadOut
        /// Whether another arm is too small to show.
        var isBesideHidden: Bool

        /// At most the number of answers is told of an arm that the pages do not show.
        func shown<Value>(_ value: (ArmReadOut) -> Value?) -> Value? {
            arm.interval == nil || isBesideHidden ? nil : value(arm)
        }
    }

    /// Nothing where so few answered that the pages do not count them.
    private func counted(_ answers: Int?) -> Int? {
        answers.flatMap { Wording.isTooFew($0) ? nil : $0 }
    }

    /// Nothing of a total beside an arm that is hidden, for it would tell it.
    private func counted(_ goal: GoalReadOut) -> Int? {
        words.hidesArm(goal) ? nil : goal.answers
    }

    private var arms: [Arm] {
        everyGoal.flatMap { pilot, goal in
            let isHiding = words.hidesArm(goal)
            func arms(_ arms: [ArmReadOut], _ period: String) -> [Arm] {
                arms.map {
                    Arm(
                        pilot: pilot, goal: goal, period: period, arm: $0,
                        isBesideHidden: isHiding)
                }
            }
            return arms(goal.before, "before") + arms(goal.arms, "during")
        }
    }

    private var armTable: DataTable {
        DataTable(
            "arms", of: arms,
            [
                ("pilot", { .text($0.pilot) }), ("metric", { .text($0.goal.metric.id) }),
                ("role", { .text($0.goal.goal.role.rawValue) }),
                ("period", { .text($0.period) }), ("arm", { .text($0.arm.arm) }),
                ("answers", { .init($0.isBesideHidden ? nil : counted($0.arm.answers)) }),
                ("estimate", { .init($0.arm.interval?.estimate) }),
                ("lower", { .init($0.arm.interval?.lower) }),
                ("upper", { .init($0.arm.interval?.upper) }),
                ("promoters", { .init($0.shown(\.promoters)) }),
                ("passives", { .init($0.shown(\.passives)) }),
                ("detractors", { .init($0.shown(\.detractors)) }),
                ("positive", { .init($0.shown(\.positive)) }),
            ])
    }

    /// The scores of primary goals, on scales that the pages draw.
    private var scoreTable: DataTable {
        let scored = arms.filter { $0.goal.goal.role == .primary && $0.arm.interval != nil }
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

    private var evidenceTable: DataTable {
        let points = pilots.flatMap { summary in
            (summary.readOut?.evidence ?? []).map {
                (pilot: summary.pilot.id, goal: summary.readOut?.primary, point: $0)
            }
        }
        return DataTable(
            "evidence", of: points,
            [
                ("pilot", { .text($0.pilot) }), ("metric", { .init($0.goal?.metric.id) }),
                ("day", { .text($0.point.day.description) }),
                (
                    "answers",
                    { row in
                        .init(row.goal.flatMap(counted) == nil ? nil : counted(row.point.answers))
                    }
                ),
                ("effect", { .init($0.point.effect?.estimate) }),
                ("lower", { .init($0.point.effect?.lower) }),
                ("upper", { .init($0.point.effect?.upper) }),
            ])
    }

    /// What the effect is worth, per 1,000 customers and year.
    private var worthTable: DataTable {
        let worth = pilots.compactMap { summary in
            summary.readOut?.money.map { (pilot: summary.pilot.id, money: $0) }
        }
        return DataTable(
            "worth", of: worth,
            [
                ("pilot", { .text($0.pilot) }), ("currency", { .text($0.money.value.currency) }),
                ("promoter", { .init($0.money.value.promoter) }),
                ("passive", { .init($0.money.value.passive) }),
                ("detractor", { .init($0.money.value.detractor) }),
                ("benefit", { .init($0.money.benefit.estimate) }),
                ("lower", { .init($0.money.benefit.lower) }),
                ("upper", { .init($0.money.benefit.upper) }),
                ("cost", { .init($0.money.cost) }), ("net", { .init($0.money.net?.estimate) }),
                ("is_causal", { .flag($0.money.isCausal) }),
            ])
    }

    /// Groups beside the whole; of one that is too small nothing but its name.
    private var groupTable: DataTable {
        let groups = pilots.flatMap { summary in
            (summary.readOut?.groups ?? []).map { (pilot: summary.pilot.id, group: $0) }
        }
        func estimate(_ group: GroupReadOut) -> Interval? {
            guard !group.isSuppressed else { return nil }
            return group.arms.count > 1 ? group.effect : group.arms.last?.interval
        }
        func answers(_ group: GroupReadOut, ofControl: Bool) -> Int? {
            guard !group.isSuppressed, !ofControl || group.arms.count > 1 else { return nil }
            return (ofControl ? group.arms.first : group.arms.last)?.answers
        }
        return DataTable(
            "groups", of: groups,
            [
                ("pilot", { .text($0.pilot) }), ("metric", { .text($0.group.metric.id) }),
                ("by", { .text($0.group.dimension.rawValue) }),
                ("group", { .text($0.group.group) }),
                ("suppressed", { .flag($0.group.isSuppressed) }),
                ("control_answers", { .init(answers($0.group, ofControl: true)) }),
                ("pilot_answers", { .init(answers($0.group, ofControl: false)) }),
                ("is_difference", { .flag($0.group.arms.count > 1) }),
                ("estimate", { .init(estimate($0.group)?.estimate) }),
                ("lower", { .init(estimate($0.group)?.lower) }),
                ("upper", { .init(estimate($0.group)?.upper) }),
            ])
    }
}
