import ExperienceModel

/// Why items that could have a place have none in this plan.
struct LeftOutReasons {
    private let network: PlanNetwork
    private let plan: PlacedPlan
    private let objective: PlanObjective

    static func reasons(
        for plan: PlacedPlan, in network: PlanNetwork, _ objective: PlanObjective
    ) -> [LeftOut] {
        let search = LeftOutReasons(network: network, plan: plan, objective: objective)
        return plan.left.map {
            LeftOut(item: network.items[$0].id, reason: search.reason(for: $0))
        }
    }

    private func reason(for item: Int) -> LeftOut.Reason {
        if let missing = network.itemsBefore[item].first(where: { plan.left.contains($0) }) {
            return .waitsFor(item: network.items[missing].id)
        }
        guard objective.kind == .benefit, objective.counts(item) else { return .horizon }
        if let cost = cost(of: item, in: plan.room(in: network)) {
            return cost > 0 ? .costsMore(score: -cost) : .outweighed
        }
        guard let alone = cost(of: item, in: WeekRoom(network.calendar)) else { return .horizon }
        return alone > 0 ? .costsMore(score: -alone) : .outweighed
    }

    /// What the item costs in the first weeks that have room; nil where there are none.
    private func cost(of item: Int, in room: WeekRoom) -> Double? {
        var (plan, room, cost) = (plan, room, 0.0)
        for step in network.stepsOfItem[item] {
            guard let first = plan.firstWeek(of: step, in: network),
                let week = room.firstWeek(for: network.steps[step], from: first)
            else { return nil }
            room.take(network.steps[step], at: week)
            plan.starts[step] = week
            cost += objective.cost(of: step, at: week)
        }
        return cost
    }
}
