import ExperienceModel

/// Finds the best plan of a network, and says how good any plan could be.
///
/// Two plain plans come first: decided items first, and the largest benefit per person-week first.
/// Then the roadmap is solved as a scheduling problem with time-varying people and money
/// (resource-constrained project scheduling; Pritsker, Watters & Wolfe 1969; survey: Hartmann &
/// Briskorn 2022). Where a plain plan is as good as what the search found, it stays: it is the one
/// that people expect.
struct PlanSearch {
    let network: PlanNetwork
    let objective: PlanObjective
    let question: RoadmapQuestion

    /// Rounds in which weeks with holidays are made to hold.
    private static let rounds = 4

    init(_ network: PlanNetwork, _ question: RoadmapQuestion) {
        self.network = network
        self.question = question
        objective = PlanObjective(question.objective, of: network)
    }

    /// The best plan within the time that the question gives.
    func run() -> PlanOutcome {
        var best = tidied(SerialPlan.committedFirst(network))
        take(tidied(SerialPlan.plan(network, keys: worthKeys)), over: &best)
        if network.items.isEmpty { return PlanOutcome(plan: best, isProven: true, bound: 0) }
        if question.objective == .finish { return shortest(best) }
        if objective.isFlat && best.left.isEmpty {
            return PlanOutcome(plan: best, isProven: true, bound: objective.value(of: best))
        }
        let ordered = OrderSearch.improved(
            network, objective, keys: worthKeys, seed: question.seed)
        take(tidied(ordered), over: &best)
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

    private func tidied(_ plan: PlacedPlan) -> PlacedPlan {
        PlanTidying.tidied(plan, in: network, objective)
    }

    private func take(_ plan: PlacedPlan, over best: inout PlacedPlan) {
        if objective.prefers(plan, to: best) { best = plan }
    }

    // MARK: - Sums of costs

    private func cheapest(
        _ first: PlacedPlan, seconds: Double, mayLeaveOut: Bool
    ) -> PlanOutcome {
        var best = first
        let translation = PlanTranslation(network, objective, mayLeaveOut: mayLeaveOut)
        var paces = WavePaces(network)
        let share = paces.isExact ? 1 : 0.6
        guard let problem = translation.problem(paces: paces.paces) else {
            return PlanOutcome(plan: best, isProven: false, bound: plainBound(for: best))
        }
        let result = PlanEngine.cheapest(problem, seconds: seconds * share, seed: question.seed)
        var found = result
        for round in 0..<Self.rounds {
            guard let schedule = found.schedule else { break }
            let wish = translation.plan(schedule)
            let crowded = crowdedSteps(wish)
            if crowded.isEmpty {
                take(tidied(wish), over: &best)
                break
            }
            take(tidied(repaired(wish)), over: &best)
            guard round + 1 < Self.rounds, paces.raise(crowded, to: wish),
                let tighter = translation.problem(paces: paces.paces)
            else { break }
            found = PlanEngine.cheapest(
                tighter, seconds: seconds * 0.4 / Double(Self.rounds), seed: question.seed)
        }
        return outcome(best, result, problem, translation)
    }

    private func outcome(
        _ best: PlacedPlan, _ result: SchedulingResult, _ problem: SchedulingProblem,
        _ translation: PlanTranslation
    ) -> PlanOutcome {
        let out = network.calendar.weeks + 1
        let starts = best.starts.map { $0 ?? out }
        let cost = zip(starts, problem.jobs).reduce(0) { $0 + $1.1.cost(startingAt: $1.0) }
        let value = objective.value(of: best)
        guard result.isTelling else {
            return PlanOutcome(plan: best, isProven: false, bound: plainBound(for: best))
        }
        if cost <= result.lowerBound {
            return PlanOutcome(plan: best, isProven: true, bound: value)
        }
        // What is left out cost its own; a plan that leaves out as much cannot do better than this.
        let distance = Double(cost - result.lowerBound) * translation.unit
        let own = objective.kind == .benefit ? value + distance : value - distance
        let plain = plainBound(for: best)
        let bound = objective.kind == .benefit ? min(plain, own) : max(plain, own)
        return PlanOutcome(plan: best, isProven: false, bound: bound)
    }

    /// What could be reached if nobody had to share people or money, by a plan that leaves out no
    /// more of what must be there.
    ///
    /// What must be there and costs more than it brings counts only where all of that has a place.
    private func plainBound(for plan: PlacedPlan) -> Double {
        let isWhole = objective.musts(left: plan) == 0
        var starts = network.steps.map(\.first)
        var bound = 0.0
        for item in network.order {
            var sum = 0.0
            for step in network.stepsOfItem[item] {
                let free = network.before(step).map { starts[$0] + network.steps[$0].weeks }
                let asked = network.steps[step].asked
                starts[step] = max(starts[step], free.max() ?? 0, asked ?? 0)
                let last = network.calendar.weeks - network.steps[step].weeks
                guard starts[step] <= last else { continue }
                let weeks = asked.map { $0...max($0, $0) } ?? starts[step]...last
                sum += weeks.map { objective.cost(of: step, at: $0) }.min() ?? 0
            }
            bound += isWhole && objective.isMust(item) ? sum : min(0, sum)
        }
        return objective.kind == .benefit ? 0 - bound : bound
    }

    // MARK: - The earliest end

    private func shortest(_ first: PlacedPlan) -> PlanOutcome {
        guard !first.left.isEmpty else { return shortestOfAll(first, seconds: question.seconds) }
        let chosen = cheapest(
            first, seconds: question.seconds / 2, mayLeaveOut: true)
        guard chosen.plan.left.count < network.items.count else {
            return PlanOutcome(plan: chosen.plan, isProven: chosen.isProven, bound: 0)
        }
        let out = Set(chosen.plan.left)
        let kept = network.items.indices.filter { !out.contains($0) }
        var rest = question
        rest.seconds /= 2
        let smaller = PlanNetwork(
            kept.map { network.items[$0] }, in: network.calendar, asked: question.force)
        let search = PlanSearch(smaller, rest)
        let own = PlacedPlan(
            starts: kept.flatMap { network.stepsOfItem[$0].map { chosen.plan.starts[$0] } },
            left: [])
        let found = search.shortestOfAll(own, seconds: rest.seconds)
        var plan = chosen.plan
        for (item, place) in kept.enumerated() {
            for (step, own) in zip(network.stepsOfItem[place], smaller.stepsOfItem[item]) {
                plan.starts[step] = found.plan.starts[own]
            }
        }
        // Another choice of as many items may be over sooner: nothing is known of those.
        return PlanOutcome(plan: plan, isProven: false, bound: nil)
    }

    private func shortestOfAll(_ first: PlacedPlan, seconds: Double) -> PlanOutcome {
        var best = first
        let translation = PlanTranslation(network, objective, mayLeaveOut: false)
        var paces = WavePaces(network)
        guard let problem = translation.problem(paces: paces.paces) else {
            return PlanOutcome(plan: best, isProven: false, bound: nil)
        }
        let share = paces.isExact ? 1 : 0.6
        let result = PlanEngine.shortest(problem, seconds: seconds * share, seed: question.seed)
        var found = result
        for round in 0..<Self.rounds {
            guard let schedule = found.schedule else { break }
            let wish = translation.plan(schedule)
            let crowded = crowdedSteps(wish)
            take(tidied(crowded.isEmpty ? wish : repaired(wish)), over: &best)
            guard !crowded.isEmpty, round + 1 < Self.rounds,
                best.end(in: network) > result.lowerBound,
                paces.raise(crowded, to: wish),
                let tighter = translation.problem(paces: paces.paces)
            else { break }
            found = PlanEngine.shortest(
                tighter, seconds: seconds * 0.4 / Double(Self.rounds), seed: question.seed)
        }
        let end = best.end(in: network)
        guard result.isTelling, result.lowerBound <= network.calendar.weeks else {
            return PlanOutcome(plan: best, isProven: false, bound: nil)
        }
        return PlanOutcome(
            plan: best, isProven: end <= result.lowerBound,
            bound: Double(min(end, result.lowerBound)))
    }

    // MARK: - Plans that hold

    /// The steps that share a week in which too much is asked; empty where the plan holds.
    private func crowdedSteps(_ plan: PlacedPlan) -> [Int] {
        var room = WeekRoom(network.calendar)
        var crowded: [Int] = []
        let steps = plan.starts.indices.filter { plan.starts[$0] != nil }
            .sorted { (plan.starts[$0] ?? 0, $0) < (plan.starts[$1] ?? 0, $1) }
        for step in steps {
            guard let week = plan.starts[step] else { continue }
            let work = network.steps[step]
            let isOff = work.asked.map { $0 != week } ?? false
            if isOff || !room.hasRoom(for: work, at: week) {
                crowded += steps.filter { other in
                    guard let start = plan.starts[other] else { return false }
                    return start < week + work.weeks && week < start + network.steps[other].weeks
                }
            }
            room.take(work, at: week)
        }
        return Array(Set(crowded)).sorted()
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
    fileprivate var isTelling: Bool { lowerBound > .min / 2 && lowerBound < .max / 2 }
}
