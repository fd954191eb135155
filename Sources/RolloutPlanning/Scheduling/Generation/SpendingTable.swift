/// The resources that starting jobs spend for good, span by span.
final class SpendingTable: @unchecked Sendable {
    /// One such resource.
    struct Purse {
        /// What each job spends.
        let demands: [Int]
        /// What may be spent in each span, or by its end where the rest carries over.
        let budgets: [Int]
        /// The first period of each span.
        let spans: [Int]
        /// The span of each period.
        let spanOf: [Int32]
        let carriesOver: Bool
    }

    let purses: [Purse]

    /// Nil where nothing is spent.
    init?(_ problem: SchedulingProblem, periods: Int) {
        purses = problem.resources.enumerated().compactMap { place, resource in
            guard case .spent(let spans, let carriesOver) = resource.kind, !spans.isEmpty else {
                return nil
            }
            var span = 0
            let spanOf = (0...periods).map { period in
                if span + 1 < spans.count, period >= spans[span + 1] { span += 1 }
                return Int32(span)
            }
            return Purse(
                demands: problem.jobs.map { $0.demands[place] }, budgets: resource.budgets,
                spans: spans, spanOf: spanOf, carriesOver: carriesOver)
        }
        if purses.isEmpty { return nil }
    }
}
