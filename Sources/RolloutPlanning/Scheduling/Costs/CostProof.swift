/// Looks for cheaper schedules than the best known with a learning search, near that schedule or
/// anywhere, and proves in the end that there is none.
final class CostProof {
    let tables: CostTables
    let solver: LearningSolver
    private let firsts: [Int]
    private var limits: [StartCostLimit] = []
    /// The limits that a best value leaves to the costs and to the reduced costs.
    private var plain: (Int) -> Int32 = { _ in 0 }
    private var priced: (Int) -> Int32 = { _ in 0 }
    private(set) var best: [Int]?
    private(set) var bestValue = Int.max
    private var restarts = 0
    private let fixed: Int

    init(_ tables: CostTables) {
        self.tables = tables
        firsts = tables.least
        let count = tables.count
        let arcs = BoundArcs(bounds: count * 2)
        for way in tables.ways {
            arcs.add(way.before, way.after, distance: Int32(clamping: way.distance))
        }
        arcs.close()
        var propagators: [BoundPropagator] = []
        for place in tables.problem.resources.indices {
            if tables.problem.resources[place].kind == .held {
                if let limit = ResourceTimetable(
                    tables.problem, resource: place, horizon: tables.horizon)
                {
                    propagators.append(limit)
                }
            } else if let limit = SpendingLimit(
                tables.problem, resource: place, horizon: tables.horizon)
            {
                propagators.append(limit)
            }
        }
        solver = LearningSolver(
            least: tables.least.map { Int32($0) }, largest: tables.largest.map { Int32($0) },
            arcs: arcs, propagators: propagators.count + 2)
        propagators.forEach(solver.add)
        fixed = propagators.count
        if !solver.propagate() { solver.isOpen = false }
        narrow()
    }

    /// Whether something is left to be found.
    var isOpen: Bool { solver.isOpen }

    /// Hands what is known at the root over to the windows of the tables.
    func narrow() {
        solver.goBack(to: 0)
        guard solver.isOpen else { return }
        for job in 0..<tables.count {
            let (low, high) = (Int(solver.least(job)), Int(solver.largest(job)))
            if low <= high { tables.narrow(job, to: low...high) }
        }
    }

    /// Somebody else found a schedule.
    func learn(of starts: [Int], value: Int) {
        guard value < bestValue else { return }
        (best, bestValue) = (starts, value)
        lean(on: starts)
        tighten()
    }

    /// Decisions lean to these starts.
    func lean(on starts: [Int]) {
        for job in 0..<tables.count { solver.guide[job] = Int32(starts[job]) }
    }

    /// Takes over what a relaxation says of each start: the sum of the reduced costs may not be
    /// more than what lies between the bound and a better schedule.
    func take(_ relaxation: PricedRelaxation) {
        solver.goBack(to: 0)
        guard solver.isOpen, bestValue < .max else { return }
        let room = Double(bestValue) - relaxation.bound + relaxation.tolerance
        let scale = Double(StartCostLimit.most / 4) / max(1, room)
        let layout = relaxation.messages
        let rows = (0..<tables.count).map { job in
            (0..<layout.widths[job]).map { step in
                let cost = (relaxation.reduced[layout.offsets[job] + step] * scale).rounded(.down)
                return Int32(max(0, min(cost, Double(StartCostLimit.most))))
            }
        }
        let (bound, tolerance) = (relaxation.bound, relaxation.tolerance)
        priced = { best in
            let gap = Double(best - 1) - bound + tolerance
            return gap < 0 ? -1 : Int32(gap * scale) + 1
        }
        let limit = StartCostLimit(
            costs: rows, firsts: layout.firsts.map { Int32($0) }, limit: priced(bestValue))
        setLimits([plainLimit(), limit])
    }

    /// The costs of the problem themselves; exact where they are small.
    private func plainLimit() -> StartCostLimit {
        let least = (0..<tables.count).map { tables.costs[$0].min() ?? 0 }
        let sum = least.reduce(0, +)
        let divisor = max(1, (bestValue - sum) / Int(StartCostLimit.most / 4) + 1)
        plain = { best in
            best - 1 < sum ? -1 : Int32(clamping: (best - 1 - sum) / divisor)
        }
        let rows = (0..<tables.count).map { job in
            tables.costs[job].map { cost in
                Int32(min((cost - least[job]) / divisor, Int(StartCostLimit.most)))
            }
        }
        return StartCostLimit(
            costs: rows, firsts: firsts.map { Int32($0) }, limit: plain(bestValue))
    }

