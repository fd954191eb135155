import ExperienceModel

/// `rollout` of a pilot: its waves, and what they take.
enum RolloutSection {
    static func read(_ reader: MappingReader) -> RolloutPlan? {
        var plan = RolloutPlan()
        plan.after =
            reader.optional("after", .list(of: .reference(.item)), "what must be ready first")
            ?? []
        let waves = reader.optional(
            "waves", .list(of: .share()), "share of the customers in each wave, ascending")
        if let waves {
            let isAscending = zip([0] + waves, waves).allSatisfy { $0 < $1 }
            if !isAscending { reader.report(.notAscending("waves"), at: "waves") }
            plan.waves = waves
        }
        plan.weeksPerWave =
            reader.optional(
                "weeks_per_wave", .integer(1...520, accepting: -520...520),
                "weeks that a wave lasts")
            ?? plan.weeksPerWave
        plan.effort = reader.effort("person-weeks per discipline over all waves")
        plan.oneOffCost =
            reader.optional("one_off_cost", .planned, "money before the first wave") ?? 0
        plan.costPerCustomer =
            reader.optional("cost_per_customer", .planned, "money per customer reached") ?? 0
        plan.earliest = reader.optional("earliest", .day, "the first day it may start")
        plan.promised = reader.optional(
            "promised", .day, "the day it was promised to be ready")
        return plan
    }
}

extension MappingReader {
    /// Person-weeks per discipline.
    func effort(_ meaning: String, key: String = "effort") -> [String: Double] {
        let effort = optional(key, .entries(.reference(.discipline), .planned), meaning)
        return Dictionary((effort ?? []).map { ($0.key, $0.value) }) { first, _ in first }
    }
}
