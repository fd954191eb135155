/// Which jobs follow (or precede) each job, and how far away: one row after another.
final class ArcTable: @unchecked Sendable {
    private let firsts: UnsafeMutablePointer<Int32>
    let jobs: UnsafeMutablePointer<Int32>
    /// Periods from the start of the one to the start of the other, at least.
    let distances: UnsafeMutablePointer<Int32>

    init(_ problem: SchedulingProblem, backward: Bool) {
        let count = problem.jobs.count
        firsts = .allocate(capacity: count + 1)
        jobs = .allocate(capacity: max(1, problem.precedences.count))
        distances = .allocate(capacity: max(1, problem.precedences.count))
        var rows = [[(Int, Int)]](repeating: [], count: count)
        for arc in problem.precedences {
            let distance = problem.jobs[arc.before].duration + arc.lag
            if backward {
                rows[arc.after].append((arc.before, distance))
            } else {
                rows[arc.before].append((arc.after, distance))
            }
        }
        var next = 0
        for (place, row) in rows.enumerated() {
            firsts[place] = Int32(next)
            for (job, distance) in row {
                jobs[next] = Int32(job)
                distances[next] = Int32(clamping: distance)
                next += 1
            }
        }
        firsts[count] = Int32(next)
    }

    deinit {
        firsts.deallocate()
        jobs.deallocate()
        distances.deallocate()
    }

    @inline(__always)
    func range(of place: Int) -> Range<Int> {
        Range(uncheckedBounds: (Int(firsts[place]), Int(firsts[place + 1])))
    }
}
