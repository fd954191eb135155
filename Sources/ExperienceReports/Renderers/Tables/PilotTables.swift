import ExperienceModel

/// Pilots, goals, guardrails, groups, money, lessons and quotes as tables.
struct PilotTables {
    let pilots: [PilotSummary]
    let quotes: [String: [CustomerQuote]]
    let learnings: [String: [Learning]]
    let asOf: Day
    let words: Wording

    var tables: [DataTable] {
        [
            pilotTable,
            goalTable("goals", measured { $0.goals }),
            goalTable("guardrails", measured { $0.guardrails }),
        ] + ArmTables(pilots: pilots, words: words).tables + [
            groupTable, worthTable, learningTable, quoteTable,
        ]
    }

    private typealias Measured = (pilot: String, goal: GoalReadOut)

    private func measured(_ goals: (ReadOut) -> [GoalReadOut]) -> [Measured] {
        pilots.flatMap { summary in
            (summary.readOut.map(goals) ?? []).map { (summary.pilot.id, $0) }
        }
    }

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
                (
                    "answers",
                    { .init($0.readOut?.primary.flatMap { words.told(counting: $0.answers) }) }
                ),
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
                ("answers", { .init(words.hidesArm($0.goal) ? nil : $0.goal.answers) }),
                ("effect", { .init($0.goal.effect?.estimate) }),
                ("lower", { .init($0.goal.effect?.lower) }),
                ("upper", { .init($0.goal.effect?.upper) }),
                ("level", { .init($0.goal.level) }), ("method", { .text($0.goal.method) }),
                ("verdict", { .text($0.goal.verdict.rawValue) }),
                ("final", { .flag($0.goal.isFinal) }),
                ("because", { .init(because($0.goal)) }),
            ])
    }

    /// Why there is no verdict, or no count.
    private func because(_ goal: GoalReadOut) -> String? {
        goal.unsaid.map(words.sentence(for:))
            ?? (words.hidesArm(goal) ? words.besideSmallArm : nil)
    }

    /// What customers wrote, as the pages choose it.
    private var quoteTable: DataTable {
        let told = pilots.flatMap { summary in
            (quotes[summary.pilot.id] ?? []).map { (pilot: summary.pilot.id, quote: $0) }
        }
        return DataTable(
            "quotes", of: told,
            [
                ("pilot", { .text($0.pilot) }), ("score", { .init($0.quote.score) }),
                ("group", { .init($0.quote.from) }), ("text", { .text($0.quote.text) }),
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
                (
                    "because",
                    { row in
                        .init(
                            row.group.isSuppressed
                                ? words.tooFewAnswers
                                : estimate(row.group) == nil ? words.notCompared : nil)
                    }
                ),
            ])
    }
}
