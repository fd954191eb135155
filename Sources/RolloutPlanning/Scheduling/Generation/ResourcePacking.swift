/// The demands and capacities of the resources that jobs hold, packed in lanes of 64-bit words.
final class ResourcePacking: @unchecked Sendable {
    /// Words for each job and each period.
    let words: Int
    /// The guard bits of a word.
    let guards: UInt64
    /// What each job needs: `words` words a job.
    let demands: UnsafeMutablePointer<UInt64>
    /// What there is in each period, guard bits set: `words` words a period.
    let capacities: UnsafeMutablePointer<UInt64>
    /// Whether a job needs anything at all.
    let isNeedy: UnsafeMutablePointer<Bool>

    init(_ problem: SchedulingProblem, periods: Int) {
        let held = problem.resources.indices.filter { problem.resources[$0].kind == .held }
        // More than all jobs together need is as good as that, and keeps the lanes small.
        let most = held.map { resource in
            problem.jobs.reduce(0) { $0 + $1.demands[resource] }
        }
        let bits = Self.laneBits(for: most.max() ?? 0)
        let lanes = 64 / bits
        words = max(1, (held.count + lanes - 1) / lanes)
        guards = (0..<lanes).reduce(0) { $0 | 1 << UInt64($1 * bits + bits - 1) }
        demands = .allocate(capacity: max(1, problem.jobs.count * words))
        capacities = .allocate(capacity: max(1, periods * words))
        isNeedy = .allocate(capacity: max(1, problem.jobs.count))
        demands.initialize(repeating: 0, count: max(1, problem.jobs.count * words))
        capacities.initialize(repeating: guards, count: max(1, periods * words))
        for (lane, resource) in held.enumerated() {
            let (word, shift) = (lane / lanes, UInt64(lane % lanes * bits))
            for (place, job) in problem.jobs.enumerated() {
                demands[place * words + word] |= UInt64(job.demands[resource]) << shift
            }
            for period in 0..<periods {
                let capacity = min(problem.resources[resource].capacity(in: period), most[lane])
                capacities[period * words + word] |= UInt64(capacity) << shift
            }
        }
        for place in problem.jobs.indices {
            isNeedy[place] = (0..<words).contains { demands[place * words + $0] != 0 }
        }
    }

    deinit {
        demands.deallocate()
        capacities.deallocate()
        isNeedy.deallocate()
    }

    private static func laneBits(for largest: Int) -> Int {
        if largest < 1 << 15 { return 16 }
        return largest < 1 << 31 ? 32 : 64
    }
}
