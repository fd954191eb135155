import ExperienceModel

/// Moves every step as early as it may be at no cost, and gives items a place that fit after all.
///
/// What an objective does not count (preparation, items without a known effect) is ready as soon as
/// people and money allow, without pushing anything that counts.
struct PlanTidying {
    private let network: PlanNetwork
    private let objective: PlanObjective
    private var plan: PlacedPlan
    private var room: WeekRoom

    static func tidied(
        _ plan: PlacedPlan, in network: PlanNetwork, _ objective: PlanObjective
    ) -> PlacedPlan {
        var tidying = PlanTidying(plan, network, objective)
        // Each pass makes room for the next; a plan at rest comes out as it went in.
        for _ in 0..<4 where tidying.moveEarlier() { continue }
        tidying.fillIn()
        return tidying.plan
    }

    private init(_ plan: PlacedPlan, _ network: PlanNetwork, _ objective: PlanObjective) {
        self.plan = plan
        self.network = network
        self.objective = objective
        room = plan.room(in: network)
    }

    private mutating func moveEarlier() -> Bool {
        var hasMoved = false
        let steps = plan.starts.indices.filter { plan.starts[$0] != nil }
            .sorted { (plan.starts[$0] ?? 0, $0) < (plan.starts[$1] ?? 0, $1) }
        for step in steps {
            guard let week = plan.starts[step], network.steps[step].asked == nil,
                let first = plan.firstWeek(of: step, in: network), first < week
            else { continue }
            room.giveBack(network.steps[step], at: week)
            let most = objective.cost(of: step, at: week) + 1e-9
            var better = week
            for earlier in first..<week
            where objective.cost(of: step, at: earlier) <= most
                && room.hasRoom(for: network.steps[step], at: earlier)
            {
                better = earlier
                break
            }
            room.take(network.steps[step], at: better)
            plan.starts[step] = better
            hasMoved = hasMoved || better < week
        }
        return hasMoved
    }

    /// Tries what was left out once more, as long as nothing is lost.
    private mutating func fillIn() {
        let end = objective.kind == .finish ? plan.end(in: network) : Int.max
        for item in network.order where plan.left.contains(item) {
            let trial = (plan, room)
            var cost = 0.0
            for step in network.stepsOfItem[item] {
                guard let first = plan.firstWeek(of: step, in: network),
                    let week = room.firstWeek(for: network.steps[step], from: first)
                else {
                    cost = .infinity
                    break
                }
                room.take(network.steps[step], at: week)
                plan.starts[step] = week
                cost += objective.cost(of: step, at: week)
            }
            let isWorthIt = cost <= 0 || (objective.isMust(item) && cost < .infinity)
            if isWorthIt, plan.end(in: network) <= end || objective.isMust(item) {
                plan.left.removeAll { $0 == item }
            } else {
                (plan, room) = trial
            }
        }
    }
}
