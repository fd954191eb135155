/// Keeps the sum of what the starts cost below what is known already.
///
/// The costs may be those of the problem or reduced costs beyond a lower bound (in both cases none
/// is below zero): then the sum may reach no more than the gap between that bound and the best
/// schedule known, and much follows at once (reduced-cost fixing; Dantzig, Fulkerson & Johnson
/// 1954).
final class StartCostLimit: BoundPropagator {
    private let count: Int
    private let costs: UnsafeMutablePointer<Int32>
    private let offsets: [Int]
    private let firsts: [Int32]
    private let lasts: [Int32]
    /// The sum may not be more.
    private(set) var limit: Int32
    private let room: UnsafeMutablePointer<Int32>
    /// The cheapest start of each job, and the bounds between which it was looked for.
    private let cheapest: UnsafeMutablePointer<Int32>
    private let lows: UnsafeMutablePointer<Int32>
    private let highs: UnsafeMutablePointer<Int32>

    /// A sum beyond this counts as infinite.
    static let most: Int32 = 1 << 24
    /// As many looks as naming the bound of one job costs.
    private static let explainingLooks = 8

    /// - Parameters:
    ///   - costs: of each job, from its first start on; above `most` all are the same.
    init(costs rows: [[Int32]], firsts: [Int32], limit: Int32) {
        count = rows.count
        self.firsts = firsts
        lasts = zip(firsts, rows).map { $0 + Int32($1.count) - 1 }
        self.limit = limit
        var sum = 0
        offsets = rows.map { row in
            defer { sum += row.count }
            return sum
        }
        costs = .allocate(capacity: sum + 1)
        room = .allocate(capacity: count + 1)
        cheapest = .allocate(capacity: count + 1)
        lows = .allocate(capacity: count + 1)
        highs = .allocate(capacity: count + 1)
        for (job, row) in rows.enumerated() {
            for (step, cost) in row.enumerated() {
                costs[offsets[job] + step] = max(0, min(cost, Self.most))
            }
            (lows[job], highs[job], cheapest[job]) = (1, 0, 0)
        }
        super.init(users: Array(rows.indices))
    }

    deinit {
        costs.deallocate()
        room.deallocate()
        cheapest.deallocate()
        lows.deallocate()
        highs.deallocate()
    }

    /// A better schedule was found.
    func tighten(to limit: Int32) { self.limit = min(self.limit, limit) }

    @inline(__always)
    private func cost(_ job: Int, _ start: Int32) -> Int32 {
        costs[offsets[job] &+ Int(start &- firsts[job])]
    }

    override func propagate(_ solver: LearningSolver) -> Bool {
        var sum = 0
        for job in 0..<count {
            let (low, high) = (solver.least(job), solver.largest(job))
            // Crossed bounds are a conflict that somebody else reports.
            if low > high || low < firsts[job] || high > lasts[job] { return true }
            let known = cheapest[job]
            if low < lows[job] || high > highs[job] || known < low || known > high {
                search(job, low, high)
            }
            room[job] = cost(job, cheapest[job])
            sum &+= Int(room[job])
        }
        let spare = Int(limit) &- sum
        if spare < 0 {
            solver.conflict.cut(to: 0)
            explain(but: -1, surplus: 0 &- spare &- 1, solver, into: solver.conflict)
            return false
        }
        for job in 0..<count where lows[job] < highs[job] {
            guard cut(job, most: spare &+ Int(room[job]), spare, solver) else { return false }
        }
        return true
    }

    private func search(_ job: Int, _ low: Int32, _ high: Int32) {
        let row = costs + offsets[job]
        var best = Int(low &- firsts[job])
        var step = best
        let end = Int(high &- firsts[job])
        while step <= end {
            if row[step] < row[best] { best = step }
            step &+= 1
        }
        cheapest[job] = firsts[job] &+ Int32(truncatingIfNeeded: best)
        (lows[job], highs[job]) = (low, high)
    }

    /// Cuts the starts off that are too dear, at both ends.
    private func cut(_ job: Int, most: Int, _ spare: Int, _ solver: LearningSolver) -> Bool {
        let (low, high) = (solver.least(job), solver.largest(job))
        if low == high { return true }
        if Int(cost(job, low)) > most {
            var first = low
            while Int(cost(job, first)) > most { first &+= 1 }
            var reach = low
            while reach > solver.roots[job &* 2], Int(cost(job, reach &- 1)) > most { reach &-= 1 }
            let reason = reason(
                but: job, surplus: least(job, reach, first &- 1) &- most &- 1,
                .atLeast(job, reach), solver)
            guard solver.raise(.atLeast(job, first), reason) else { return false }
        }
        if Int(cost(job, high)) > most {
            var last = high
            while Int(cost(job, last)) > most { last &-= 1 }
            var reach = high
            let end = 0 &- solver.roots[job &* 2 &+ 1]
            while reach < end, Int(cost(job, reach &+ 1)) > most { reach &+= 1 }
            let reason = reason(
                but: job, surplus: least(job, last &+ 1, reach) &- most &- 1,
                .atMost(job, reach), solver)
            guard solver.raise(.atMost(job, last), reason) else { return false }
        }
        return true
    }

    private func least(_ job: Int, _ first: Int32, _ last: Int32) -> Int {
        var least = Int32.max
        var start = first
        while start <= last {
            least = min(least, cost(job, start))
            start &+= 1
        }
        return Int(least)
    }

    private func reason(
        but job: Int, surplus: Int, _ own: BoundLiteral, _ solver: LearningSolver
    ) -> TrailEntry.Reason {
        // At the root nothing is ever traced back.
        if solver.level == 0 { return .decision }
        let list = solver.explanations
        let head = list.count
        list.append(BoundLiteral(0, 0))
        list.append(own)
        explain(but: job, surplus: surplus, solver, into: list)
        list[head] = BoundLiteral(0, Int32(truncatingIfNeeded: list.count &- head &- 1))
        return .explained(Int32(truncatingIfNeeded: head))
    }

    /// Names bounds that make the sum at least what it is, less the surplus.
    private func explain(
        but own: Int, surplus: Int, _ solver: LearningSolver, into list: GrowingBuffer<BoundLiteral>
    ) {
        var surplus = surplus
        solver.looks &+= count &* Self.explainingLooks
        for job in 0..<count where job != own && room[job] > 0 {
            let (first, last) = (solver.roots[job &* 2], 0 &- solver.roots[job &* 2 &+ 1])
            let need = room[job]
            if Int(need) <= surplus {
                surplus &-= Int(need)
                continue
            }
            var low = lows[job]
            while low > first, cost(job, low &- 1) >= need { low &-= 1 }
            var high = highs[job]
            while high < last, cost(job, high &+ 1) >= need { high &+= 1 }
            if low > first { list.append(.atLeast(job, low)) }
            if high < last { list.append(.atMost(job, high)) }
        }
    }
}
