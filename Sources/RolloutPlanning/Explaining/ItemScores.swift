import ExperienceModel

/// What each item brings in a plan, as its terms.
struct ItemScores {
    let network: PlanNetwork
    let plan: PlacedPlan

    /// The score of an item of the network.
    func score(of item: Int) -> RoadmapScore {
        let worth = network.items[item].worth
        let weeks = Double(network.calendar.weeks)
        var inUse = 0.0
        var first: Int?
        for step in network.allStepsOfItem[item] {
            guard let start = plan.starts[step] else { continue }
            inUse += network.steps[step].shareAdded * (weeks - Double(start))
            if network.steps[step].shareAdded > 0 { first = min(first ?? start, start) }
        }
        let isPlaced = network.allStepsOfItem[item].contains { plan.starts[$0] != nil }
        let cost = isPlaced ? worth.oneOffCost + worth.costPerWeek * inUse : 0
        return RoadmapScore(
            worth: worth, unknown: Self.unknown(network.items[item]), weeksInUse: inUse,
            weeks: first.map { network.calendar.weeks - $0 } ?? 0, cost: cost)
    }

    /// The score of an item that has no place in the network.
    static func nothing(_ item: RolloutItem) -> RoadmapScore {
        RoadmapScore(
            worth: item.worth, unknown: unknown(item), weeksInUse: 0, weeks: 0, cost: 0)
    }

    private static func unknown(_ item: RolloutItem) -> RolloutWorth.Unknown? {
        if item.commitment.isPreparation { return .preparation }
        if item.worth.chance == nil { return .noChance }
        return item.worth.effectPerWeek == nil ? .noMoney : nil
    }
}
