import ExperienceModel

/// Places an item once more, with all that it waits for, each as early as it can be.
struct ChainPlacing {
    /// A step and its week.
    typealias Start = (step: Int, week: Int)

    /// People and money that count as free for the chain.
    struct Freedom {
        var people: Set<Int> = []
        var hasMoney = false
        /// Whether there is no end of them; else as much as there would be without other work.
        var isEndless = false
        /// The first week in which the item itself may start here.
        var from = 0

        static func all(_ disciplines: [Int]) -> Freedom {
            Freedom(people: Set(disciplines), hasMoney: true, isEndless: true)
        }
    }

    private let network: PlanNetwork
    private let plan: PlacedPlan
    /// What the whole plan leaves.
    private let room: WeekRoom

    /// Seconds of a search, counted as work, where placing in turn finds nothing.
    private static let briefly = 0.02
    /// Where more items than these are left out, none of them is searched for.
    private static let mostSearched = 10

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
        let chain = chain(of: item)
        if isAlone {
            let own = ownRoom(of: chain) { network.steps[$0].isBegun }
            return placed(chain, from: network.begunStarts, in: own, freedom)
        }
        let beside = freed(freedom, room, keeping: chain) { _ in true }
        if let starts = placed([item], from: plan.starts, in: beside, freedom) { return starts }
        guard chain.count > 1 else { return nil }
        let (starts, room) = withoutChain(chain)
        let moved = freed(freedom, room, keeping: chain) { network.steps[$0].isBegun }
        return placed(chain, from: starts, in: moved, freedom)
    }

    /// The weeks of the item itself as late as can be, where what it waits for starts as it does
    /// there; nil where that finds none.
    func latest(of item: Int, _ starts: [Start], isAlone: Bool) -> [Start]? {
        var room = room(beside: starts, isAlone: isAlone)
        for (step, week) in starts where network.steps[step].item != item {
            room.take(network.steps[step], at: week)
        }
        var end = network.calendar.weeks
        var late: [Start] = []
        for (step, first) in starts.reversed() where network.steps[step].item == item {
            let work = network.steps[step]
            let last = work.asked ?? end - work.weeks
            guard first <= last,
                let week = (first...last).last(where: { room.hasRoom(for: work, at: $0) })
            else { return nil }
            room.take(work, at: week)
            late.append((step, week))
            end = week
        }
        return late
    }

    /// Whether a search finds a place for the item and what it waits for, without other work.
    func isFoundAlone(_ item: Int) -> Bool {
        let chain = Set(chain(of: item))
        guard chain.count > 2, plan.left.count <= Self.mostSearched else { return false }
        let others = Set(network.items.indices.filter { !chain.contains($0) })
        let alone = network.without(others, asked: [:])
        let question = RoadmapQuestion(objective: .finish, seconds: Self.briefly)
        let id = network.items[item].id
        return !PlanSearch(alone, question).run().plan.left.contains { alone.items[$0].id == id }
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

    /// What is left for those starts: by the rest of the plan, or by nobody where they stand alone.
    func room(beside starts: [Start], isAlone: Bool) -> WeekRoom {
        let items = Array(Set(starts.map { network.steps[$0.step].item }))
        return isAlone
            ? ownRoom(of: items) { network.steps[$0].isBegun } : withoutChain(items).room
    }

    /// All that the item waits for and that has not begun, and itself at the end.
    func chain(of item: Int) -> [Int] {
        let before = network.itemsAll(before: item)
        return network.order.filter { $0 == item || before.contains($0) }
    }

    /// The room in which people or money are taken by nobody but the chain.
    private func freed(
        _ freedom: Freedom, _ room: WeekRoom, keeping chain: [Int], where isKept: (Int) -> Bool
    ) -> WeekRoom {
        guard !freedom.isEndless, freedom.hasMoney || !freedom.people.isEmpty else { return room }
        var freed = room
        freed.free(
            people: freedom.people, money: freedom.hasMoney,
            but: ownRoom(of: chain, where: isKept))
        return freed
    }

    /// The room that only steps of those items take from.
    private func ownRoom(of items: [Int], where isKept: (Int) -> Bool) -> WeekRoom {
        var room = WeekRoom(network.calendar)
        for step in items.flatMap({ network.allStepsOfItem[$0] }) where isKept(step) {
            if let week = plan.starts[step] { room.take(network.steps[step], at: week) }
        }
        return room
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
            if freedom.isEndless {
                for discipline in freedom.people { work.effort[discipline] = 0 }
                if freedom.hasMoney { work.cost = 0 }
            }
            guard let first = trial.firstWeek(of: step, in: network),
                let week = room.firstWeek(
                    for: work, from: work.item == chain.last ? max(first, freedom.from) : first)
            else { return nil }
            room.take(work, at: week)
            trial.starts[step] = week
            placed.append((step, week))
        }
        return placed
    }
}
