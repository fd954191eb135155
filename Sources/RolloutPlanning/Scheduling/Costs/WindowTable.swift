/// Where each job of a schedule may go while some are taken out, in flat rows.
final class WindowTable {
    /// A job on the other end of a way, and the least distance between the two starts.
    private struct End {
        let job: Int
        let distance: Int
    }

    private let tables: CostTables
    let starts: FixedRow<Int>
    /// The place of each job among those that none of it waits for.
    let ranks: FixedRow<Int>
    private let isOut: FixedRow<Bool>
    private let low: FixedRow<Int>
    private let high: FixedRow<Int>
    private let least: FixedRow<Int>
    private let largest: FixedRow<Int>
    private let before: FixedRow<End>
    private let beforeOf: FixedRow<Int>
    private let after: FixedRow<End>
    private let afterOf: FixedRow<Int>
    private let costs: FixedRow<Int>
    /// Where the costs of each job would begin, had it a start 0.
    private let costsOf: FixedRow<Int>
    private let sorted: FixedRow<Int>

    init(_ tables: CostTables) {
        self.tables = tables
        let count = tables.count
        starts = FixedRow(tables.least)
        var ranks = [Int](repeating: 0, count: count)
        for (rank, job) in tables.problem.order.enumerated() { ranks[job] = rank }
        self.ranks = FixedRow(ranks)
        isOut = FixedRow(Array(repeating: false, count: count))
        (low, high) = (FixedRow(tables.least), FixedRow(tables.largest))
        (least, largest) = (FixedRow(tables.least), FixedRow(tables.largest))
        let into = tables.into.map { ways in
            ways.map { End(job: tables.ways[$0].before, distance: tables.ways[$0].distance) }
        }
        let out = tables.out.map { ways in
            ways.map { End(job: tables.ways[$0].after, distance: tables.ways[$0].distance) }
        }
        before = FixedRow(into.flatMap { $0 })
        beforeOf = FixedRow(Self.sums(into.map(\.count)))
        after = FixedRow(out.flatMap { $0 })
        afterOf = FixedRow(Self.sums(out.map(\.count)))
        costs = FixedRow(tables.costs.flatMap { $0 })
        costsOf = FixedRow(
            zip(Self.sums(tables.costs.map(\.count)), tables.firsts).map { $0 - $1 })
        sorted = FixedRow(Array(repeating: 0, count: count))
    }

    private static func sums(_ counts: [Int]) -> [Int] {
        counts.reduce(into: [0]) { sums, count in sums.append((sums.last ?? 0) + count) }
    }

    /// Takes over the windows as the tables know them by now.
    func refresh() {
        least.base.update(from: tables.least, count: tables.count)
        largest.base.update(from: tables.largest, count: tables.count)
    }

    /// The cost of each start; the row is asked at the start itself.
    @inline(__always)
    func row(_ job: Int) -> UnsafeMutablePointer<Int> { costs.base + costsOf[job] }

    @inline(__always)
    func cost(_ job: Int, _ start: Int) -> Int { costs[costsOf[job] &+ start] }

    @inline(__always)
    func takeOut(_ job: Int) { isOut[job] = true }

    @inline(__always)
    func put(_ job: Int, at start: Int) {
        starts[job] = start
        isOut[job] = false
    }

    /// Takes all jobs out; their windows are those of the tables.
    func takeAllOut() {
        refresh()
        for job in 0..<tables.count {
            (low[job], high[job], isOut[job]) = (least[job], largest[job], true)
        }
    }

    func putAllBack() {
        for job in 0..<tables.count { isOut[job] = false }
    }

    /// Measures the windows that the other jobs leave to those that are out.
    func measure(_ jobs: FixedRow<Int>, _ size: Int) {
        for place in 0..<size {
            let job = jobs[place]
            var step = place
            while step > 0, ranks[sorted[step &- 1]] > ranks[job] {
                sorted[step] = sorted[step &- 1]
                step &-= 1
            }
            sorted[step] = job
        }
        for place in 0..<size { low[sorted[place]] = first(sorted[place]) }
        for place in stride(from: size - 1, through: 0, by: -1) {
            high[sorted[place]] = last(sorted[place])
        }
    }

    @inline(__always)
    private func first(_ job: Int) -> Int {
        var first = least[job]
        for place in beforeOf[job]..<beforeOf[job &+ 1] {
            let end = before[place]
            first = max(first, (isOut[end.job] ? low[end.job] : starts[end.job]) &+ end.distance)
        }
        return first
    }

    @inline(__always)
    private func last(_ job: Int) -> Int {
        var last = largest[job]
        for place in afterOf[job]..<afterOf[job &+ 1] {
            let end = after[place]
            last = min(last, (isOut[end.job] ? high[end.job] : starts[end.job]) &- end.distance)
        }
        return last
    }

    /// The starts that the others leave to a job by now: the first and the last.
    @inline(__always)
    func window(_ job: Int) -> (first: Int, last: Int) { (first(job), last(job)) }

    /// How many jobs a job waits for or lets wait.
    @inline(__always)
    func neighbourCount(_ job: Int) -> Int {
        beforeOf[job &+ 1] &- beforeOf[job] &+ afterOf[job &+ 1] &- afterOf[job]
    }

    /// One of them.
    @inline(__always)
    func neighbour(_ job: Int, _ number: Int) -> Int {
        let count = afterOf[job &+ 1] &- afterOf[job]
        return number < count
            ? after[afterOf[job] &+ number].job : before[beforeOf[job] &+ number &- count].job
    }
}
