/// What is left of everything scarce while jobs are put in and taken out.
final class OpenCapacity {
    /// What one job needs of one held resource.
    private struct Need {
        let row: Int
        let least: Int
        /// By start; nil where that does not matter.
        let byStart: UnsafeMutablePointer<Int>?
        let last: Int

        @inline(__always)
        func demand(at start: Int) -> Int {
            byStart.map { $0[min(start, last)] } ?? least
        }
    }

    /// What one job spends of one purse.
    private struct Payment {
        let purse: Int
        let amount: Int
    }

    private struct Purse {
        /// Where its spans begin among all spans of all purses, and how many there are.
        let first: Int
        let count: Int
        let carriesOver: Bool
        /// The span of each period.
        let spanOf: UnsafeMutablePointer<Int>
        /// The first period of each span, and the horizon behind them.
        let begins: UnsafeMutablePointer<Int>
    }

    private let horizon: Int
    private let durations: FixedRow<Int>
    /// The needs of all jobs, and where those of each begin.
    private let needs: FixedRow<Need>
    private let needsOf: FixedRow<Int>
    private let payments: FixedRow<Payment>
    private let paymentsOf: FixedRow<Int>
    private let purses: FixedRow<Purse>
    private let free: FixedRow<Int>
    private let whole: [Int]
    /// What is left in each span of each purse.
    private let money: FixedRow<Int>
    private let budgets: [Int]
    /// Keeps the memory of the rows above.
    private let lists: [FixedRow<Int>]

    init(_ tables: CostTables) {
        horizon = tables.horizon
        let problem = tables.problem
        durations = FixedRow(problem.jobs.map(\.duration))
        var layout = Layout(count: tables.count)
        for place in problem.resources.indices {
            if problem.resources[place].kind == .held {
                layout.addHeld(place, tables)
            } else {
                layout.addSpent(place, tables)
            }
        }
        (whole, budgets, lists) = (layout.whole, layout.budgets, layout.lists)
        needs = FixedRow(layout.needs.flatMap { $0 })
        needsOf = FixedRow(Self.offsets(layout.needs.map(\.count)))
        payments = FixedRow(layout.payments.flatMap { $0 })
        paymentsOf = FixedRow(Self.offsets(layout.payments.map(\.count)))
        purses = FixedRow(layout.purses)
        free = FixedRow(whole)
        money = FixedRow(budgets)
    }

    private static func offsets(_ counts: [Int]) -> [Int] {
        counts.reduce(into: [0]) { sums, count in sums.append((sums.last ?? 0) + count) }
    }

    /// Takes everything out.
    func clear() {
        free.base.update(from: whole, count: whole.count)
        money.base.update(from: budgets, count: budgets.count)
    }

    /// That start where there is room for the job; else a later one, before which there is none.
    @inline(__always)
    func nextChance(of job: Int, from start: Int) -> Int {
        let end = start &+ durations[job]
        var place = needsOf[job]
        let last = needsOf[job &+ 1]
        while place < last {
            let need = needs[place]
            let row = free.base + need.row &* horizon
            let demand = need.demand(at: start)
            // From the end on: what is full there shuts out the most starts.
            var period = end &- 1
            while period >= start {
                if row[period] < demand {
                    return row[period] < need.least ? period &+ 1 : start &+ 1
                }
                period &-= 1
            }
            place &+= 1
        }
        return purses.count == 0 ? start : nextPaid(job, start)
    }

    private func nextPaid(_ job: Int, _ start: Int) -> Int {
        for place in paymentsOf[job]..<paymentsOf[job + 1] {
            let payment = payments[place]
            let purse = purses[payment.purse]
            let span = purse.spanOf[start]
            var step = purse.carriesOver ? purse.count &- 1 : span
            while step >= span {
                if money[purse.first &+ step] < payment.amount {
                    return max(start &+ 1, purse.begins[step &+ 1])
                }
                step &-= 1
            }
        }
        return start
    }

    /// Puts a job in.
    func take(_ job: Int, at start: Int) { change(job, start, 1) }

    /// Takes a job out.
    func giveBack(_ job: Int, from start: Int) { change(job, start, -1) }

    @inline(__always)
    private func change(_ job: Int, _ start: Int, _ sign: Int) {
        let end = start &+ durations[job]
        for place in needsOf[job]..<needsOf[job &+ 1] {
            let need = needs[place]
            let row = free.base + need.row &* horizon
            let amount = need.demand(at: start) &* sign
            var period = start
            while period < end {
                row[period] &-= amount
                period &+= 1
            }
        }
        for place in paymentsOf[job]..<paymentsOf[job &+ 1] {
            let payment = payments[place]
            let purse = purses[payment.purse]
            let span = purse.spanOf[start]
            let last = purse.carriesOver ? purse.count : span &+ 1
            for step in span..<last { money[purse.first &+ step] &-= payment.amount &* sign }
        }
    }
}

extension OpenCapacity {
    /// The rows of a problem while they are laid out.
    private struct Layout {
        var whole: [Int] = []
        var budgets: [Int] = []
        var needs: [[Need]]
        var payments: [[Payment]]
        var purses: [Purse] = []
        var lists: [FixedRow<Int>] = []
        private var rows = 0

        init(count: Int) {
            needs = Array(repeating: [], count: count)
            payments = Array(repeating: [], count: count)
        }

        /// Only what can run short has a row.
        mutating func addHeld(_ place: Int, _ tables: CostTables) {
            let jobs = tables.problem.jobs
            let resource = tables.problem.resources[place]
            let sum = jobs.reduce(0) { $0 + $1.largestDemand(of: place) }
            let capacities = (0..<tables.horizon).map { min(sum, resource.capacity(in: $0)) }
            guard capacities.contains(where: { $0 < sum }) else { return }
            whole += capacities
            for (job, work) in jobs.enumerated() where work.largestDemand(of: place) > 0 {
                let list =
                    (work.demandsByStart[place] ?? []).isEmpty
                    ? nil : FixedRow(work.demandsByStart[place] ?? [])
                if let list { lists.append(list) }
                let least = work.demandsByStart[place]?.min() ?? work.demands[place]
                needs[job].append(
                    Need(
                        row: rows, least: least, byStart: list?.base,
                        last: (list?.count ?? 1) - 1))
            }
            rows += 1
        }

        mutating func addSpent(_ place: Int, _ tables: CostTables) {
            let resource = tables.problem.resources[place]
            guard case .spent(let spans, let carriesOver) = resource.kind, !spans.isEmpty
            else { return }
            var span = 0
            let spanOf = FixedRow(
                (0...tables.horizon).map { period in
                    if span + 1 < spans.count, period >= spans[span + 1] { span += 1 }
                    return span
                })
            let begins = FixedRow(spans + [tables.horizon + 1])
            lists += [spanOf, begins]
            purses.append(
                Purse(
                    first: budgets.count, count: spans.count, carriesOver: carriesOver,
                    spanOf: spanOf.base, begins: begins.base))
            budgets += resource.budgets
            for (job, work) in tables.problem.jobs.enumerated() where work.demands[place] > 0 {
                payments[job].append(
                    Payment(purse: purses.count - 1, amount: work.demands[place]))
            }
        }
    }
}
