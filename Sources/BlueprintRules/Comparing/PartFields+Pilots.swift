import ExperienceModel

extension PartFields {
    static func of(_ pilot: Pilot, metrics: [Metric]) -> FieldList {
        var fields = goals(of: pilot, metrics: metrics)
        fields.add("title", .words(pilot.title))
        fields.add("subject", .words(pilot.subject))
        fields.add("journey", .name(pilot.journey))
        fields.add("hypothesis.because", .set(pilot.hypothesis?.because ?? []))
        fields.add("hypothesis.change", .set(pilot.hypothesis?.change ?? []))
        fields.add("hypothesis.expect", .words(pilot.hypothesis?.expect))
        fields.add("design", .name(pilot.design.rawValue))
        fields.add("unit", .name(pilot.unit.rawValue))
        fields.add("arms", .inOrder(pilot.arms))
        fields.add("branches", each: pilot.branches.compactMapValues { .set($0) })
        fields.add("branches_drawn", pilot.branchesDrawn.map { .flag($0) })
        fields.add("reference_mix.by", pilot.referenceMix.map { .name($0.by.rawValue) })
        fields.add(
            "reference_mix.shares",
            each: pilot.referenceMix?.shares.mapValues { .share($0) } ?? [:])
        fields.add("start", .day(pilot.start))
        fields.add("readout", .day(pilot.readout))
        fields.add("invited_per_arm", pilot.invitedPerArm.map { .count($0) })
        fields.add("response_rate", pilot.responseRate.map { .share($0) })
        addLimits(of: pilot, to: &fields)
        if let rollout = pilot.rollout { add(rollout, to: &fields) }
        fields.add(settings: pilot.ruleSettings)
        return fields
    }

    /// The goals and guardrails of a pilot, each under its metric.
    static func goals(of pilot: Pilot, metrics: [Metric]) -> FieldList {
        var fields = FieldList()
        fields.add("goals", each: byMetric(pilot.goals, metrics))
        fields.add("guardrails", each: byMetric(pilot.guardrails, metrics))
        return fields
    }

    /// Further goals on the same metric are told apart by their number.
    private static func byMetric(_ goals: [Goal], _ metrics: [Metric]) -> [String: FieldValue] {
        var values: [String: FieldValue] = [:]
        for goal in goals {
            var key = goal.metric
            var number = 1
            while values[key] != nil {
                number += 1
                key = "\(goal.metric) \(number)"
            }
            let metric = metrics.first { $0.id == goal.metric }
            values[key] = .goal(goal, measure: metric?.measure)
        }
        return values
    }

    private static func addLimits(of pilot: Pilot, to fields: inout FieldList) {
        fields.add("basics.metric", .words(pilot.basics?.metric))
        fields.add("basics.minimum", pilot.basics.map { .share($0.minimum) })
        fields.add("basics.actual", pilot.basics?.actual.map { .share($0) })
        fields.add("start_small.max_share", pilot.startSmall?.maxShare.map { .share($0) })
        fields.add("start_small.max_budget", pilot.startSmall?.maxBudget.map { .money($0) })
        fields.add("start_small.exit_plan", .words(pilot.startSmall?.exitPlan))
    }

    private static func add(_ rollout: RolloutPlan, to fields: inout FieldList) {
        fields.add("rollout.after", .set(rollout.after))
        fields.add("rollout.waves", .sequence(rollout.waves.map { .share($0) }))
        fields.add("rollout.weeks_per_wave", .count(rollout.weeksPerWave))
        fields.add("rollout.effort", each: rollout.effort.mapValues { .number($0) })
        fields.add("rollout.one_off_cost", .money(rollout.oneOffCost))
        fields.add("rollout.cost_per_customer", .money(rollout.costPerCustomer))
        fields.add("rollout.earliest", rollout.earliest.map { .day($0) })
        fields.add("rollout.promised", rollout.promised.map { .day($0) })
    }

    static func of(_ frame: RoadmapFrame) -> FieldList {
        var fields = FieldList()
        fields.add("start", .day(frame.start))
        fields.add("horizon_weeks", .count(frame.horizonWeeks))
        fields.add("capacity", each: frame.capacity.mapValues { .number($0) })
        let budget = frame.budget.map { ($0.key.description, FieldValue.money($0.value)) }
        fields.add("budget", each: Dictionary(budget, uniquingKeysWith: { first, _ in first }))
        fields.add("carry_over", .yes(frame.carryOver))
        let holidays = frame.holidays.map { holiday in
            let days = "\(holiday.from) – \(holiday.to)"
            let who = holiday.disciplines.sorted().joined(separator: ", ")
            return who.isEmpty ? days : days + " " + who
        }
        fields.add("holidays", .set(holidays))
        return fields
    }

    static func of(_ initiative: Initiative) -> FieldList {
        var fields = FieldList()
        fields.add("title", .words(initiative.title))
        fields.add("effort", each: initiative.effort.mapValues { .number($0) })
        fields.add("weeks", .count(initiative.weeks))
        fields.add("one_off_cost", .money(initiative.oneOffCost))
        fields.add("before", .set(initiative.before))
        fields.add("after", .set(initiative.after))
        fields.add("earliest", initiative.earliest.map { .day($0) })
        fields.add("promised", initiative.promised.map { .day($0) })
        fields.add(settings: initiative.ruleSettings)
        return fields
    }
}
