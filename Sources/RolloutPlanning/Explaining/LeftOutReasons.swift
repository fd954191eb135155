import ExperienceModel

/// Why items that could have a place have none in this plan, found by placing each of them again:
/// in what the plan leaves, and alone; with and without a limit on people or money.
struct LeftOutReasons {
    private let network: PlanNetwork
    private let plan: PlacedPlan
    private let objective: PlanObjective

    /// What an item may take without limit.
    private struct Freedom {
        var people: Set<Int> = []
        var money = false
    }

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
        let isWeighed =
            objective.kind == .benefit && objective.counts(item) && !objective.isMust(item)
        let room = plan.room(in: network)
        if let starts = starts(of: item, in: room) {
            let cost = cost(of: starts)
            return isWeighed && cost > 0 ? .costsMore(score: -cost) : .outweighed
        }
        let empty = WeekRoom(network.calendar)
        guard let alone = starts(of: item, in: empty) else {
            return lacking(for: item, in: empty, isAlone: true)
        }
        let cost = cost(of: alone)
        if isWeighed, cost > 0 { return .costsMore(score: -cost) }
        return lacking(for: item, in: room, isAlone: false)
    }

    /// What there is too little of: the first of people, money, or both that would be enough.
    private func lacking(
        for item: Int, in room: WeekRoom, isAlone: Bool
    ) -> LeftOut.Reason {
        let disciplines = network.calendar.disciplines
        let used = disciplines.indices.filter { discipline in
            network.stepsOfItem[item].contains { network.steps[$0].effort[discipline] > 0 }
        }
        func people(_ discipline: Int) -> LeftOut.Reason {
            isAlone
                ? .noTime(discipline: disciplines[discipline])
                : .crowded(discipline: disciplines[discipline])
        }
        for discipline in used
        where starts(of: item, in: room, Freedom(people: [discipline])) != nil {
            return people(discipline)
        }
        if let starts = starts(of: item, in: room, Freedom(money: true)),
            let quarter = unpaid(starts, in: room)
        {
            return isAlone ? .tooDear(quarter) : .spent(quarter)
        }
        if starts(of: item, in: room, Freedom(people: Set(used))) != nil, let first = used.first {
            return people(first)
        }
        guard let starts = starts(of: item, in: room, Freedom(people: Set(used), money: true))
        else { return .horizon }
        let quarter = unpaid(starts, in: room)
        return quarter.map { isAlone ? .tooDear($0) : .spent($0) } ?? .horizon
    }

    /// The first quarter that could not pay those starts.
    private func unpaid(_ starts: [(step: Int, week: Int)], in room: WeekRoom) -> Quarter? {
        var room = room
        for (step, week) in starts {
            for case .budget(let quarter) in room.blocks(network.steps[step], at: week) {
                return quarter
            }
            room.take(network.steps[step], at: week)
        }
        return nil
    }

    /// The first weeks that have room for the item; nil where there are none.
    private func starts(
        of item: Int, in room: WeekRoom, _ freedom: Freedom = Freedom()
    ) -> [(step: Int, week: Int)]? {
        var (plan, room) = (plan, room)
        var starts: [(step: Int, week: Int)] = []
        for step in network.stepsOfItem[item] {
            var work = network.steps[step]
            for discipline in freedom.people { work.effort[discipline] = 0 }
            if freedom.money { work.cost = 0 }
            guard let first = plan.firstWeek(of: step, in: network),
                let week = room.firstWeek(for: work, from: first)
            else { return nil }
            room.take(work, at: week)
            plan.starts[step] = week
            starts.append((step, week))
        }
        return starts
    }

    private func cost(of starts: [(step: Int, week: Int)]) -> Double {
        starts.reduce(0) { $0 + objective.cost(of: $1.step, at: $1.week) }
    }
}
