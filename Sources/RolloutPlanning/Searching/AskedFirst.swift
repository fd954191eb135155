import ExperienceModel

/// A plan in which the items that were asked start when they were, and all else stands around them.
///
/// What they wait for comes first, as early as it can; where that leaves an asked item out, a short
/// search looks for a plan of those few alone.
struct AskedFirst {
    private let network: PlanNetwork
    private let question: RoadmapQuestion
    private let asked: [Int]
    /// Those, and all that they wait for.
    private let chain: Set<Int>

    /// Seconds to search for the few alone, at most.
    private static let briefly = 0.1

    init(_ network: PlanNetwork, _ question: RoadmapQuestion) {
        self.network = network
        self.question = question
        let asked = network.items.indices.filter { item in
            network.stepsOfItem[item].first.map { network.steps[$0].asked != nil } ?? false
        }
        self.asked = asked
        chain = asked.reduce(into: Set(asked)) { $0.formUnion(network.itemsAll(before: $1)) }
    }

    /// The plan; nil where nothing was asked.
    var plan: PlacedPlan? {
        guard !asked.isEmpty else { return nil }
        let early = inTurn
        let others = Set(network.items.indices.filter { !chain.contains($0) })
        guard asked.contains(where: early.left.contains), !others.isEmpty else { return early }
        return chainAlone(leaving: others)
    }

    /// Item by item, the chain first.
    private var inTurn: PlacedPlan {
        let count = network.items.count
        return SerialPlan.plan(
            network,
            keys: network.items.enumerated().map { place, item in
                let turn = chain.contains(place) ? 0 : item.commitment.isTentative ? 2 : 1
                return Double(turn * count + place)
            })
    }

    /// The chain as a search finds it, without the others.
    private func chainAlone(leaving others: Set<Int>) -> PlacedPlan {
        let smaller = network.without(others, asked: question.force)
        let kept = network.steps.indices.filter { step in
            network.steps[step].isBegun || !others.contains(network.steps[step].item)
        }
        var brief = question
        brief.objective = .benefit
        brief.seconds = min(Self.briefly, question.seconds)
        let found = PlanSearch(smaller, brief).run().plan
        var plan = PlacedPlan(starts: network.begunStarts, left: [])
        for (step, start) in zip(kept, found.starts) { plan.starts[step] = start }
        plan.left = network.items.indices.filter { item in
            network.stepsOfItem[item].contains { plan.starts[$0] == nil }
        }
        return plan
    }
}