    /// A better schedule is known: only still better ones are looked for.
    private func tighten() {
        solver.goBack(to: 0)
        for (place, limit) in limits.enumerated() {
            limit.tighten(to: place == 0 ? plain(bestValue) : priced(bestValue))
            solver.dirty[fixed + place] = true
        }
        if solver.isOpen, !solver.propagate() { solver.isOpen = false }
        narrow()
    }

    private func setLimits(_ limits: [StartCostLimit]) {
        solver.goBack(to: 0)
        while solver.propagators.count > fixed {
            let place = Int32(solver.propagators.count - 1)
            solver.propagators.removeLast()
            for job in 0..<tables.count { solver.watchers[job].removeAll { $0 == place } }
        }
        for limit in limits {
            solver.dirty[solver.propagators.count] = true
            solver.add(limit)
        }
        self.limits = limits
        if solver.isOpen, !solver.propagate() { solver.isOpen = false }
        narrow()
    }

    /// Searches everywhere for a number of conflicts.
    func searchAll(conflicts: Int, isOver: () -> Bool) -> Bool {
        let end = solver.conflicts + conflicts
        while solver.isOpen, solver.conflicts < end, !isOver() {
            restarts += 1
            let length = min(end - solver.conflicts, 100 * Luby.term(restarts))
            let outcome = solver.search(near: [], conflicts: length, isOver: isOver)
            if outcome == .solved, adopt() { return true }
        }
        return false
    }

    /// Searches where all jobs but the free ones stay within a few periods of the best schedule.
    func searchNear(
        free: (Int) -> Bool, reach: Int, conflicts: Int, isOver: () -> Bool
    ) -> LearningSolver.Outcome {
        guard let best, solver.isOpen else { return .refuted }
        var assumptions: [BoundLiteral] = []
        for job in 0..<tables.count where !free(job) {
            if best[job] - reach > tables.least[job] {
                assumptions.append(.atLeast(job, Int32(best[job] - reach)))
            }
            if best[job] + reach < tables.largest[job] {
                assumptions.append(.atMost(job, Int32(best[job] + reach)))
            }
        }
        let outcome = solver.search(near: assumptions, conflicts: conflicts, isOver: isOver)
        if outcome == .solved { _ = adopt() }
        return outcome
    }

    /// Takes the schedule that the solver stands at, and asks for a better one.
    private func adopt() -> Bool {
        let starts = (0..<tables.count).map { Int(solver.least($0)) }
        let value = tables.cost(of: starts)
        // What depends on starts, or is too large for the solver, is partly out of its sight.
        let clashes = ScheduleClash.clashes(of: starts, in: tables.problem)
        let isBetter = value < bestValue && clashes.isEmpty
        if isBetter {
            (best, bestValue) = (starts, value)
            lean(on: starts)
            tighten()
            return true
        }
        // Where costs are too large for exact sums, a schedule may look cheaper than it is.
        let whole = ScheduleClash(
            jobs: Array(0..<tables.count), starts: starts.map { $0...$0 })
        for clash in clashes.isEmpty ? [whole] : clashes { forbid(clash) }
        return false
    }

    /// These jobs never all start within those periods again.
    private func forbid(_ clash: ScheduleClash) {
        solver.goBack(to: 0)
        guard solver.isOpen else { return }
        let clause = GrowingBuffer<BoundLiteral>(room: clash.jobs.count * 2)
        for (job, starts) in zip(clash.jobs, clash.starts) {
            for literal in [
                BoundLiteral.atLeast(job, Int32(starts.upperBound) + 1),
                .atMost(job, Int32(starts.lowerBound) - 1),
            ] where !solver.isFalse(literal) { clause.append(literal) }
        }
        if clause.count > 1 {
            solver.attach(solver.clauses.add(clause, spread: 0, use: 1e9))
        } else if clause.count == 1 {
            if !solver.raise(clause[0], .decision) { solver.isOpen = false }
        } else {
            solver.isOpen = false
        }
    }
}
