import ExperienceModel

/// Finds the best plan of a network, and says how good any plan could be.
///
/// Two plain plans come first: decided items first, and the largest benefit per person-week first.
/// Then the roadmap is solved as a scheduling problem with time-varying people and money
/// (resource-constrained project scheduling; Pritsker, Watters & Wolfe 1969; survey: Hartmann &
/// Briskorn 2022), on the true calendar: a wave asks more of the days that holidays leave. Where a
/// plain plan is as good as what the search found, it stays: it is the one that people expect.
struct PlanSearch {
    let network: PlanNetwork
    let objective: PlanObjective
    let question: RoadmapQuestion

    /// A plan to do better than, as far as it can be carried out here.
    let known: PlacedPlan?

    /// The part of what a plan is worth that nobody searches long for.
    private static let near = 0.02

    init(_ network: PlanNetwork, _ question: RoadmapQuestion, known: PlacedPlan? = nil) {
        self.network = network
        self.known = known
        self.question = question
        objective = PlanObjective(question.objective, of: network)
    }

    /// The best plan within the work that the question gives.
    func run() -> PlanOutcome {
        var best = tidied(SerialPlan.committedFirst(network))
        take(tidied(SerialPlan.plan(network, keys: worthKeys)), over: &best)
        if let asked = AskedFirst(network, question).plan { take(tidied(asked), over: &best) }
        if let known { take(tidied(known), over: &best) }
        if network.items.isEmpty { return PlanOutcome(plan: best, isProven: true, bound: 0) }
        if question.objective == .finish { return ShortestPlan(search: self).outcome(best) }
        if objective.isFlat && best.left.isEmpty {
            return PlanOutcome(plan: best, isProven: true, bound: objective.value(of: best))
        }
        // A known plan has been improved before.
        if known == nil {
            let ordered = OrderSearch.improved(
                network, objective, keys: worthKeys, seed: question.seed)
            take(tidied(ordered), over: &best)
        }
        let mayLeaveOut =
            !best.left.isEmpty || !network.items.indices.allSatisfy(objective.isMust)
        guard mayLeaveOut, best.left.isEmpty else {
            return cheapest(best, seconds: question.seconds, mayLeaveOut: mayLeaveOut)
        }
        // Plans that hold everything are found sooner where nothing may go; what any plan could
        // reach is known only where it may.
        let half = question.seconds / 2
        let whole = cheapest(best, seconds: half, mayLeaveOut: false)
        return cheapest(whole.plan, seconds: half, mayLeaveOut: true)
    }

    func tidied(_ plan: PlacedPlan) -> PlacedPlan {
        PlanTidying.tidied(plan, in: network, objective)
    }

    func take(_ plan: PlacedPlan, over best: inout PlacedPlan) {
        if objective.prefers(plan, to: best) { best = plan }
    }

    // MARK: - Sums of costs

    /// The plan whose starts cost least, at least as good as the first.
    ///
    /// What must be there comes before all money, so much that a bound on both together says little
    /// of the money. Where something must be left out, what is then asked is how good a plan can be
    /// that leaves out no more.
    func cheapest(_ first: PlacedPlan, seconds: Double, mayLeaveOut: Bool) -> PlanOutcome {
        let lacks = mayLeaveOut && objective.weight(left: first) > 0
        let found = cheapest(
            first, seconds: lacks ? seconds / 2 : seconds, mayLeaveOut: mayLeaveOut,
            mostLeftOut: nil)
        let weight = objective.weight(left: found.plan)
        if found.isProven || !mayLeaveOut || weight == 0 || !lacks { return found }
        let second = cheapest(
            found.plan, seconds: seconds / 4, mayLeaveOut: true, mostLeftOut: weight)
        var outcome = second
        outcome.leavesLeast =
            found.leavesLeast || leastLeftOut(second.plan, seconds: seconds / 4) >= weight
        outcome.isProven = second.isProven && outcome.leavesLeast
        if outcome.isProven { return outcome }
        let bounds = [second.bound, second.plan == found.plan ? found.bound : nil]
        outcome.bound = PlanBound(network: network, objective: objective)
            .tightest(bounds.compactMap { $0 }, for: second.plan)
        return outcome
    }

