import ExperienceModel

/// Pairs of items that compete for people or money, and how sure their order is.
///
/// Only an order that can still be chosen counts: what has begun stands first whatever it brings.
struct CloseCalls {
    let network: PlanNetwork
    let plan: PlacedPlan
    /// What was sought: only money sets an order by the effects.
    let objective: Roadmap.Objective
    let reasons: [[PlacementReason]]
    /// What has no place, and why.
    let leftOut: [LeftOut]

    /// More pairs than this nobody reads.
    private static let most = 50
    /// Items beyond this are not tried one by one.
    private static let mostTrials = 2_000

    /// The pairs, each once: items without a place, then those that wait, in the order of the
    /// blueprint.
    func pairs() -> [CloseCall] {
        // Neither dates nor promises follow from the effects.
        guard objective == .benefit else { return [] }
        var calls = Array(
            DisplacedItems(network: network, plan: plan, leftOut: leftOut).pairs()
                .prefix(Self.most))
        var trials = EarlierTrial(network, plan, most: Self.mostTrials)
        var seen: Set<[Int]> = []
        for later in network.items.indices where !network.isBegun(later) {
            for step in network.stepsOfItem[later] {
                for reason in reasons[step] {
                    for (first, discipline) in rivals(of: later, step, reason, &trials)
                    where calls.count < Self.most
                        && seen.insert([min(first, later), max(first, later)]).inserted
                    {
                        guard let difference = difference(first, later) else { continue }
                        calls.append(
                            CloseCall(
                                first: network.items[first].id, second: network.items[later].id,
                                discipline: discipline, difference: difference))
                    }
                }
            }
        }
        return calls
    }

    /// Who may have what a step waits for.
    private struct Claim {
        /// The discipline; nil where it is money.
        let discipline: String?
        /// Whether another step that starts in that week has it.
        let isRival: (_ other: Int, _ begin: Int) -> Bool
        /// Whether it is only a contest where it helps that the other goes.
        var isTried = true
    }

    /// The items that start earlier and have what the step waits for.
    private func rivals(
        of later: Int, _ step: Int, _ reason: PlacementReason, _ trials: inout EarlierTrial
    ) -> [(item: Int, discipline: String?)] {
        guard let start = plan.starts[step], start > 0, let own = firstWeek(of: later),
            let claim = claim(reason)
        else { return [] }
        var items: Set<Int> = []
        let chain = network.itemsAll(before: later)
        for (other, begin) in plan.starts.enumerated() {
            let item = network.steps[other].item
            guard let begin, begin < start, item != later, claim.isRival(other, begin),
                !network.isBegun(item), let first = firstWeek(of: item), first < own,
                !chain.contains(item)
            else { continue }
            items.insert(item)
        }
        return items.sorted().filter { !claim.isTried || trials.helps(step, without: $0) }
            .map { ($0, claim.discipline) }
    }

    private func claim(_ reason: PlacementReason) -> Claim? {
        let calendar = network.calendar
        switch reason {
        case .capacity(let discipline, let day):
            guard let place = calendar.disciplines.firstIndex(of: discipline) else { return nil }
            let week = calendar.week(from: day)
            return Claim(
                discipline: discipline,
                isRival: { other, begin in
                    let work = network.steps[other]
                    return work.effort[place] > 0 && begin <= week && week < begin + work.weeks
                }, isTried: false)
        case .holiday(let discipline, _):
            guard let place = calendar.disciplines.firstIndex(of: discipline) else { return nil }
            // Whoever had the people before it may be why it waits for its end.
            return Claim(
                discipline: discipline,
                isRival: { other, _ in network.steps[other].effort[place] > 0 })
        case .budget:
            // Whose money it is, is tried: it may be that of any quarter.
            return Claim(
                discipline: nil, isRival: { other, _ in network.steps[other].cost > 0 })
        default: return nil
        }
    }

    private func firstWeek(of item: Int) -> Int? {
        network.stepsOfItem[item].first.flatMap { plan.starts[$0] }
    }

    private func difference(_ first: Int, _ later: Int) -> Interval? {
        guard let one = rate(first), let other = rate(later) else { return nil }
        return one.minus(other)
    }

    private func rate(_ item: Int) -> Interval? {
        let worth = network.items[item].worth
        guard let chance = worth.chance, let effect = worth.effectPerWeek else { return nil }
        return Interval(
            estimate: chance * effect.estimate - worth.costPerWeek,
            lower: chance * effect.lower - worth.costPerWeek,
            upper: chance * effect.upper - worth.costPerWeek)
    }
}

extension Interval {
    /// The difference of two independent quantities, with limits from theirs (MOVER; Zou & Donner
    /// 2008).
    func minus(_ other: Interval) -> Interval {
        func length(_ one: Double, _ other: Double) -> Double {
            (one * one + other * other).squareRoot()
        }
        let below = length(estimate - lower, other.upper - other.estimate)
        let above = length(upper - estimate, other.estimate - other.lower)
        let difference = estimate - other.estimate
        return Interval(
            estimate: difference, lower: difference - below, upper: difference + above)
    }
}
