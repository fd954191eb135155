/// Looks for a schedule of less makespan than the best known, and proves bounds on the way.
final class MakespanProof {
    let tables: ProblemTables
    private let solver: LearningSolver
    /// The variable of the makespan, behind those of the jobs.
    private let makespan: Int
    private(set) var lowerBound: Int
    private(set) var upperBound: Int
    /// The best schedule that this search found itself.
    private(set) var found: [Int32]?
    private(set) var isDone = false
    private var turn = 0
    private var restarts = 0

    /// Jobs times periods; beyond that the literals are not worth their memory.
    static let largestSize = 1 << 22

    /// - Parameters:
    ///   - lowerBound: what no makespan is below.
    ///   - upperBound: what is known already; only less is looked for.
    init?(_ tables: ProblemTables, lowerBound: Int, upperBound: Int, guide: [Int32]) {
        let horizon = max(0, upperBound - 1)
        let count = tables.count
        guard count > 0, count < 1 << 16, (count + 1) * (horizon + 1) <= Self.largestSize
        else { return nil }
        self.tables = tables
        self.lowerBound = lowerBound
        self.upperBound = upperBound
        makespan = count
        let arcs = Self.arcs(of: tables)
        let least = (0..<count).map { tables.heads[$0] } + [Int32(lowerBound)]
        let largest =
            (0..<count).map { job in
                min(Int32(horizon) - tables.tails[job], tables.due[job] - tables.durations[job])
            } + [Int32(horizon)]
        let limits = tables.problem.resources.indices.compactMap { resource -> BoundPropagator? in
            tables.problem.resources[resource].kind == .held
                ? ResourceTimetable(tables.problem, resource: resource, horizon: horizon)
                : SpendingLimit(tables.problem, resource: resource, horizon: horizon)
        }
        solver = LearningSolver(
            least: least, largest: largest, arcs: arcs, propagators: limits.count)
        limits.forEach(solver.add)
        if guide.count == count { lean(on: guide) }
        // Every arc speaks once, although no bound has risen yet.
        for bound in 0..<((count + 1) * 2) where solver.isOpen {
            for arc in arcs.range(of: bound) {
                let literal = BoundLiteral(
                    arcs.targets[arc], solver.bounds[bound] + arcs.distances[arc])
                if !solver.raise(literal, .decision) { solver.isOpen = false }
            }
        }
    }

    /// Precedences, and every job before the makespan.
    private static func arcs(of tables: ProblemTables) -> BoundArcs {
        let arcs = BoundArcs(bounds: (tables.count + 1) * 2)
        for precedence in tables.problem.precedences {
            let distance = tables.problem.jobs[precedence.before].duration + precedence.lag
            arcs.add(precedence.before, precedence.after, distance: Int32(clamping: distance))
        }
        for job in 0..<tables.count {
            arcs.add(job, tables.count, distance: tables.durations[job])
        }
        arcs.close()
        return arcs
    }

    private func lean(on starts: [Int32]) {
        var end: Int32 = 0
        for (job, start) in starts.enumerated() {
            solver.guide[job] = start
            end = max(end, start + tables.durations[job])
        }
        solver.guide[makespan] = end
    }

    /// Somebody else found a schedule.
    func learn(of value: Int, starts: [Int32]) {
        guard value < upperBound else { return }
        upperBound = value
        lean(on: starts)
        limit()
    }

    private func limit() {
        solver.goBack(to: 0)
        if !solver.raise(.atMost(makespan, Int32(upperBound - 1)), .decision) {
            solver.isOpen = false
        }
        if lowerBound >= upperBound { isDone = true }
    }

    /// Searches for a number of rises of bounds, in turns, whether the lower bound can be reached
    /// and whether the best known can be beaten.
    func advance(rises: Int, isOver: () -> Bool) {
        let end = solver.rises + rises
        while !isDone, solver.rises < end, !isOver() {
            let isBottomUp = turn % 2 == 0 && lowerBound < upperBound - 1
            let assumption = isBottomUp ? BoundLiteral.atMost(makespan, Int32(lowerBound)) : nil
            restarts += 1
            let length = 64 * Luby.term(restarts)
            switch solver.search(
                assuming: assumption, conflicts: length,
                isOver: {
                    solver.rises >= end || isOver()
                })
            {
            case .refuted:
                lowerBound = upperBound
                isDone = true
            case .assumptionRefuted:
                lowerBound = max(lowerBound + 1, Int(solver.least(makespan)))
            case .solved: take()
            case .undecided: turn += restarts % 16 == 0 ? 1 : 0
            }
            lowerBound = max(lowerBound, min(upperBound, Int(solver.roots[makespan * 2])))
            if lowerBound >= upperBound { isDone = true }
        }
    }

    private func take() {
        let starts = (0..<tables.count).map { solver.least($0) }
        // A resource whose numbers are too large for the solver is out of its sight: its bounds
        // hold, and its schedules may not.
        let schedule = Schedule(starts: starts.map(Int.init))
        guard ScheduleChecker.violations(of: schedule, in: tables.problem).isEmpty else {
            isDone = true
            return
        }
        upperBound = (0..<tables.count).reduce(0) {
            max($0, Int(starts[$1] + tables.durations[$1]))
        }
        found = starts
        lean(on: starts)
        limit()
    }
}
