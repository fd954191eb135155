/// Improves a plan by the order in which its items are placed: two items change their turn, and the
/// plan that follows stays where it is no worse (a walk on activity lists; Hartmann & Kolisch
/// 2000).
///
/// So many steps that they cost a fraction of a second, the same on every machine.
enum OrderSearch {
    /// Steps of the walk, times waves.
    private static let work = 30_000

    /// The best plan on the way from those keys, the smallest keys first.
    static func improved(
        _ network: PlanNetwork, _ objective: PlanObjective, keys first: [Double], seed: UInt64
    ) -> PlacedPlan {
        var best = SerialPlan.plan(network, keys: first)
        let count = network.items.count
        guard count > 1 else { return best }
        // Ranks, so that items of the same worth can change places too.
        let order = first.indices.sorted { (first[$0], $0) < (first[$1], $1) }
        var keys = first
        for (rank, item) in order.enumerated() { keys[item] = Double(rank) }
        var chance = SearchChance(seed: seed, stream: 11)
        for _ in 0..<max(20, work / max(1, network.steps.count)) {
            let (one, other) = (chance.below(count), chance.below(count))
            guard one != other else { continue }
            keys.swapAt(one, other)
            let plan = SerialPlan.plan(network, keys: keys)
            if objective.prefers(best, to: plan) {
                keys.swapAt(one, other)
            } else {
                best = plan
            }
        }
        return best
    }
}
