/// Jobs that wait for each other and share what is scarce (the resource-constrained project
/// scheduling problem, RCPSP; Pritsker, Watters & Wolfe 1969).
///
/// Periods are counted from 0. A job that starts in period 3 with duration 2 runs in 3 and 4 and is
/// over at 5. Whoever makes a problem knows that its numbers are sound and that no job waits for
/// itself; whether it has a schedule at all, only a search tells.
package struct SchedulingProblem: Hashable, Sendable {
    /// The work, by place.
    package let jobs: [SchedulingJob]
    /// What waits for what.
    package let precedences: [SchedulingPrecedence]
    /// What is shared.
    package let resources: [SchedulingResource]
    /// The number of periods: every job is over by then.
    package let horizon: Int
    /// The places of the jobs, none before a job it waits for.
    package let order: [Int]

    /// No number may be larger: sums over all jobs then stay far from overflow.
    package static let largestNumber = 1 << 40

    /// Puts a problem together, or says what is wrong with it.
    package init(
        jobs: [SchedulingJob], precedences: [SchedulingPrecedence],
        resources: [SchedulingResource], horizon: Int
    ) throws(SchedulingFault) {
        guard (0...Self.largestNumber).contains(horizon) else { throw .horizonOutOfRange }
        for (place, job) in jobs.enumerated() {
            guard job.demands.count == resources.count else { throw .demandsMissing(job: place) }
            let numbers = [job.duration, job.earliestStart, job.latestFinish ?? 0] + job.demands
            guard numbers.allSatisfy({ (0...Self.largestNumber).contains($0) }),
                job.startCosts.allSatisfy({ $0.magnitude <= Self.largestNumber }),
                job.demandsByStart.values.joined().allSatisfy({
                    (0...Self.largestNumber).contains($0)
                })
            else { throw .numberOutOfRange(job: place) }
        }
        for (place, resource) in resources.enumerated() where !Self.isSound(resource) {
            throw .capacityOutOfRange(resource: place)
        }
        for (place, precedence) in precedences.enumerated() {
            guard jobs.indices.contains(precedence.before),
                jobs.indices.contains(precedence.after),
                (0...Self.largestNumber).contains(precedence.lag)
            else { throw .precedenceOutOfRange(place) }
        }
        self.order = try Self.order(of: jobs.count, under: precedences)
        self.jobs = jobs
        self.precedences = precedences
        self.resources = resources
        self.horizon = horizon
    }

    private static func isSound(_ resource: SchedulingResource) -> Bool {
        let range = 0...largestNumber
        let capacityIsSound =
            switch resource.capacity {
            case .constant(let amount): range.contains(amount)
            case .perPeriod(let amounts): amounts.allSatisfy(range.contains)
            }
        guard case .spent(let spans, _) = resource.kind else { return capacityIsSound }
        return capacityIsSound && (spans.first ?? 0) == 0
            && zip(spans, spans.dropFirst()).allSatisfy { $0 < $1 }
    }

    /// The jobs so that none stands before one it waits for (Kahn 1962), or the circle they make.
    private static func order(
        of count: Int, under precedences: [SchedulingPrecedence]
    ) throws(SchedulingFault) -> [Int] {
        var waiting = [Int](repeating: 0, count: count)
        var followers = [[Int]](repeating: [], count: count)
        for precedence in precedences {
            waiting[precedence.after] += 1
            followers[precedence.before].append(precedence.after)
        }
        var order = (0..<count).filter { waiting[$0] == 0 }
        var next = 0
        while next < order.count {
            for follower in followers[order[next]] {
                waiting[follower] -= 1
                if waiting[follower] == 0 { order.append(follower) }
            }
            next += 1
        }
        if order.count == count { return order }
        throw .cycle(cycle(among: waiting, under: precedences))
    }

    /// Walks back along what still waits until a job comes up twice.
    private static func cycle(
        among waiting: [Int], under precedences: [SchedulingPrecedence]
    ) -> [Int] {
        var cause = [Int: Int]()
        for precedence in precedences
        where waiting[precedence.before] > 0 && waiting[precedence.after] > 0 {
            cause[precedence.after] = precedence.before
        }
        var walked: [Int] = []
        var place = cause.keys.min() ?? 0
        while !walked.contains(place) {
            walked.append(place)
            guard let earlier = cause[place] else { return walked }
            place = earlier
        }
        return walked.drop { $0 != place }.reversed()
    }
}
