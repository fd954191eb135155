/// Improves a schedule by taking a few jobs out and putting them back where they are cheapest
/// (ruin and recreate; Schrimpf, Schneider, Stamm-Wilbrandt & Dueck 2000), accepting a little loss
/// that shrinks with time (threshold accepting; Dueck & Scheuer 1990).
final class RebuildingSearch {
    private let tables: CostTables
    private let capacity: OpenCapacity
    private var chance: SearchChance
    private let costs: [[Double]]
    /// The place of each job among those that none of it waits for.
    private let ranks: [Int]
    private(set) var starts: [Int] = []
    /// What the schedule at hand costs.
    private(set) var value = 0
    private(set) var best: [Int]?
    private(set) var bestValue = Int.max
    private var isOut: [Bool]
    private var low: [Int]
    private var high: [Int]
    private let neighbours: [[Int]]

    init(_ tables: CostTables, seed: UInt64) {
        self.tables = tables
        capacity = OpenCapacity(tables)
        chance = SearchChance(seed: seed, stream: 11)
        costs = tables.costs.map { $0.map(Double.init) }
        var ranks = [Int](repeating: 0, count: tables.count)
        for (rank, job) in tables.problem.order.enumerated() { ranks[job] = rank }
        self.ranks = ranks
        isOut = Array(repeating: false, count: tables.count)
        low = tables.least
        high = tables.largest
        neighbours = (0..<tables.count).map { job in
            tables.out[job].map { tables.ways[$0].after }
                + tables.into[job].map { tables.ways[$0].before }
        }
    }

    /// Makes a schedule from scratch: each job, in the order of `keys`, at its cheapest start that
    /// is left by what `guide` says (of each job's starts in the windows as they are now).
    func build(keys: [Double], guide: (Int, Int) -> Double) -> Bool {
        capacity.clear()
        let jobs = (0..<tables.count).sorted { (keys[$0], ranks[$0]) < (keys[$1], ranks[$1]) }
        var starts = tables.least
        for job in jobs { isOut[job] = true }
        defer { for job in jobs { isOut[job] = false } }
        for job in jobs {
            var first = tables.least[job]
            for way in tables.into[job] where !isOut[tables.ways[way].before] {
                first = max(first, starts[tables.ways[way].before] + tables.ways[way].distance)
            }
            var last = tables.largest[job]
            for way in tables.out[job] where !isOut[tables.ways[way].after] {
                last = min(last, starts[tables.ways[way].after] - tables.ways[way].distance)
            }
            var (place, least) = (-1, Double.infinity)
            if first <= last {
                for start in first...last where guide(job, start) < least {
                    if capacity.fits(job, at: start) { (place, least) = (start, guide(job, start)) }
                }
            }
            if place < 0 {
                if !self.starts.isEmpty { begin(with: self.starts) }
                return false
            }
            starts[job] = place
            isOut[job] = false
            capacity.take(job, at: place)
        }
        adopt(starts)
        return true
    }

    /// Goes on from a schedule that somebody else found.
    func begin(with starts: [Int]) {
        capacity.clear()
        for job in 0..<tables.count { capacity.take(job, at: starts[job]) }
        adopt(starts)
    }

    private func adopt(_ starts: [Int]) {
        self.starts = starts
        value = tables.cost(of: starts)
        if value < bestValue { (best, bestValue) = (starts, value) }
    }

    /// Tries so many rebuildings; `slack` is the loss that is accepted at first.
    func improve(steps: Int, slack: Double, isOver: () -> Bool) {
        guard !starts.isEmpty else { return }
        for step in 0..<steps {
            if step & 127 == 0, isOver() { return }
            let left = Double(steps - step) / Double(steps)
            rebuild(slack: Int(min(1e15, slack * left * left)))
        }
    }

    private func rebuild(slack: Int) {
        let jobs = select()
        let old = jobs.map { starts[$0] }
        for job in jobs {
            capacity.giveBack(job, from: starts[job])
            isOut[job] = true
        }
        let ordered = order(jobs)
        measureWindows(ordered)
        var change = 0
        var placed = 0
        for job in ordered {
            guard let start = cheapest(job) else { break }
            change += cost(job, start) - cost(job, starts[job])
            starts[job] = start
            capacity.take(job, at: start)
            isOut[job] = false
            placed += 1
        }
        let loss = slack > 0 ? chance.below(slack + 1) : 0
        if placed == jobs.count, change <= loss {
            value += change
            if value < bestValue { (best, bestValue) = (starts, value) }
            return
        }
        for job in ordered.prefix(placed) { capacity.giveBack(job, from: starts[job]) }
        for (place, job) in jobs.enumerated() {
            starts[job] = old[place]
            isOut[job] = false
            capacity.take(job, at: old[place])
        }
    }

    @inline(__always)
    private func cost(_ job: Int, _ start: Int) -> Int {
        tables.costs[job][start - tables.firsts[job]]
    }

    /// A few jobs that have to do with each other: neighbours in the order, or in time.
    private func select() -> [Int] {
        let size = min(tables.count, 2 + chance.below(chance.below(3) == 0 ? 14 : 6))
        var chosen = [chance.below(tables.count)]
        var tries = 0
        let start = starts[chosen[0]]
        let reach = 4 + chance.below(12)
        while chosen.count < size, tries < 60 {
            tries += 1
            let around = neighbours[chosen[chance.below(chosen.count)]]
            let job =
                !around.isEmpty && chance.below(3) == 0
                ? around[chance.below(around.count)] : chance.below(tables.count)
            if abs(starts[job] - start) <= reach, !chosen.contains(job) { chosen.append(job) }
        }
        return chosen
    }

    /// In the order of time, at random, or from the end on.
    private func order(_ jobs: [Int]) -> [Int] {
        switch chance.below(3) {
        case 0: return jobs.sorted { (starts[$0], ranks[$0]) < (starts[$1], ranks[$1]) }
        case 1: return jobs.sorted { (starts[$0], ranks[$0]) > (starts[$1], ranks[$1]) }
        default: return jobs
        }
    }

    /// The windows that the other jobs leave to those that are out.
    private func measureWindows(_ jobs: [Int]) {
        let sorted = jobs.sorted { ranks[$0] < ranks[$1] }
        for job in sorted {
            low[job] = tables.least[job]
            for place in tables.into[job] {
                let way = tables.ways[place]
                let start = isOut[way.before] ? low[way.before] : starts[way.before]
                low[job] = max(low[job], start + way.distance)
            }
        }
        for job in sorted.reversed() {
            high[job] = tables.largest[job]
            for place in tables.out[job] {
                let way = tables.ways[place]
                let start = isOut[way.after] ? high[way.after] : starts[way.after]
                high[job] = min(high[job], start - way.distance)
            }
        }
    }

    private func cheapest(_ job: Int) -> Int? {
        var (first, last) = (low[job], high[job])
        for place in tables.into[job] where !isOut[tables.ways[place].before] {
            first = max(first, starts[tables.ways[place].before] + tables.ways[place].distance)
        }
        for place in tables.out[job] where !isOut[tables.ways[place].after] {
            last = min(last, starts[tables.ways[place].after] - tables.ways[place].distance)
        }
        if first > last { return nil }
        let row = tables.costs[job]
        let shift = tables.firsts[job]
        var (place, least) = (-1, Int.max)
        // Where two starts cost the same, chance says whether the earlier or the later is taken.
        let ties = chance.below(2)
        for start in first...last where row[start - shift] < least &+ (place < 0 ? 0 : ties) {
            if capacity.fits(job, at: start) { (place, least) = (start, row[start - shift]) }
        }
        return place < 0 ? nil : place
    }
}
