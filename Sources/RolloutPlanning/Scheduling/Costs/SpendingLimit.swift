/// Keeps one spent resource within its budgets, span by span.
///
/// A span counts the jobs that must start in it (where money carries over: in it or before).
final class SpendingLimit: BoundPropagator {
    private let demands: [Int]
    private let budgets: [Int]
    /// The first start of each span, and behind the last one the end of all.
    private let spans: [Int32]
    /// The span of each start.
    private let spanOf: FixedRow<Int>
    /// What must be spent in each span.
    private let spent: FixedRow<Int>
    private let carriesOver: Bool
    /// The last reason of a wait, its span, and what the jobs that it names spend.
    private var shared = TrailEntry.Reason.decision
    private var sharedSpan = -1
    private var sharedSum = 0
    private var explainedSum = 0

    /// Nil where the money is enough, whoever spends it when.
    init?(_ problem: SchedulingProblem, resource: Int, horizon: Int) {
        guard case .spent(let spans, let carriesOver) = problem.resources[resource].kind,
            !spans.isEmpty
        else { return nil }
        let users = problem.jobs.indices.filter { problem.jobs[$0].demands[resource] > 0 }
        demands = users.map { problem.jobs[$0].demands[resource] }
        // Spans in which nothing can start any more do not count.
        let used = spans.filter { $0 <= horizon }
        budgets = Array(problem.resources[resource].budgets.prefix(used.count))
        self.spans = used.map { Int32(clamping: $0) } + [Int32(clamping: horizon + 1)]
        var span = 0
        spanOf = FixedRow(
            (0...max(0, horizon)).map { start in
                if span + 1 < used.count, start >= used[span + 1] { span += 1 }
                return span
            })
        spent = FixedRow(budgets.map { _ in 0 })
        self.carriesOver = carriesOver
        let sum = demands.reduce(0, +)
        super.init(users: users)
        if budgets.allSatisfy({ $0 >= sum }) { return nil }
    }

    override func propagate(_ solver: LearningSolver) -> Bool {
        countSpent(solver)
        sharedSpan = -1
        var leastSpare = Int.max
        for span in 0..<budgets.count {
            let spare = budgets[span] - spent[span]
            if spare < 0 {
                solver.conflict.cut(to: 0)
                explain(
                    over: budgets[span], but: -1, first(of: span), spans[span + 1], solver,
                    into: solver.conflict)
                return false
            }
            leastSpare = min(leastSpare, spare)
        }
        for place in 0..<users.count where demands[place] > leastSpare {
            guard carriesOver ? wait(place, solver) : leave(place, solver) else { return false }
        }
        return true
    }

    /// What must be spent in each span; where money carries over, by its end.
    private func countSpent(_ solver: LearningSolver) {
        for span in 0..<budgets.count { spent[span] = 0 }
        for place in 0..<users.count {
            let job = users[place]
            let last = spanOf[Int(solver.largest(job))]
            if carriesOver || spanOf[Int(solver.least(job))] == last {
                spent[last] &+= demands[place]
            }
        }
        guard carriesOver else { return }
        for span in 1..<max(1, budgets.count) { spent[span] &+= spent[span &- 1] }
    }

    /// A job for which money is short by the end of a span waits until after it.
    private func wait(_ place: Int, _ solver: LearningSolver) -> Bool {
        let job = users[place]
        let first = spanOf[Int(solver.least(job))]
        var span = spanOf[Int(solver.largest(job))] - 1
        while span >= first, demands[place] <= budgets[span] - spent[span] { span -= 1 }
        guard span >= first else { return true }
        let end = spans[span + 1]
        // The same jobs are why others wait.
        if sharedSpan != span || demands[place] <= budgets[span] - sharedSum {
            let reason = reason(
                .atLeast(job, 0), over: budgets[span] - demands[place], but: place, 0, end, solver)
            (shared, sharedSpan, sharedSum) = (reason, span, explainedSum)
        }
        return solver.raise(.atLeast(job, end), shared)
    }

    /// A job leaves the spans at its ends in which money is short for it.
    private func leave(_ place: Int, _ solver: LearningSolver) -> Bool {
        let job = users[place]
        let (low, high) = (
            spanOf[Int(solver.least(job))], spanOf[Int(solver.largest(job))]
        )
        if low == high { return true }
        if demands[place] > budgets[low] - spent[low] {
            let (first, end) = (spans[low], spans[low + 1])
            let reason = reason(
                .atLeast(job, first), over: budgets[low] - demands[place], but: place, first, end,
                solver)
            guard solver.raise(.atLeast(job, end), reason) else { return false }
        }
        if demands[place] > budgets[high] - spent[high] {
            let (first, end) = (spans[high], spans[high + 1])
            let reason = reason(
                .atMost(job, end - 1), over: budgets[high] - demands[place], but: place, first,
                end, solver)
            guard solver.raise(.atMost(job, first - 1), reason) else { return false }
        }
        return true
    }

    /// Where money carries over, every span begins at the beginning.
    private func first(of span: Int) -> Int32 { carriesOver ? 0 : spans[span] }

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
        // At the root nothing is ever traced back.
        if solver.level == 0 { return .decision }
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
        explainedSum = 0
        for (place, job) in users.enumerated() where explainedSum <= spare && place != own {
            guard isInside(job, first, end, solver) else { continue }
            explainedSum += demands[place]
            for literal in [BoundLiteral.atLeast(job, first), .atMost(job, end - 1)]
            where solver.roots[Int(literal.bound)] < literal.value {
                list.append(literal)
            }
        }
    }
}
