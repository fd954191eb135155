/// Tries whether a wave could start earlier if another item were not in the plan.
struct EarlierTrial {
    private let network: PlanNetwork
    private let plan: PlacedPlan
    private var room: WeekRoom
    private var trialsLeft: Int

    /// - Parameter most: how many trials there are; beyond them the answer is no.
    init(_ network: PlanNetwork, _ plan: PlacedPlan, most: Int) {
        self.network = network
        self.plan = plan
        room = plan.room(in: network)
        trialsLeft = most
    }

    /// Whether it helps the step that the item goes.
    mutating func helps(_ step: Int, without item: Int) -> Bool {
        guard trialsLeft > 0, let week = plan.starts[step],
            let first = plan.firstWeek(of: step, in: network), first < week
        else { return false }
        trialsLeft -= 1
        let work = network.steps[step]
        let others = network.stepsOfItem[item].compactMap { other in
            plan.starts[other].map { (other, $0) }
        }
        room.giveBack(work, at: week)
        for (other, start) in others { room.giveBack(network.steps[other], at: start) }
        defer {
            for (other, start) in others { room.take(network.steps[other], at: start) }
            room.take(work, at: week)
        }
        return room.firstWeek(for: work, from: first, before: week) != nil
    }
}
