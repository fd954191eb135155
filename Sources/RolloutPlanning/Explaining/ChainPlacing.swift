import ExperienceModel

/// Places an item once more, with all that it waits for, each as early as it can be.
struct ChainPlacing {
    /// A step and its week.
    typealias Start = (step: Int, week: Int)

    /// What the chain may take without limit.
    struct Freedom {
        var people: Set<Int> = []
        var hasMoney = false

        static func all(_ disciplines: [Int]) -> Freedom {
            Freedom(people: Set(disciplines), hasMoney: true)
        }
    }

    private let network: PlanNetwork
    private let plan: PlacedPlan
    /// What the whole plan leaves.
    private let room: WeekRoom

    init(_ network: PlanNetwork, _ plan: PlacedPlan) {
        self.network = network
        self.plan = plan
        room = plan.room(in: network)
    }

    /// The weeks of the item, and of what it waits for where that has to move: beside the plan, or
    /// alone as if there were no other work; nil where they find none.
    func starts(
        of item: Int, isAlone: Bool, _ freedom: Freedom = Freedom()
    ) -> [Start]? {
        if !isAlone, let starts = placed([item], from: plan.starts, in: room, freedom) {
            return starts
        }
        let chain = chain(of: item)
        if isAlone {
            return placed(
                chain, from: network.begunStarts, in: WeekRoom(network.calendar), freedom)
        }
        let (starts, room) = withoutChain(chain)
        return chain.count > 1 ? placed(chain, from: starts, in: room, freedom) : nil
    }

    /// Where the plan has those steps now; steps without a place are left out.
    func now(_ starts: [Start]) -> [Start] {
        starts.compactMap { start in plan.starts[start.step].map { (start.step, $0) } }
    }

    /// The disciplines that an item and what it waits for need.
    func disciplines(of item: Int) -> [Int] {
        let steps = chain(of: item).flatMap { network.stepsOfItem[$0] }
        return network.calendar.disciplines.indices.filter { discipline in
            steps.contains { network.steps[$0].effort[discipline] > 0 }
        }
    }

    /// The quarters that lack money for those starts.
    func unpaid(_ starts: [Start], isAlone: Bool) -> [Quarter] {
        var room =
            isAlone
            ? WeekRoom(network.calendar)
            : withoutChain(Array(Set(starts.map { network.steps[$0.step].item }))).room
        var quarters: [Quarter] = []
        for (step, week) in starts {
            var work = network.steps[step]
            work.effort = work.effort.map { _ in 0 }
            for case .budget(let quarter) in room.blocks(work, at: week) {
                if !quarters.contains(quarter) { quarters.append(quarter) }
                room.give(work.cost, in: quarter)
            }
            room.take(work, at: week)
        }
        return quarters.sorted()
    }

    /// All that the item waits for and that has not begun, and itself at the end.
    private func chain(of item: Int) -> [Int] {
        let before = network.itemsAll(before: item)
        return network.order.filter { $0 == item || before.contains($0) }
    }

    private func withoutChain(_ chain: [Int]) -> (starts: [Int?], room: WeekRoom) {
        var (starts, room) = (plan.starts, room)
        for step in chain.flatMap({ network.stepsOfItem[$0] }) {
            if let week = starts[step] { room.giveBack(network.steps[step], at: week) }
            starts[step] = nil
        }
        return (starts, room)
    }

    private func placed(
        _ chain: [Int], from starts: [Int?], in room: WeekRoom, _ freedom: Freedom
    ) -> [Start]? {
        var room = room
        var trial = PlacedPlan(starts: starts, left: [])
        var placed: [Start] = []
        for step in chain.flatMap({ network.stepsOfItem[$0] }) {
            var work = network.steps[step]
            for discipline in freedom.people { work.effort[discipline] = 0 }
            if freedom.hasMoney { work.cost = 0 }
            guard let first = trial.firstWeek(of: step, in: network),
                let week = room.firstWeek(for: work, from: first)
            else { return nil }
            room.take(work, at: week)
            trial.starts[step] = week
            placed.append((step, week))
        }
        return placed
    }
}
