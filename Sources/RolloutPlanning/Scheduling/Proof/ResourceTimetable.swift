/// Keeps one held resource within its capacity by what must run: a job that cannot start after the
/// earliest period in which it can be over holds the resource in between (time-table filtering with
/// pointwise explanations; Schutt, Feydt, Stuckey & Wallace 2011).
///
/// Where a demand depends on the start, a job that runs in a period counts with the least of all
/// starts from which it runs then: never too much, and less than the truth only where holidays lie
/// about. Whoever takes a solution over looks at it again.
final class ResourceTimetable: BoundPropagator {
    private let count: Int
    private let jobs: UnsafeMutablePointer<Int32>
    /// The most that each job needs.
    private let demands: UnsafeMutablePointer<Int32>
    /// What a job needs at least where it runs, by period; nil where that is always the same.
    private let byPeriod: UnsafeMutablePointer<UnsafeMutablePointer<Int32>?>
    private let lengths: UnsafeMutablePointer<Int32>
    private let capacities: UnsafeMutablePointer<Int32>
    private let profile: UnsafeMutablePointer<Int32>
    private let horizon: Int
    private let leastCapacity: Int32

    /// Nil where the resource cannot run short, whoever uses it.
    init?(_ problem: SchedulingProblem, resource: Int, horizon: Int) {
        // The largest demand first.
        let users = problem.jobs.indices
            .filter {
                problem.jobs[$0].largestDemand(of: resource) > 0 && problem.jobs[$0].duration > 0
            }
            .sorted {
                (problem.jobs[$1].largestDemand(of: resource), $0)
                    < (problem.jobs[$0].largestDemand(of: resource), $1)
            }
        count = users.count
        self.horizon = horizon
        jobs = .allocate(capacity: max(1, count))
        demands = .allocate(capacity: max(1, count))
        byPeriod = .allocate(capacity: max(1, count))
        lengths = .allocate(capacity: max(1, count))
        capacities = .allocate(capacity: horizon + 1)
        profile = .allocate(capacity: horizon + 2)
        var sum = 0
        for (place, job) in users.enumerated() {
            jobs[place] = Int32(job)
            let most = problem.jobs[job].largestDemand(of: resource)
            demands[place] = Int32(clamping: most)
            byPeriod[place] = Self.leastDemands(problem.jobs[job], resource, horizon)
            lengths[place] = Int32(clamping: problem.jobs[job].duration)
            sum += most
        }
        var least = Int32.max
        for period in 0...horizon {
            // More than everybody needs is as good as that.
            let capacity = min(sum, problem.resources[resource].capacity(in: period))
            capacities[period] = Int32(clamping: capacity)
            if period < horizon { least = min(least, capacities[period]) }
        }
        leastCapacity = least
        super.init(users: users)
        if sum > 1 << 30 || sum <= Int(least) { return nil }
    }

    deinit {
        for place in 0..<count { byPeriod[place]?.deallocate() }
        byPeriod.deallocate()
        jobs.deallocate()
        demands.deallocate()
        lengths.deallocate()
        capacities.deallocate()
        profile.deallocate()
    }

    private static func leastDemands(
        _ job: SchedulingJob, _ resource: Int, _ horizon: Int
    ) -> UnsafeMutablePointer<Int32>? {
        guard job.demandsByStart[resource] != nil else { return nil }
        let least = UnsafeMutablePointer<Int32>.allocate(capacity: horizon + 1)
        for period in 0...horizon {
            let starts = max(0, period - job.duration + 1)...period
            let demand = starts.lazy.map { job.demand(of: resource, startingAt: $0) }.min()
            least[period] = Int32(clamping: demand ?? 0)
        }
        return least
    }

    /// What a job needs at least where it runs in that period.
    @inline(__always)
    private func demand(_ place: Int, _ period: Int32) -> Int32 {
        guard let least = byPeriod[place] else { return demands[place] }
        return least[Int(period)]
    }

    /// Raises all bounds that the resource allows to; false where it is overdrawn.
    override func propagate(_ solver: LearningSolver) -> Bool {
        let (highest, overdrawn) = build(solver)
        if overdrawn >= 0 {
            solver.conflict.cut(to: 0)
            explain(at: overdrawn, over: capacities[Int(overdrawn)], but: -1, solver) {
                solver.conflict.append($0)
            }
            return false
        }
        if highest == 0, leastCapacity >= demands[0] { return true }
        for place in 0..<count {
            if demands[place] &+ highest <= leastCapacity { break }
            let job = Int(jobs[place])
            if solver.bounds[job &* 2] &+ solver.bounds[job &* 2 &+ 1] == 0 { continue }
            guard pushRight(place, job, solver), pushLeft(place, job, solver) else { return false }
        }
        return true
    }

