import ExperienceModel

/// Pilots and their goals with the keys of the language.
enum PilotKeys {
    static func pilot(_ pilot: Pilot) -> JSONValue {
        var object = trial(pilot).members
        object.add(contentsOf: results(pilot).members)
        return .object(object)
    }

    private static func trial(_ pilot: Pilot) -> JSONValue {
        [
            "id": .string(pilot.id), "title": .string(pilot.title),
            "subject": .text(pilot.subject), "journey": .string(pilot.journey),
            "hypothesis": pilot.hypothesis.map {
                [
                    "because": .names($0.because), "change": .names($0.change),
                    "expect": .text($0.expect),
                ]
            },
            "design": .string(pilot.design.rawValue), "unit": .string(pilot.unit.rawValue),
            "arms": .strings(pilot.arms),
            "branches": pilot.branches.isEmpty
                ? nil : .byName(pilot.branches.mapValues(JSONValue.strings)),
            "branches_drawn": pilot.branchesDrawn.map(JSONValue.bool),
            "reference_mix": pilot.referenceMix.map {
                [
                    "by": .string($0.by.rawValue),
                    "shares": .byName($0.shares.mapValues(JSONValue.number)),
                ]
            },
            "start": .day(pilot.start), "readout": .day(pilot.readout),
            "invited_per_arm": pilot.invitedPerArm.map(JSONValue.integer),
            "response_rate": pilot.responseRate.map(JSONValue.number),
        ]
    }

    private static func results(_ pilot: Pilot) -> JSONValue {
        [
            "basics": pilot.basics.map {
                [
                    "metric": .string($0.metric), "minimum": .number($0.minimum),
                    "actual": $0.actual.map(JSONValue.number),
                ]
            },
            "start_small": pilot.startSmall.map {
                [
                    "max_share": $0.maxShare.map(JSONValue.number),
                    "max_budget": $0.maxBudget.map(JSONValue.number),
                    "exit_plan": .text($0.exitPlan),
                ]
            },
            "goals": .parts(pilot.goals, goal), "guardrails": .parts(pilot.guardrails, goal),
            "rollout": pilot.rollout.map(RolloutKeys.plan),
            "check": .settings(pilot.ruleSettings),
        ]
    }

    private static func goal(_ goal: Goal) -> JSONValue {
        var object = JSONObject()
        object.add("metric", .string(goal.metric))
        // A guardrail stands in a list of its own.
        if goal.role != .guardrail { object.add("role", .string(goal.role.rawValue)) }
        object.add("at", .text(goal.at))
        object.add(goal.comparison.rawValue, .number(goal.value))
        object.add("expect", goal.expect.map(JSONValue.number))
        object.add("floor", goal.floor.map(JSONValue.number))
        object.add("baseline", goal.baseline.map(baseline))
        object.add("sd", goal.standardDeviation.map(JSONValue.number))
        object.add("lower_is_better", .flag(goal.lowerIsBetter))
        return .object(object)
    }

    private static func baseline(_ baseline: Goal.Baseline) -> JSONValue {
        switch baseline {
        case .promoters(let promoters, let detractors):
            ["promoters": .number(promoters), "detractors": .number(detractors)]
        case .value(let value): .number(value)
        }
    }
}
