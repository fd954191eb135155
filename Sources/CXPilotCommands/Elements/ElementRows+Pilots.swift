import ExperienceModel
import ExperienceReports

extension ElementRows {
    func row(_ pilot: Pilot) -> ListRow {
        var facts = FactList(words)
        facts.choice("state", (states[pilot.id] ?? .planned).rawValue)
        facts.text("journey", pilot.journey)
        addTrial(of: pilot, to: &facts)
        addGoals("goals", pilot.goals, to: &facts)
        addGoals("guardrails", pilot.guardrails, to: &facts)
        if let rollout = pilot.rollout { addRollout(rollout, to: &facts) }
        facts.settings(pilot.ruleSettings)
        return ListRow(id: pilot.id, title: pilot.title, facts: facts.facts)
    }

    func row(_ initiative: Initiative) -> ListRow {
        var facts = FactList(words)
        facts.count("weeks", initiative.weeks)
        facts.names("before", initiative.before)
        facts.names("after", initiative.after)
        facts.amounts("effort", initiative.effort, planned)
        facts.price("oneOffCost", money(initiative.oneOffCost), currency)
        facts.day("earliest", initiative.earliest)
        facts.day("promised", initiative.promised)
        facts.settings(initiative.ruleSettings)
        return ListRow(id: initiative.id, title: initiative.title, facts: facts.facts)
    }

    private func addTrial(of pilot: Pilot, to facts: inout FactList) {
        facts.add("design", words.word(pilot.design), .string(pilot.design.rawValue))
        facts.names("arms", pilot.arms)
        facts.named("branches", pilot.branches.mapValues { $0.joined(separator: ", ") })
        if let drawn = pilot.branchesDrawn {
            facts.add(
                "branchesDrawn", drawn ? words.say("yes", "ja") : words.say("no", "nee"),
                .bool(drawn))
        }
        if let mix = pilot.referenceMix {
            facts.named(
                "referenceMix", mix.shares.mapValues { words.figures.share($0) })
        }
        facts.day("start", pilot.start)
        facts.day("readout", pilot.readout)
        facts.count("invitedPerArm", pilot.invitedPerArm)
        facts.share("responseRate", pilot.responseRate)
        facts.names("because", pilot.hypothesis?.because ?? [])
        facts.names("change", pilot.hypothesis?.change ?? [])
        facts.text("expect", pilot.hypothesis?.expect)
        if let basics = pilot.basics {
            facts.add(
                "basics", sentence(basics),
                [
                    "metric": .string(basics.metric), "minimum": .number(basics.minimum),
                    "actual": basics.actual.map(JSONValue.number),
                ])
        }
        facts.share("maxShare", pilot.startSmall?.maxShare)
        facts.price("maxBudget", pilot.startSmall?.maxBudget, currency)
        facts.text("exitPlan", pilot.startSmall?.exitPlan)
    }

    private func addGoals(_ key: String, _ goals: [Goal], to facts: inout FactList) {
        facts.lines(
            key, goals.map { words.sentence(for: $0, blueprint.metric($0.metric)) },
            goals.map { goal in
                [
                    "metric": .string(goal.metric), "role": .string(goal.role.rawValue),
                    "at": goal.at.map(JSONValue.string),
                    "type": .string(goal.comparison.rawValue), "value": .number(goal.value),
                    "expect": goal.expect.map(JSONValue.number),
                    "floor": goal.floor.map(JSONValue.number),
                ]
            })
    }

    private func addRollout(_ rollout: RolloutPlan, to facts: inout FactList) {
        facts.names("after", rollout.after)
        facts.add(
            "waves", rollout.waves.map(words.plannedShare).joined(separator: " → "),
            .array(rollout.waves.map(JSONValue.number)))
        facts.count("weeksPerWave", rollout.weeksPerWave)
        facts.amounts("effort", rollout.effort, planned)
        facts.price("oneOffCost", money(rollout.oneOffCost), currency)
        facts.price("costPerCustomer", money(rollout.costPerCustomer), currency)
        facts.day("earliest", rollout.earliest)
        facts.day("promised", rollout.promised)
    }

    /// `start goed 98%, minstens 97%`.
    private func sentence(_ basics: Basics) -> String {
        let now = basics.actual.map(words.plannedShare) ?? words.say("not known", "niet bekend")
        let least = words.plannedShare(basics.minimum)
        return "\(basics.metric) \(now), " + words.say("at least \(least)", "minstens \(least)")
    }

    private func planned(_ value: Double) -> String {
        words.figures.planned(value, isSigned: false)
    }

    private func money(_ value: Double) -> Double? { value == 0 ? nil : value }
}