    /// Fills the profile with what must run; gives its highest and the first period overdrawn.
    private func build(_ solver: LearningSolver) -> (highest: Int32, overdrawn: Int32) {
        profile.update(repeating: 0, count: horizon &+ 2)
        for place in 0..<count {
            let job = Int(jobs[place])
            let latest = solver.largest(job)
            let end = solver.least(job) &+ lengths[place]
            guard latest < end else { continue }
            guard let own = byPeriod[place] else {
                profile[Int(latest)] &+= demands[place]
                profile[Int(end)] &-= demands[place]
                continue
            }
            for period in Int(latest)..<Int(end) {
                profile[period] &+= own[period]
                profile[period &+ 1] &-= own[period]
            }
        }
        var highest: Int32 = 0
        var running: Int32 = 0
        for period in 0..<horizon {
            running &+= profile[period]
            profile[period] = running
            highest = max(highest, running)
            if running > capacities[period] {
                return (highest, Int32(truncatingIfNeeded: period))
            }
        }
        return (highest, -1)
    }

    private func pushRight(_ place: Int, _ job: Int, _ solver: LearningSolver) -> Bool {
        let length = lengths[place]
        var start = solver.least(job)
        let latest = solver.largest(job)
        var period = min(start &+ length, latest) &- 1
        // From its latest start on, the job is in the profile itself or may not be there at all.
        while period >= start {
            let demand = demand(place, period)
            if profile[Int(period)] &+ demand > capacities[Int(period)] {
                let reason = explanation(
                    at: period, over: capacities[Int(period)] &- demand, but: place,
                    first: .atLeast(job, period &+ 1 &- length), solver)
                guard solver.raise(.atLeast(job, period &+ 1), reason) else { return false }
                start = period &+ 1
                period = min(start &+ length, latest)
            }
            period &-= 1
        }
        return true
    }

    private func pushLeft(_ place: Int, _ job: Int, _ solver: LearningSolver) -> Bool {
        let length = lengths[place]
        var start = solver.largest(job)
        let end = solver.least(job) &+ length
        var period = max(start, end)
        while period < start &+ length {
            let demand = demand(place, period)
            if profile[Int(period)] &+ demand > capacities[Int(period)] {
                let reason = explanation(
                    at: period, over: capacities[Int(period)] &- demand, but: place,
                    first: .atMost(job, period), solver)
                guard solver.raise(.atMost(job, period &- length), reason) else { return false }
                start = period &- length
                period = max(start, end)
            } else {
                period &+= 1
            }
        }
        return true
    }

    private func explanation(
        at period: Int32, over spare: Int32, but place: Int, first: BoundLiteral,
        _ solver: LearningSolver
    ) -> TrailEntry.Reason {
        let list = solver.explanations
        let head = list.count
        list.append(BoundLiteral(0, 0))
        list.append(first)
        explain(at: period, over: spare, but: place, solver) { list.append($0) }
        list[head] = BoundLiteral(0, Int32(truncatingIfNeeded: list.count &- head &- 1))
        return .explained(Int32(truncatingIfNeeded: head))
    }

    /// Names jobs that run in a period for sure and together need more than `spare`: those first
    /// for whom it holds anyway, then the largest.
    @inline(__always)
    private func explain(
        at period: Int32, over spare: Int32, but own: Int, _ solver: LearningSolver,
        _ add: (BoundLiteral) -> Void
    ) {
        var spare = spare
        for isRootTurn in [true, false] {
            for place in 0..<count where spare >= 0 && place != own {
                let job = Int(jobs[place])
                let begun = BoundLiteral.atMost(job, period)
                let going = BoundLiteral.atLeast(job, period &- lengths[place] &+ 1)
                guard solver.holds(begun), solver.holds(going) else { continue }
                let isRoot =
                    solver.roots[Int(begun.bound)] >= begun.value
                    && solver.roots[Int(going.bound)] >= going.value
                if isRoot != isRootTurn { continue }
                spare &-= demand(place, period)
                if !isRoot {
                    add(begun)
                    add(going)
                }
            }
        }
    }
}