    private func cheapest(
        _ first: PlacedPlan, seconds: Double, mayLeaveOut: Bool, mostLeftOut: Int?
    ) -> PlanOutcome {
        var best = first
        let translation = PlanTranslation(
            network, objective, mayLeaveOut: mayLeaveOut, mostLeftOut: mostLeftOut)
        guard let problem = translation.problem else { return unproven(best, []) }
        let result = PlanEngine.cheapest(
            problem, seconds: seconds, seed: question.seed, from: translation.starts(of: best),
            nearGap: nearGap(of: best, unit: translation.unit))
        if let schedule = result.schedule { take(held(translation.plan(schedule)), over: &best) }
        guard result.isTelling else { return unproven(best, []) }
        let cost = zip(translation.starts(of: best), problem.jobs).reduce(0) {
            $0 + $1.1.cost(startingAt: $1.0)
        }
        if cost <= result.lowerBound {
            return PlanOutcome(
                plan: best, isProven: true, bound: objective.value(of: best), leavesLeast: true)
        }
        // What is left out cost its own; a plan that leaves out as much cannot do better than this.
        let value = objective.value(of: best)
        let distance = Double(cost - result.lowerBound) * translation.unit
        var outcome = unproven(
            best, [objective.kind == .benefit ? value + distance : value - distance])
        let fewer = objective.weight(left: best) - 1
        outcome.leavesLeast = translation.mostCost(leavingOut: fewer) < result.lowerBound
        return outcome
    }

    /// A distance from the bound that is small beside what a plan is worth, in units of cost.
    private func nearGap(of plan: PlacedPlan, unit: Double) -> Int {
        let gap = objective.value(of: plan).magnitude * Self.near / unit
        return gap < 1e12 ? Int(gap) : 0
    }

    /// What no plan leaves out less of, as the objective weighs it.
    private func leastLeftOut(_ plan: PlacedPlan, seconds: Double) -> Int {
        let translation = PlanTranslation(
            network, objective, mayLeaveOut: true, onlyCounts: true)
        guard let problem = translation.problem else { return 0 }
        let result = PlanEngine.cheapest(
            problem, seconds: seconds, seed: question.seed, from: translation.starts(of: plan))
        return result.isTelling ? result.lowerBound : 0
    }

    private func unproven(_ plan: PlacedPlan, _ bounds: [Double]) -> PlanOutcome {
        let bound = PlanBound(network: network, objective: objective)
        return PlanOutcome(
            plan: plan, isProven: false, bound: bound.tightest(bounds, for: plan))
    }

    /// The plan that a schedule means, mended where whole numbers hid a little too much.
    func held(_ wish: PlacedPlan) -> PlacedPlan {
        tidied(isCrowded(wish) ? repaired(wish) : wish)
    }

    // MARK: - Plans that hold

    /// Whether too much is asked of some week.
    private func isCrowded(_ plan: PlacedPlan) -> Bool {
        var room = network.room
        for step in plan.starts.indices where !network.steps[step].isBegun {
            guard let week = plan.starts[step] else { continue }
            let work = network.steps[step]
            if work.asked.map({ $0 != week }) ?? false || !room.hasRoom(for: work, at: week) {
                return true
            }
            room.take(work, at: week)
        }
        return false
    }

    /// The same order of starts, each where there is room.
    ///
    /// Where early is bad, nothing starts before its wish.
    private func repaired(_ wish: PlacedPlan) -> PlacedPlan {
        SerialPlan.repaired(wish, in: network) { step in
            objective.kind == .promises ? wish.starts[step] ?? 0 : 0
        }
    }

    /// What an item brings in a week per person-week of its work, or what waits for it brings.
    private var worthKeys: [Double] {
        var keys = network.items.indices.map { item -> Double in
            let worth = network.items[item].worth
            guard let expected = worth.expectedPerWeek, expected.isFinite else { return 0 }
            let work = network.stepsOfItem[item].reduce(0.0) { sum, step in
                sum + network.steps[step].effort.reduce(0, +)
            }
            return -(expected - worth.costPerWeek) / max(0.1, work)
        }
        for item in network.order.reversed() {
            for before in network.itemsBefore[item] { keys[before] = min(keys[before], keys[item]) }
        }
        return keys
    }
}

extension SchedulingResult {
    /// Whether its bound is one of a problem that has a solution.
    var isTelling: Bool { lowerBound > .min / 2 && lowerBound < .max / 2 }
}
