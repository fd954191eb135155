import ExperienceModel

/// Why items that could have a place have none in this plan, found by placing each of them again:
/// in what the plan leaves, and alone; with and without what lacks.
///
/// A reason names just as much as would be enough. Where the item would fit alone it is what other
/// work takes: without that, the item and what it waits for would fit beside all else. Where it
/// would not, it is what no end of would be enough.
struct LeftOutReasons {
    /// A reason with the numbers that tell it.
    private typealias Told = (reason: LeftOut.Reason, shortages: [Shortage])

    /// Beyond this no other quarter is tried.
    private static let mostQuarters = 12

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
            let told = search.reason(for: item)
            return LeftOut(
                item: own.id, fromWave: network.isBegun(item) ? wave : nil, reason: told.reason,
                shortages: told.shortages.isEmpty ? nil : told.shortages)
        }
    }

    private func reason(for item: Int) -> Told {
        if let missing = network.itemsBefore[item].first(where: { plan.left.contains($0) }) {
            return (.waitsFor(item: network.items[missing].id), [])
        }
        if let starts = placing.starts(of: item, isAlone: false) {
            let own = leastLoss(of: item, starts, isAlone: false)
            if isWeighed(item) { return (own > 0 ? .costsMore(score: -own) : .outweighed, []) }
            return (isProven ? .outweighed : .notFound, [])
        }
        guard let alone = placing.starts(of: item, isAlone: true) else {
            return lacking(for: item, isAlone: !placing.isFoundAlone(item))
        }
        let own = leastLoss(of: item, alone, isAlone: true)
        if isWeighed(item), own > 0 { return (.costsMore(score: -own), []) }
        return lacking(for: item, isAlone: false)
    }

    /// The least that an item costs more than it brings: what loses money week by week loses least
    /// at the end, anything else as early as can be.
    private func leastLoss(
        of item: Int, _ starts: [ChainPlacing.Start], isAlone: Bool
    ) -> Double {
        let own = starts.filter { network.steps[$0.step].item == item }
        let late = placing.latest(of: item, starts, isAlone: isAlone).map { cost(of: $0) }
        return min(cost(of: own), late ?? .infinity)
    }

    /// Whether the plan holds it only where that brings more.
    private func isWeighed(_ item: Int) -> Bool {
        objective.kind == .benefit && objective.counts(item) && !objective.isMust(item)
    }

    // MARK: - What there is too little of

    /// The least of people, money, or both that would be enough.
    private func lacking(for item: Int, isAlone: Bool) -> Told {
        let used = placing.disciplines(of: item)
        for discipline in used {
            let freedom = ChainPlacing.Freedom(people: [discipline], isEndless: isAlone)
            if let told = told(freedom, for: item, isAlone) { return told }
        }
        let money = ChainPlacing.Freedom(hasMoney: true, isEndless: isAlone)
        if let told = told(money, for: item, isAlone) { return told }
        for hasMoney in [false, true] {
            var freedom = ChainPlacing.Freedom(
                people: Set(used), hasMoney: hasMoney, isEndless: isAlone)
            guard enough(freedom, for: item, isAlone) != nil else { continue }
            for discipline in used {
                var less = freedom
                less.people.remove(discipline)
                if enough(less, for: item, isAlone) != nil { freedom = less }
            }
            if let told = told(freedom, for: item, isAlone) { return told }
        }
        if placing.starts(of: item, isAlone: true, .all(used)) == nil { return (.horizon, []) }
        return (isWeighed(item) && !isAlone ? .outweighed : .notFound, [])
    }

    /// The reason that this lacks; nil where it would not be enough, or nothing of it lacks.
    private func told(
        _ freedom: ChainPlacing.Freedom, for item: Int, _ isAlone: Bool
    ) -> Told? {
        guard let shortfall = least(freedom, for: item, isAlone) else { return nil }
        let starts = shortfall.starts
        let people = freedom.people.sorted()
        let money = freedom.hasMoney ? shortfall.money() : []
        guard people.count + money.count > 0 else { return nil }
        let names = people.map { network.calendar.disciplines[$0] }
        let shortages = people.compactMap(shortfall.people) + money.map(\.shortage)
        // A single item fits wherever its waves do, but for days off between them.
        if let place = people.first, people.count == 1, money.isEmpty, isAlone,
            starts.allSatisfy({ network.steps[$0.step].item == item }),
            network.calendar.hasHolidays(of: place)
        {
            return (.holidays(discipline: names[0], needed: nil, most: nil), shortages)
        }
        return (reason(names, money.map(\.quarter), isAlone), shortages)
    }

    /// What lacks as early as can be, or from the start of the quarter in which least money does.
    private func least(
        _ freedom: ChainPlacing.Freedom, for item: Int, _ isAlone: Bool
    ) -> Shortfall? {
        let quarters = network.calendar.quarterOfWeek
        let begins =
            freedom.hasMoney
            ? quarters.indices.filter { $0 == 0 || quarters[$0] != quarters[$0 - 1] } : [0]
        var best: (shortfall: Shortfall, amount: Double)?
        for week in begins.prefix(Self.mostQuarters) {
            var later = freedom
            later.from = week
            guard let starts = enough(later, for: item, isAlone) else { continue }
            let room = placing.room(beside: starts, isAlone: isAlone)
            let shortfall = Shortfall(network, of: starts, in: room, isAlone: isAlone)
            let amount = shortfall.money().reduce(0) {
                $0 + $1.shortage.needed - $1.shortage.available
            }
            if best.map({ amount < $0.amount - 0.005 }) ?? true { best = (shortfall, amount) }
        }
        return best?.shortfall
    }

    private func reason(
        _ names: [String], _ quarters: [Quarter], _ isAlone: Bool
    ) -> LeftOut.Reason {
        if let name = names.first, names.count == 1, quarters.isEmpty {
            return isAlone ? .noTime(discipline: name) : .crowded(discipline: name)
        }
        if let quarter = quarters.first, quarters.count == 1, names.isEmpty {
            return isAlone ? .tooDear(quarter) : .spent(quarter)
        }
        return .lacks(disciplines: names, quarters: quarters, isAlone: isAlone)
    }

    /// The starts with that freedom; nil where it would not fit even so, or not be worth it where
    /// that counts: what can have no place at all is not weighed.
    private func enough(
        _ freedom: ChainPlacing.Freedom, for item: Int, _ isAlone: Bool
    ) -> [ChainPlacing.Start]? {
        guard let starts = placing.starts(of: item, isAlone: isAlone, freedom) else { return nil }
        guard isWeighed(item), !isAlone else { return starts }
        return cost(of: starts) - cost(of: placing.now(starts)) < -1e-6 ? starts : nil
    }

    private func cost(of starts: [ChainPlacing.Start]) -> Double {
        starts.reduce(0) { $0 + objective.cost(of: $1.step, at: $1.week) }
    }
}
