import ExperienceModel

/// What a plan is worth: what each start costs, and what it costs to leave an item out.
///
/// Costs are in the measure of the objective (money, points), the less the better: money that a
/// start brings is a negative cost.
struct PlanObjective {
    let kind: Roadmap.Objective
    private let network: PlanNetwork
    /// Money that one week in use by all customers brings, by item; nil where it is not known.
    private let rates: [Double?]
    /// The last step of items with a promised day, and that day.
    private let promises: [Int: Day]

    /// A week late weighs as much as ten weeks early: both were planned for, only one was promised.
    private static let pointsPerWeekLate = 10.0

    init(_ kind: Roadmap.Objective, of network: PlanNetwork) {
        self.kind = kind
        self.network = network
        rates = network.items.map { item in
            item.worth.expectedPerWeek.map { $0 - item.worth.costPerWeek }
                .flatMap { $0.isFinite ? $0 : nil }
        }
        var promises: [Int: Day] = [:]
        for (place, item) in network.items.enumerated() {
            if let promised = item.promised, let last = network.allStepsOfItem[place].last {
                promises[last] = promised
            }
        }
        self.promises = promises
    }

    /// What a start in that week costs.
    func cost(of step: Int, at week: Int) -> Double {
        let work = network.steps[step]
        switch kind {
        case .finish: return 0
        case .benefit:
            guard let rate = rates[work.item] else { return 0 }
            let weeks = Double(network.calendar.weeks - week)
            let once = work.wave == 0 ? network.items[work.item].worth.oneOffCost : 0
            return once - rate * work.shareAdded * weeks
        case .promises:
            guard let promised = promises[step] else { return 0 }
            let days = network.calendar.day(week + work.weeks) - 1 - promised
            return days > 0
                ? Double((days + 6) / 7) * Self.pointsPerWeekLate : Double(-days / 7)
        }
    }

    /// Whether an item has its place even where the plan without it would be worth more: what is
    /// decided or has begun, what was asked or promised, and preparation.
    func isMust(_ item: Int) -> Bool {
        let first = network.allStepsOfItem[item].first.map { network.steps[$0] }
        return !network.items[item].commitment.isTentative || first?.asked != nil
            || (kind == .promises && network.items[item].promised != nil)
    }

    /// How much it weighs that an item has its place, before all that a plan is worth: nothing for
    /// what is only worth it where it pays, one for what must be there, and for what was asked more
    /// than for all of those together.
    func weight(_ item: Int) -> Int {
        guard isMust(item) else { return 0 }
        let first = network.allStepsOfItem[item].first.map { network.steps[$0] }
        let isAsked = first.map { $0.asked != nil && !$0.isBegun } ?? false
        return isAsked ? network.items.count + 1 : 1
    }

    /// Whether the item has a value that the objective counts.
    func counts(_ item: Int) -> Bool {
        switch kind {
        case .finish: false
        case .benefit: rates[item] != nil
        case .promises: network.items[item].promised != nil
        }
    }

    /// Whether no start costs anything, so that only the number of items counts.
    var isFlat: Bool { network.items.indices.allSatisfy { !counts($0) } }

    /// What all starts cost together; items that are left out cost nothing here.
    func cost(of plan: PlacedPlan) -> Double {
        plan.starts.enumerated().reduce(0) { sum, start in
            start.element.map { sum + cost(of: start.offset, at: $0) } ?? sum
        }
    }

    /// Whether the one plan is better than the other: it leaves out less that was asked, then less
    /// that must be there, then it is worth more.
    ///
    /// Where only work counts and not money, more items come before that.
    func prefers(_ one: PlacedPlan, to other: PlacedPlan) -> Bool {
        let (weight, otherWeight) = (weight(left: one), weight(left: other))
        if weight != otherWeight { return weight < otherWeight }
        let (left, otherLeft) = (one.left.count, other.left.count)
        if kind != .benefit, left != otherLeft { return left < otherLeft }
        let (own, others) = (worth(of: one), worth(of: other))
        if abs(own - others) > 1e-6 { return own < others }
        return left < otherLeft
    }

    /// What weighs of the items that a plan leaves out: their number, where nothing was asked.
    func weight(left plan: PlacedPlan) -> Int { plan.left.reduce(0) { $0 + weight($1) } }

    private func worth(of plan: PlacedPlan) -> Double {
        kind == .finish ? Double(plan.end(in: network)) : cost(of: plan)
    }

    /// The value as it is told: money, weeks or points.
    func value(of plan: PlacedPlan) -> Double {
        switch kind {
        case .benefit: 0 - cost(of: plan)
        case .finish: Double(plan.end(in: network))
        case .promises: cost(of: plan)
        }
    }
}
