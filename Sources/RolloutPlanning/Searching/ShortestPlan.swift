import ExperienceModel

/// The plan that is over first, of those that leave out the least.
///
/// What has a place at all is decided first. Then the end is brought forward for those items, and
/// in the end every other choice of as many items is looked at: only where none of them is over
/// sooner is the plan proven.
struct ShortestPlan {
    let search: PlanSearch

    private var network: PlanNetwork { search.network }
    private var question: RoadmapQuestion { search.question }

    /// How often another choice of items may bring the end forward.
    private static let mostChoices = 12

    /// The best plan from that one on.
    func outcome(_ first: PlacedPlan) -> PlanOutcome {
        guard !first.left.isEmpty else { return ofAll(first, seconds: question.seconds) }
        let third = question.seconds / 3
        let chosen = search.cheapest(first, seconds: third, mayLeaveOut: true)
        if chosen.plan.left.isEmpty { return ofAll(chosen.plan, seconds: 2 * third) }
        guard chosen.plan.left.count < network.items.count else {
            let end = chosen.plan.end(in: network)
            return PlanOutcome(plan: chosen.plan, isProven: chosen.isProven, bound: Double(end))
        }
        var outcome = ofPlaced(chosen.plan, seconds: third)
        outcome.isProven = false
        outcome.bound = nil
        var rest = third
        for _ in 0..<Self.mostChoices {
            let end = outcome.plan.end(in: network)
            rest /= 2
            switch sooner(than: end, outcome.plan, seconds: rest) {
            case .found(let plan): outcome.plan = plan
            case .impossible:
                outcome.isProven = chosen.isProven
                outcome.bound = Double(end)
                return outcome
            case .unknown: return outcome
            }
        }
        return outcome
    }

    private enum Answer {
        case found(PlacedPlan)
        case impossible
        case unknown
    }

    /// Whether as much as in that plan can be over before that end, whatever is left out.
    private func sooner(than end: Int, _ plan: PlacedPlan, seconds: Double) -> Answer {
        let begun = PlacedPlan(starts: network.begunStarts, left: [])
        if begun.end(in: network) >= end { return .impossible }
        let whole = PlanTranslation(network, search.objective, mayLeaveOut: true)
        let shorter = PlanTranslation(
            network, search.objective, mayLeaveOut: true, weeks: end - 1)
        guard let problem = shorter.problem, let own = whole.problem else { return .unknown }
        let allowed = Schedule(starts: whole.starts(of: plan)).cost(in: own)
        let result = PlanEngine.cheapest(
            problem, seconds: seconds, seed: question.seed, from: nil)
        guard result.isTelling else { return .unknown }
        if result.lowerBound > allowed { return .impossible }
        guard let schedule = result.schedule, (result.value ?? .max) <= allowed else {
            return result.schedule == nil && result.proven ? .impossible : .unknown
        }
        let found = search.held(shorter.plan(schedule))
        return search.objective.prefers(found, to: plan) ? .found(found) : .unknown
    }

    /// The same items, over sooner where they can be.
    private func ofPlaced(_ plan: PlacedPlan, seconds: Double) -> PlanOutcome {
        let out = Set(plan.left)
        let smaller = network.without(out, asked: question.force)
        // What is left out is only what has not begun.
        let kept = network.steps.indices.filter { step in
            network.steps[step].isBegun || !out.contains(network.steps[step].item)
        }
        let own = PlacedPlan(starts: kept.map { plan.starts[$0] }, left: [])
        let found = ShortestPlan(search: PlanSearch(smaller, question))
            .ofAll(own, seconds: seconds)
        var plan = plan
        for (step, start) in zip(kept, found.plan.starts) { plan.starts[step] = start }
        return PlanOutcome(plan: plan, isProven: found.isProven, bound: found.bound)
    }

    /// All items, over sooner than in that plan where they can be.
    private func ofAll(_ first: PlacedPlan, seconds: Double) -> PlanOutcome {
        var best = first
        let translation = PlanTranslation(network, search.objective, mayLeaveOut: false)
        guard let problem = translation.problem else {
            return PlanOutcome(plan: best, isProven: false, bound: nil)
        }
        let result = PlanEngine.shortest(
            problem, seconds: seconds, seed: question.seed, from: translation.starts(of: best))
        if let schedule = result.schedule {
            search.take(search.held(translation.plan(schedule)), over: &best)
        }
        let end = best.end(in: network)
        guard result.isTelling, result.lowerBound <= network.calendar.weeks else {
            return PlanOutcome(plan: best, isProven: false, bound: nil)
        }
        return PlanOutcome(
            plan: best, isProven: end <= result.lowerBound,
            bound: Double(min(end, result.lowerBound)))
    }
}
