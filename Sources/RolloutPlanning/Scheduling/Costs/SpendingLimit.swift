/// Keeps one spent resource within its budgets, span by span.
///
/// A span counts the jobs that must start in it (where money carries over: in it or before).
final class SpendingLimit: BoundPropagator {
    private let demands: [Int]
    private let budgets: [Int]
    /// The first start of each span, and behind the last one the end of all.
    private let spans: [Int32]
    private let carriesOver: Bool

    /// Nil where the money is enough, whoever spends it when.
    init?(_ problem: SchedulingProblem, resource: Int, horizon: Int) {
        guard case .spent(let spans, let carriesOver) = problem.resources[resource].kind,
            !spans.isEmpty
        else { return nil }
        let users = problem.jobs.indices.filter { problem.jobs[$0].demands[resource] > 0 }
        demands = users.map { problem.jobs[$0].demands[resource] }
        budgets = problem.resources[resource].budgets
        self.spans = spans.map { Int32(clamping: $0) } + [Int32(clamping: horizon + 1)]
        self.carriesOver = carriesOver
        let sum = demands.reduce(0, +)
        super.init(users: users)
        if budgets.allSatisfy({ $0 >= sum }) { return nil }
    }

    override func propagate(_ solver: LearningSolver) -> Bool {
        for span in budgets.indices where spans[span] < spans[budgets.count] {
            // Before the first span there is nothing: with carry-over every span begins at 0.
            let first = carriesOver ? 0 : spans[span]
            let end = spans[span + 1]
            guard keep(span, first, max(first + 1, end), solver) else { return false }
        }
        return true
    }

    private func keep(
        _ span: Int, _ first: Int32, _ end: Int32, _ solver: LearningSolver
    ) -> Bool {
        var spent = 0
        for (place, job) in users.enumerated() where isInside(job, first, end, solver) {
            spent += demands[place]
        }
        if spent > budgets[span] {
            solver.conflict.cut(to: 0)
            explain(over: budgets[span], but: -1, first, end, solver, into: solver.conflict)
            return false
        }
        for (place, job) in users.enumerated() where demands[place] > budgets[span] - spent {
            let (low, high) = (solver.least(job), solver.largest(job))
            if low >= end || high < first || isInside(job, first, end, solver) { continue }
            let spare = budgets[span] - demands[place]
            if low >= first {
                let reason = reason(
                    .atLeast(job, first), over: spare, but: place, first, end, solver)
                guard solver.raise(.atLeast(job, end), reason) else { return false }
            } else if high < end {
                let reason = reason(
                    .atMost(job, end - 1), over: spare, but: place, first, end, solver)
                guard solver.raise(.atMost(job, first - 1), reason) else { return false }
            }
        }
        return true
    }

    @inline(__always)
    private func isInside(
        _ job: Int, _ first: Int32, _ end: Int32, _ solver: LearningSolver
    ) -> Bool {
        solver.least(job) >= first && solver.largest(job) < end
    }

    private func reason(
        _ own: BoundLiteral, over spare: Int, but place: Int, _ first: Int32, _ end: Int32,
        _ solver: LearningSolver
    ) -> TrailEntry.Reason {
        let list = solver.explanations
        let head = list.count
        list.append(BoundLiteral(0, 0))
        if solver.roots[Int(own.bound)] < own.value { list.append(own) }
        explain(over: spare, but: place, first, end, solver, into: list)
        list[head] = BoundLiteral(0, Int32(truncatingIfNeeded: list.count - head - 1))
        return .explained(Int32(truncatingIfNeeded: head))
    }

    /// Names jobs that must start within a stretch and together spend more than `spare`.
    private func explain(
        over spare: Int, but own: Int, _ first: Int32, _ end: Int32, _ solver: LearningSolver,
        into list: GrowingBuffer<BoundLiteral>
    ) {
        var spare = spare
        for (place, job) in users.enumerated() where spare >= 0 && place != own {
            guard isInside(job, first, end, solver) else { continue }
            spare -= demands[place]
            for literal in [BoundLiteral.atLeast(job, first), .atMost(job, end - 1)]
            where solver.roots[Int(literal.bound)] < literal.value {
                list.append(literal)
            }
        }
    }
}
