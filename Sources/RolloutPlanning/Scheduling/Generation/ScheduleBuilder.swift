/// Turns an order of jobs into a schedule: the serial generation scheme (Kelley 1963), forward and
/// backward, and the double justification made of both (Valls, Ballestín & Quintanilla 2005).
///
/// It holds its own room for the profile and allocates nothing while it works; one builder serves
/// one thread.
final class ScheduleBuilder {
    let tables: ProblemTables
    private let count: Int
    private let words: Int
    private let guards: UInt64
    private let profile: UnsafeMutablePointer<UInt64>
    private let keys: UnsafeMutablePointer<Int32>
    private var purses: OpenPurses?

    /// What a schedule that breaks a capacity is worth.
    static let impossible = Int32.max

    init(_ tables: ProblemTables) {
        self.tables = tables
        count = tables.count
        words = tables.packing.words
        guards = tables.packing.guards
        profile = .allocate(capacity: max(1, tables.periods * words))
        keys = .allocate(capacity: tables.periods + 2)
        purses = tables.spending.map(OpenPurses.init)
    }

    deinit {
        profile.deallocate()
        keys.deallocate()
    }

    private func clear(to end: Int) {
        profile.update(from: tables.packing.capacities, count: end * words)
        purses?.clear()
    }

    /// Starts each job as early as it can, one after another in that order, none of which stands
    /// before one it waits for.
    ///
    /// Gives the makespan, or `impossible`.
    func forward(
        _ order: UnsafeMutablePointer<Int32>, into starts: UnsafeMutablePointer<Int32>
    ) -> Int32 {
        clear(to: tables.periods)
        let before = tables.before
        var makespan: Int32 = 0
        for place in 0..<count {
            let job = Int(order[place])
            var earliest = tables.heads[job]
            for arc in before.range(of: job) {
                earliest = max(earliest, starts[Int(before.jobs[arc])] &+ before.distances[arc])
            }
            let length = Int(tables.durations[job])
            guard let start = earliestFit(job, from: Int(earliest), length: length) else {
                return Self.impossible
            }
            take(job, at: start, length: length)
            starts[job] = Int32(truncatingIfNeeded: start)
            makespan = max(makespan, Int32(truncatingIfNeeded: start &+ length))
        }
        return makespan
    }

    /// Starts each job as late as it can before `end`, one after another in that order, none of
    /// which stands before one that waits for it.
    ///
    /// Says whether it came out.
    func backward(
        _ order: UnsafeMutablePointer<Int32>, end: Int32, into starts: UnsafeMutablePointer<Int32>
    ) -> Bool {
        clear(to: Int(end))
        let after = tables.after
        for place in 0..<count {
            let job = Int(order[place])
            var latest = min(end, tables.due[job]) &- tables.durations[job]
            for arc in after.range(of: job) {
                latest = min(latest, starts[Int(after.jobs[arc])] &- after.distances[arc])
            }
            let length = Int(tables.durations[job])
            guard latest >= tables.heads[job],
                let start = latestFit(
                    job, from: Int(latest), down: Int(tables.heads[job]), length: length)
            else { return false }
            take(job, at: start, length: length)
            starts[job] = Int32(truncatingIfNeeded: start)
        }
        return true
    }

    @inline(__always)
    private func earliestFit(_ job: Int, from earliest: Int, length: Int) -> Int? {
        let last = tables.periods - length
        var start = earliest
        if length > 0, tables.packing.isNeedy[job] {
            if words == 1 {
                let demand = tables.packing.demands[job]
                search: while start <= last {
                    var period = start &+ length &- 1
                    while period >= start {
                        if (profile[period] &- demand) & guards != guards {
                            start = period &+ 1
                            continue search
                        }
                        period &-= 1
                    }
                    break
                }
            } else {
                while start <= last, let period = clash(job, from: start, length: length, true) {
                    start = period &+ 1
                }
            }
        }
        if start > last { return nil }
        guard let next = purses?.wait(of: job, from: start), next != start else { return start }
        return earliestFit(job, from: next, length: length)
    }

    @inline(__always)
    private func latestFit(_ job: Int, from latest: Int, down first: Int, length: Int) -> Int? {
        var start = latest
        if length > 0, tables.packing.isNeedy[job] {
            if words == 1 {
                let demand = tables.packing.demands[job]
                search: while start >= first {
                    var period = start
                    let end = start &+ length
                    while period < end {
                        if (profile[period] &- demand) & guards != guards {
                            start = period &- length
                            continue search
                        }
                        period &+= 1
                    }
                    break
                }
            } else {
                while start >= first, let period = clash(job, from: start, length: length, false) {
                    start = period &- length
                }
            }
        }
        if start < first { return nil }
        guard let next = purses?.retreat(of: job, from: start), next != start else { return start }
        return next < first ? nil : latestFit(job, from: next, down: first, length: length)
    }

    /// The last (or first) period of a stretch in which a job does not fit.
    private func clash(_ job: Int, from start: Int, length: Int, _ last: Bool) -> Int? {
        for step in 0..<length {
            let period = last ? start + length - 1 - step : start + step
            for word in 0..<words {
                let free = profile[period * words + word]
                let demand = tables.packing.demands[job * words + word]
                if (free &- demand) & guards != guards { return period }
            }
        }
        return nil
    }

    @inline(__always)
    private func take(_ job: Int, at start: Int, length: Int) {
        if words == 1 {
            let demand = tables.packing.demands[job]
            for period in start..<(start &+ length) { profile[period] &-= demand }
        } else {
            for period in start..<(start + length) {
                for word in 0..<words {
                    profile[period * words + word] &-= tables.packing.demands[job * words + word]
                }
            }
        }
        purses?.take(job, at: start)
    }

    /// The jobs by their starts, ties in topological order (counting sort).
    func sort(
        byStart starts: UnsafeMutablePointer<Int32>, into order: UnsafeMutablePointer<Int32>
    ) {
        sort(end: tables.periods, into: order) { Int(starts[$0]) }
    }

    /// The jobs by their ends, the last first.
    func sort(
        byEnd starts: UnsafeMutablePointer<Int32>, end: Int32,
        into order: UnsafeMutablePointer<Int32>
    ) {
        let (after, last) = (tables.durations, Int(end))
        // Going through the jobs backward keeps ties in reverse topological order.
        var sums: Int32 = 0
        keys.update(repeating: 0, count: last + 2)
        for job in 0..<count { keys[last &- Int(starts[job] &+ after[job])] &+= 1 }
        for key in 0...last {
            let own = keys[key]
            keys[key] = sums
            sums &+= own
        }
        for place in stride(from: count - 1, through: 0, by: -1) {
            let job = topological[place]
            let key = last &- Int(starts[job] &+ after[job])
            order[Int(keys[key])] = Int32(truncatingIfNeeded: job)
            keys[key] &+= 1
        }
    }

    private lazy var topological = tables.problem.order

    @inline(__always)
    private func sort(
        end: Int, into order: UnsafeMutablePointer<Int32>, key: (Int) -> Int
    ) {
        var sums: Int32 = 0
        keys.update(repeating: 0, count: end + 2)
        for job in 0..<count { keys[key(job)] &+= 1 }
        for place in 0...end {
            let own = keys[place]
            keys[place] = sums
            sums &+= own
        }
        for place in 0..<count {
            let job = topological[place]
            order[Int(keys[key(job)])] = Int32(truncatingIfNeeded: job)
            keys[key(job)] &+= 1
        }
    }
}
