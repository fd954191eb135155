/// Improves a schedule by taking a few jobs out and putting them back where they are cheapest
/// (ruin and recreate; Schrimpf, Schneider, Stamm-Wilbrandt & Dueck 2000), accepting a little loss
/// that shrinks with time (threshold accepting; Dueck & Scheuer 1990).
final class RebuildingSearch {
    private let tables: CostTables
    private let links: WindowTable
    private let capacity: OpenCapacity
    private var chance: SearchChance
    /// What the schedule at hand costs.
    private(set) var value = 0
    /// The best since a schedule was last begun with.
    private(set) var best: [Int]?
    private(set) var bestValue = Int.max
    /// Starts looked at so far: the measure of its work.
    private(set) var looks = 0
    private var isBegun = false
    /// The jobs that are out, in the order in which they go back, and where they were.
    private let jobs: FixedRow<Int>
    private let old: FixedRow<Int>
    private var size = 0

    /// More jobs than that are never taken out at a time.
    private static let most = 16

    init(_ tables: CostTables, seed: UInt64, stream: UInt64 = 11) {
        self.tables = tables
        links = WindowTable(tables)
        capacity = OpenCapacity(tables)
        chance = SearchChance(seed: seed, stream: stream)
        jobs = FixedRow(Array(repeating: 0, count: Self.most))
        old = FixedRow(Array(repeating: 0, count: Self.most))
    }

    /// Whether there is a schedule at hand.
    var hasSchedule: Bool { isBegun }

    /// The schedule at hand.
    var starts: [Int] { (0..<tables.count).map { links.starts[$0] } }

    /// Makes a schedule from scratch: each job, in the order of `keys`, at its cheapest start that
    /// is left by what `guide` says (of each job's starts in the windows as they are now).
    func build(keys: [Double], guide: (Int, Int) -> Double) -> Bool {
        let known = isBegun ? starts : nil
        capacity.clear()
        let order = (0..<tables.count).sorted {
            (keys[$0], links.ranks[$0]) < (keys[$1], links.ranks[$1])
        }
        links.takeAllOut()
        for job in order {
            let (first, last) = links.window(job)
            var (place, least) = (-1, Double.infinity)
            var start = first
            while start <= last {
                let cost = guide(job, start)
                guard cost < least else {
                    start += 1
                    continue
                }
                let next = capacity.nextChance(of: job, from: start)
                if next == start { (place, least) = (start, cost) }
                start = max(next, start + 1)
            }
            guard place >= 0 else {
                if let known { begin(with: known) } else { links.putAllBack() }
                return false
            }
            links.put(job, at: place)
            capacity.take(job, at: place)
        }
        adopt()
        return true
    }

    /// Goes on from a schedule that somebody else found.
    func begin(with starts: [Int]) {
        capacity.clear()
        for job in 0..<tables.count {
            capacity.take(job, at: starts[job])
            links.put(job, at: starts[job])
        }
        adopt()
    }

    private func adopt() {
        isBegun = true
        links.refresh()
        let starts = starts
        value = tables.cost(of: starts)
        (best, bestValue) = (starts, value)
    }

    /// Tries so many rebuildings; `slack` is the loss that is accepted at first.
    func improve(steps: Int, slack: Double, isOver: () -> Bool) {
        guard isBegun else { return }
        links.refresh()
        var chance = chance
        for step in 0..<steps {
            if step & 127 == 0, isOver() { break }
            let left = Double(steps - step) / Double(steps)
            rebuild(slack: Int(min(1e15, slack * left * left)), &chance)
        }
        self.chance = chance
    }

    private func rebuild(slack: Int, _ chance: inout SearchChance) {
        select(&chance)
        let size = size
        for place in 0..<size {
            let job = jobs[place]
            old[place] = links.starts[job]
            capacity.giveBack(job, from: links.starts[job])
            links.takeOut(job)
        }
        order(&chance)
        links.measure(jobs, size)
        var change = 0
        var placed = 0
        while placed < size {
            let job = jobs[placed]
            guard let start = cheapest(job, &chance) else { break }
            change += links.cost(job, start)
            links.put(job, at: start)
            capacity.take(job, at: start)
            placed += 1
        }
        for place in 0..<size { change -= links.cost(jobs[place], old[place]) }
        let loss = slack > 0 ? chance.below(slack + 1) : 0
        if placed == size, change <= loss {
            value += change
            if value < bestValue { (best, bestValue) = (starts, value) }
            return
        }
        for place in 0..<placed { capacity.giveBack(jobs[place], from: links.starts[jobs[place]]) }
        for place in 0..<size {
            links.put(jobs[place], at: old[place])
            capacity.take(jobs[place], at: old[place])
        }
    }

    /// Chooses a few jobs that have to do with each other: neighbours in the order, or in time.
    private func select(_ chance: inout SearchChance) {
        let most = min(tables.count, 2 + chance.below(chance.below(3) == 0 ? 14 : 6))
        jobs[0] = chance.below(tables.count)
        size = 1
        var tries = 0
        let start = links.starts[jobs[0]]
        let reach = 4 + chance.below(12)
        while size < most, tries < 60 {
            tries += 1
            let one = jobs[chance.below(size)]
            let around = links.neighbourCount(one)
            let job =
                around > 0 && chance.below(3) == 0
                ? links.neighbour(one, chance.below(around)) : chance.below(tables.count)
            guard abs(links.starts[job] - start) <= reach else { continue }
            var isNew = true
            for place in 0..<size where jobs[place] == job { isNew = false }
            if isNew {
                jobs[size] = job
                size += 1
            }
        }
    }

    /// In the order of time, from the end on, or as they were chosen.
    private func order(_ chance: inout SearchChance) {
        let way = chance.below(3)
        if way == 2 { return }
        // Where they were goes with them.
        for place in 1..<max(1, size) {
            let (job, start) = (jobs[place], old[place])
            let rank = links.ranks[job]
            var step = place
            while step > 0 {
                let other = (old[step - 1], links.ranks[jobs[step - 1]])
                guard way == 0 ? other > (start, rank) : other < (start, rank) else { break }
                jobs[step] = jobs[step - 1]
                old[step] = old[step - 1]
                step -= 1
            }
            jobs[step] = job
            old[step] = start
        }
    }

    private func cheapest(_ job: Int, _ chance: inout SearchChance) -> Int? {
        let (first, last) = links.window(job)
        if first > last { return nil }
        let row = links.row(job)
        var (place, least) = (-1, Int.max)
        // Where two starts cost the same, chance says whether the earlier or the later is taken.
        let ties = chance.below(2)
        var start = first
        var tries = 0
        while start <= last {
            guard row[start] < least &+ (place < 0 ? 0 : ties) else {
                start += 1
                continue
            }
            tries += 1
            let next = capacity.nextChance(of: job, from: start)
            if next == start { (place, least) = (start, row[start]) }
            start = max(next, start + 1)
        }
        // To ask for room takes longer than to ask for the cost.
        looks &+= last - first + 1 + 3 * tries
        return place < 0 ? nil : place
    }
}
