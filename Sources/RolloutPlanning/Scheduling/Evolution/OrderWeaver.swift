/// Makes orders of jobs, none of which stands before one it waits for: by chance, and of two
/// schedules.
///
/// It holds its own room and allocates nothing while it weaves.
final class OrderWeaver {
    private let tables: ProblemTables
    private let builder: ScheduleBuilder
    private let count: Int
    /// The order that was made last.
    let order: UnsafeMutablePointer<Int32>
    private let first: UnsafeMutablePointer<Int32>
    private let second: UnsafeMutablePointer<Int32>
    private let path: UnsafeMutablePointer<Int32>
    private let isPlaced: UnsafeMutablePointer<Bool>
    private var next = 0

    init(_ tables: ProblemTables, _ builder: ScheduleBuilder) {
        self.tables = tables
        self.builder = builder
        count = tables.count
        let room = max(1, count)
        order = .allocate(capacity: room)
        first = .allocate(capacity: room)
        second = .allocate(capacity: room)
        path = .allocate(capacity: room)
        isPlaced = .allocate(capacity: room)
        order.initialize(repeating: 0, count: room)
    }

    deinit {
        order.deallocate()
        first.deallocate()
        second.deallocate()
        path.deallocate()
        isPlaced.deallocate()
    }

    /// By chance, with a lean to the jobs with the most behind them (Kolisch & Drexl 1996).
    func sample(_ chance: inout SearchChance) {
        let keys = (0..<count).map { job -> Int in
            let tail = Int(tables.tails[job])
            return chance.below(tail / 2 + 6) - tail
        }
        begin()
        for job in (0..<count).sorted(by: { (keys[$0], $0) < (keys[$1], $1) }) { place(job) }
    }

    /// A window of time as in one schedule, and what lies before and behind it as in the other
    /// (after Debels & Vanhoucke 2007).
    func cross(
        _ mother: UnsafeMutablePointer<Int32>, _ father: UnsafeMutablePointer<Int32>,
        _ chance: inout SearchChance
    ) {
        var span = 2
        for job in 0..<count { span = max(span, Int(mother[job]) + 1) }
        let length = span / 4 + chance.below(span / 2)
        let start = Int32(chance.below(span - length + 1))
        let end = start + Int32(length)
        builder.sort(byStart: father, into: first)
        builder.sort(byStart: mother, into: second)
        begin()
        for place in 0..<count {
            let job = Int(first[place])
            let isInside = mother[job] >= start && mother[job] < end
            if !isInside, father[job] < start { self.place(job) }
        }
        for place in 0..<count {
            let job = Int(second[place])
            if mother[job] >= start, mother[job] < end { self.place(job) }
        }
        for place in 0..<count { self.place(Int(first[place])) }
    }

    /// Moves a few jobs to other places.
    func mutate(_ chance: inout SearchChance) {
        for _ in 0..<(1 + chance.below(3)) {
            let from = chance.below(count)
            let to = chance.below(count)
            let job = order[from]
            if from < to {
                for place in from..<to { order[place] = order[place + 1] }
            } else {
                for place in stride(from: from, to: to, by: -1) { order[place] = order[place - 1] }
            }
            order[to] = job
        }
        first.update(from: order, count: count)
        begin()
        for place in 0..<count { self.place(Int(first[place])) }
    }

    private func begin() {
        isPlaced.initialize(repeating: false, count: max(1, count))
        next = 0
    }

    /// Places a job, and before it all it waits for that has no place yet.
    @inline(__always)
    private func place(_ job: Int) {
        if isPlaced[job] { return }
        path[0] = Int32(truncatingIfNeeded: job)
        var depth = 0
        while depth >= 0 {
            let top = Int(path[depth])
            let open = tables.before.range(of: top).first {
                !isPlaced[Int(tables.before.jobs[$0])]
            }
            if let open {
                depth &+= 1
                path[depth] = tables.before.jobs[open]
            } else {
                isPlaced[top] = true
                order[next] = Int32(truncatingIfNeeded: top)
                next &+= 1
                depth &-= 1
            }
        }
    }
}
