/// What is left of everything scarce while jobs are put in and taken out.
final class OpenCapacity {
    private struct Need {
        let row: Int
        let demand: Int
        /// By start; empty where that does not matter.
        let byStart: [Int]

        @inline(__always)
        func demand(at start: Int) -> Int {
            byStart.isEmpty ? demand : byStart[min(start, byStart.count &- 1)]
        }
    }

    private struct Purse {
        let demands: [Int]
        let spanOf: [Int]
        let carriesOver: Bool
        var left: [Int]
    }

    private let horizon: Int
    private let durations: [Int]
    private let held: [[Need]]
    private let free: UnsafeMutablePointer<Int>
    private let whole: [Int]
    private var purses: [Purse] = []
    private let fullPurses: [Purse]

    init(_ tables: CostTables) {
        horizon = tables.horizon
        let problem = tables.problem
        durations = problem.jobs.map(\.duration)
        var whole: [Int] = []
        var held = [[Need]](repeating: [], count: tables.count)
        var rows = 0
        for (place, resource) in problem.resources.enumerated() {
            let sum = problem.jobs.reduce(0) { $0 + $1.largestDemand(of: place) }
            guard case .spent(let spans, let carriesOver) = resource.kind else {
                let capacities = (0..<horizon).map { min(sum, resource.capacity(in: $0)) }
                guard capacities.contains(where: { $0 < sum }) else { continue }
                whole += capacities
                for (job, work) in problem.jobs.enumerated()
                where work.largestDemand(of: place) > 0 {
                    held[job].append(
                        Need(
                            row: rows, demand: work.demands[place],
                            byStart: work.demandsByStart[place] ?? []))
                }
                rows += 1
                continue
            }
            if spans.isEmpty { continue }
            var span = 0
            let spanOf = (0...horizon).map { period in
                if span + 1 < spans.count, period >= spans[span + 1] { span += 1 }
                return span
            }
            purses.append(
                Purse(
                    demands: problem.jobs.map { $0.demands[place] }, spanOf: spanOf,
                    carriesOver: carriesOver, left: resource.budgets))
        }
        (self.whole, self.held, fullPurses) = (whole, held, purses)
        free = .allocate(capacity: whole.count + 1)
        clear()
    }

    deinit { free.deallocate() }

    /// Takes everything out.
    func clear() {
        free.update(from: whole, count: whole.count)
        purses = fullPurses
    }

    /// Whether there is room for a job at that start.
    @inline(__always)
    func fits(_ job: Int, at start: Int) -> Bool {
        let end = start &+ durations[job]
        for need in held[job] {
            let row = free + need.row &* horizon
            let demand = need.demand(at: start)
            var period = start
            while period < end {
                if row[period] < demand { return false }
                period &+= 1
            }
        }
        return purses.isEmpty || hasMoney(job, start)
    }

    private func hasMoney(_ job: Int, _ start: Int) -> Bool {
        for purse in purses where purse.demands[job] > 0 {
            let span = purse.spanOf[start]
            let end = purse.carriesOver ? purse.left.count : span + 1
            for place in span..<end where purse.left[place] < purse.demands[job] { return false }
        }
        return true
    }

    /// Puts a job in.
    func take(_ job: Int, at start: Int) { change(job, start, 1) }

    /// Takes a job out.
    func giveBack(_ job: Int, from start: Int) { change(job, start, -1) }

    @inline(__always)
    private func change(_ job: Int, _ start: Int, _ sign: Int) {
        let end = start &+ durations[job]
        for need in held[job] {
            let row = free + need.row &* horizon
            let amount = need.demand(at: start) &* sign
            var period = start
            while period < end {
                row[period] &-= amount
                period &+= 1
            }
        }
        for place in purses.indices where purses[place].demands[job] > 0 {
            let span = purses[place].spanOf[start]
            let end = purses[place].carriesOver ? purses[place].left.count : span + 1
            for step in span..<end {
                purses[place].left[step] -= purses[place].demands[job] * sign
            }
        }
    }
}
