/// People, machines or money that jobs have to share.
package struct SchedulingResource: Hashable, Sendable {
    /// How much of it there is.
    package enum Capacity: Hashable, Sendable {
        /// As much in every period.
        case constant(Int)
        /// An own number for each period (holidays, part-time); after the last one, none.
        case perPeriod([Int])
    }

    /// How jobs use it.
    package enum Kind: Hashable, Sendable {
        /// A running job holds it and gives it back: people. The capacity is that of a period.
        case held
        /// A starting job spends it for good: money. A span of periods (a quarter) that begins at
        /// each of `spans` has the capacity of that first period for all its starts together;
        /// what is left goes to the next span only where it carries over.
        case spent(spans: [Int], carriesOver: Bool)
    }

    /// How much of it there is.
    package var capacity: Capacity
    /// How jobs use it.
    package var kind: Kind

    /// A resource that running jobs hold, unless told otherwise.
    package init(capacity: Capacity, kind: Kind = .held) {
        self.capacity = capacity
        self.kind = kind
    }

    /// How much there is in that period.
    package func capacity(in period: Int) -> Int {
        switch capacity {
        case .constant(let amount): amount
        case .perPeriod(let amounts): amounts.indices.contains(period) ? amounts[period] : 0
        }
    }

    /// What may have been spent by the end of each span; empty where the resource is held.
    package var budgets: [Int] {
        guard case .spent(let spans, let carriesOver) = kind else { return [] }
        var saved = 0
        return spans.map { first in
            let own = capacity(in: first)
            saved = carriesOver ? saved.addingReportingOverflow(own).partialValue : own
            return saved
        }
    }
}
