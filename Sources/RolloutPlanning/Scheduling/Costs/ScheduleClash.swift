/// Jobs that cannot all start where they do, and how far the same holds around those starts.
struct ScheduleClash {
    let jobs: [Int]
    /// The starts of each job that keep the clash as it is.
    let starts: [ClosedRange<Int>]

    /// Why a schedule cannot be carried out; empty where it can.
    static func clashes(of starts: [Int], in problem: SchedulingProblem) -> [ScheduleClash] {
        let violations = ScheduleChecker.violations(of: Schedule(starts: starts), in: problem)
        let crowds = violations.compactMap { violation -> ScheduleClash? in
            guard case .capacity(let resource, let period) = violation,
                problem.resources[resource].kind == .held
            else { return nil }
            return crowd(resource, period, starts, problem)
        }
        if !violations.isEmpty && crowds.isEmpty {
            return [ScheduleClash(jobs: Array(starts.indices), starts: starts.map { $0...$0 })]
        }
        // One clash may show in many periods.
        var seen: Set<[Int]> = []
        return crowds.filter { seen.insert($0.jobs).inserted }
    }

    /// The fewest jobs that ask too much in that period, each as free as leaves it at that.
    private static func crowd(
        _ resource: Int, _ period: Int, _ starts: [Int], _ problem: SchedulingProblem
    ) -> ScheduleClash {
        let jobs = problem.jobs
        func demand(_ job: Int) -> Int {
            jobs[job].demand(of: resource, startingAt: starts[job])
        }
        let running = starts.indices.filter {
            starts[$0] <= period && period < starts[$0] + jobs[$0].duration && demand($0) > 0
        }.sorted { (demand($1), $0) < (demand($0), $1) }
        var spare = problem.resources[resource].capacity(in: period)
        var chosen: [Int] = []
        for job in running where spare >= 0 {
            chosen.append(job)
            spare -= demand(job)
        }
        var excess = -spare - 1
        let ranges = chosen.map { job in
            range(jobs[job], resource, starts[job], period, &excess)
        }
        return ScheduleClash(jobs: chosen, starts: ranges)
    }

    /// The starts around one from which the job runs in the period as well and asks hardly less.
    private static func range(
        _ job: SchedulingJob, _ resource: Int, _ start: Int, _ period: Int, _ excess: inout Int
    ) -> ClosedRange<Int> {
        let own = job.demand(of: resource, startingAt: start)
        var (first, last, loss) = (start, start, 0)
        while first > max(0, period - job.duration + 1) {
            let less = own - job.demand(of: resource, startingAt: first - 1)
            if less > excess { break }
            loss = max(loss, less)
            first -= 1
        }
        while last < period {
            let less = own - job.demand(of: resource, startingAt: last + 1)
            if less > excess { break }
            loss = max(loss, less)
            last += 1
        }
        excess -= loss
        return first...last
    }
}
