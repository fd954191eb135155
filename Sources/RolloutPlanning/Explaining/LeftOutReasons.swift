import ExperienceModel

/// Why items that could have a place have none in this plan, found by placing each of them again:
/// in what the plan leaves, and alone; with and without a limit on people or money.
///
/// A reason names just as much as would be enough: with those people, or that money, the item and
/// what it waits for would fit beside all else that the plan holds.
struct LeftOutReasons {
    private let network: PlanNetwork
    private let plan: PlacedPlan
    private let objective: PlanObjective
    private let isProven: Bool
    private let placing: ChainPlacing

    static func reasons(
        for plan: PlacedPlan, in network: PlanNetwork, _ objective: PlanObjective, isProven: Bool
    ) -> [LeftOut] {
        guard !plan.left.isEmpty else { return [] }
        let search = LeftOutReasons(
            network: network, plan: plan, objective: objective, isProven: isProven,
            placing: ChainPlacing(network, plan))
        return plan.left.map { item in
            let own = network.items[item]
            let wave = BegunWaves.firstOpen(of: own, begun: network.begunCount(item))
            return LeftOut(
                item: own.id, fromWave: network.isBegun(item) ? wave : nil,
                reason: search.reason(for: item))
        }
    }

    private func reason(for item: Int) -> LeftOut.Reason {
        if let missing = network.itemsBefore[item].first(where: { plan.left.contains($0) }) {
            return .waitsFor(item: network.items[missing].id)
        }
        if let starts = placing.starts(of: item, isAlone: false) {
            let own = cost(of: starts.filter { network.steps[$0.step].item == item })
            if isWeighed(item) { return own > 0 ? .costsMore(score: -own) : .outweighed }
            return isProven ? .outweighed : .notFound
        }
        guard let alone = placing.starts(of: item, isAlone: true) else {
            return lacking(for: item, isAlone: true)
        }
        let own = cost(of: alone.filter { network.steps[$0.step].item == item })
        if isWeighed(item), own > 0 { return .costsMore(score: -own) }
        return lacking(for: item, isAlone: false)
    }

    /// Whether the plan holds it only where that brings more.
    private func isWeighed(_ item: Int) -> Bool {
        objective.kind == .benefit && objective.counts(item) && !objective.isMust(item)
    }

    // MARK: - What there is too little of

    /// The least of people, money, or both that would be enough.
    private func lacking(for item: Int, isAlone: Bool) -> LeftOut.Reason {
        let used = placing.disciplines(of: item)
        for discipline in used
        where isEnough(ChainPlacing.Freedom(people: [discipline]), for: item, isAlone) {
            return reason([discipline], [], isAlone)
        }
        let money = ChainPlacing.Freedom(hasMoney: true)
        if let quarters = unpaid(item, money, isAlone), !quarters.isEmpty {
            return reason([], quarters, isAlone)
        }
        for hasMoney in [false, true] {
            var freedom = ChainPlacing.Freedom(people: Set(used), hasMoney: hasMoney)
            guard isEnough(freedom, for: item, isAlone) else { continue }
            for discipline in used {
                var less = freedom
                less.people.remove(discipline)
                if isEnough(less, for: item, isAlone) { freedom = less }
            }
            let names = used.filter(freedom.people.contains)
            let quarters = hasMoney ? unpaid(item, freedom, isAlone) ?? [] : []
            if names.count + quarters.count > 0 { return reason(names, quarters, isAlone) }
        }
        if placing.starts(of: item, isAlone: true, .all(used)) == nil { return .horizon }
        return isWeighed(item) && !isAlone ? .outweighed : .notFound
    }

    private func reason(
        _ disciplines: [Int], _ quarters: [Quarter], _ isAlone: Bool
    ) -> LeftOut.Reason {
        let names = disciplines.map { network.calendar.disciplines[$0] }
        if let name = names.first, names.count == 1, quarters.isEmpty {
            return isAlone ? .noTime(discipline: name) : .crowded(discipline: name)
        }
        if let quarter = quarters.first, quarters.count == 1, names.isEmpty {
            return isAlone ? .tooDear(quarter) : .spent(quarter)
        }
        return .lacks(disciplines: names, quarters: quarters, isAlone: isAlone)
    }

    /// Whether it would fit, and be worth it where that counts: what can have no place at all is
    /// not weighed.
    private func isEnough(
        _ freedom: ChainPlacing.Freedom, for item: Int, _ isAlone: Bool
    ) -> Bool {
        guard let starts = placing.starts(of: item, isAlone: isAlone, freedom) else { return false }
        return isWorthIt(starts, for: item, isAlone)
    }

    private func isWorthIt(
        _ starts: [ChainPlacing.Start], for item: Int, _ isAlone: Bool
    ) -> Bool {
        guard isWeighed(item), !isAlone else { return true }
        return cost(of: starts) - cost(of: placing.now(starts)) < -1e-6
    }

    /// The quarters that could not pay those starts; nil where it would not fit even so.
    private func unpaid(
        _ item: Int, _ freedom: ChainPlacing.Freedom, _ isAlone: Bool
    ) -> [Quarter]? {
        guard let starts = placing.starts(of: item, isAlone: isAlone, freedom),
            isWorthIt(starts, for: item, isAlone)
        else { return nil }
        return placing.unpaid(starts, isAlone: isAlone)
    }

    private func cost(of starts: [ChainPlacing.Start]) -> Double {
        starts.reduce(0) { $0 + objective.cost(of: $1.step, at: $1.week) }
    }
}
