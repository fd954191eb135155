import ExperienceModel

/// Rollouts and the roadmap's frame with the keys of the language.
enum RolloutKeys {
    static func plan(_ plan: RolloutPlan) -> JSONValue {
        [
            "after": .names(plan.after), "waves": .array(plan.waves.map(JSONValue.number)),
            "weeks_per_wave": .integer(plan.weeksPerWave), "effort": .amounts(plan.effort),
            "one_off_cost": .number(plan.oneOffCost),
            "cost_per_customer": .number(plan.costPerCustomer),
            "earliest": plan.earliest.map(JSONValue.day),
            "promised": plan.promised.map(JSONValue.day),
        ]
    }

    static func frame(_ frame: RoadmapFrame) -> JSONValue {
        [
            "start": .day(frame.start), "horizon_weeks": .integer(frame.horizonWeeks),
            "capacity": .amounts(frame.capacity),
            "budget": .amounts(
                Dictionary(frame.budget.map { ($0.key.description, $0.value) }) { first, _ in first
                }
            ),
            "holidays": .parts(frame.holidays, holiday),
            "carry_over": .flag(frame.carryOver),
            "initiatives": .parts(frame.initiatives, initiative),
        ]
    }

    private static func holiday(_ holiday: Holiday) -> JSONValue {
        [
            "from": .day(holiday.from), "to": .day(holiday.to),
            "disciplines": .names(holiday.disciplines),
        ]
    }

    private static func initiative(_ initiative: Initiative) -> JSONValue {
        [
            "id": .string(initiative.id), "title": .string(initiative.title),
            "effort": .amounts(initiative.effort), "weeks": .integer(initiative.weeks),
            "one_off_cost": .number(initiative.oneOffCost), "before": .names(initiative.before),
            "after": .names(initiative.after), "earliest": initiative.earliest.map(JSONValue.day),
            "promised": initiative.promised.map(JSONValue.day),
            "check": .settings(initiative.ruleSettings),
        ]
    }
}
