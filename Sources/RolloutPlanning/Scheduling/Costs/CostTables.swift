/// A problem as the searches for cheap starts want it: windows, ways and costs, in flat rows.
final class CostTables: @unchecked Sendable {
    /// One job after another, by at least so many periods from start to start.
    struct Way {
        let before: Int
        let after: Int
        let distance: Int
    }

    let problem: SchedulingProblem
    let count: Int
    /// The number of periods that matter: later than that, no schedule has to go.
    let horizon: Int
    let ways: [Way]
    /// The ways that lead out of each job, and into it, by their place in `ways`.
    let out: [[Int]]
    let into: [[Int]]
    /// The first and the last start that precedences and dates leave to each job.
    private(set) var least: [Int]
    private(set) var largest: [Int]
    /// The cost of each start from `first` on, job after job.
    let costs: [[Int]]
    /// The first start that `costs` speaks of.
    let firsts: [Int]

    /// More starts than that in all are not worth their memory.
    static let mostStarts = 1 << 21

    /// Whether there is room for every job between its first and its last start.
    var isPossible: Bool { zip(least, largest).allSatisfy { $0 <= $1 } }

    /// Nil where the problem has more starts than can be tabled.
    init?(_ problem: SchedulingProblem) {
        self.problem = problem
        count = problem.jobs.count
        horizon = Self.horizon(of: problem)
        ways = Self.ways(of: problem)
        var (out, into) = (
            [[Int]](repeating: [], count: count), [[Int]](repeating: [], count: count)
        )
        for (place, way) in ways.enumerated() {
            out[way.before].append(place)
            into[way.after].append(place)
        }
        (self.out, self.into) = (out, into)
        least = problem.jobs.map(\.earliestStart)
        let horizon = horizon
        largest = problem.jobs.map { min($0.latestFinish ?? horizon, horizon) - $0.duration }
        for job in problem.order {
            for way in into[job] {
                least[job] = max(least[job], least[ways[way].before] + ways[way].distance)
            }
        }
        for job in problem.order.reversed() {
            for way in out[job] {
                largest[job] = min(largest[job], largest[ways[way].after] - ways[way].distance)
            }
        }
        firsts = least
        guard horizon < Self.mostStarts else { return nil }
        let starts = zip(least, largest).reduce(0) { $0 + max(0, $1.1 - $1.0 + 1) }
        guard starts <= Self.mostStarts else { return nil }
        let (least, largest) = (least, largest)
        costs = problem.jobs.indices.map { job in
            least[job] > largest[job]
                ? [] : (least[job]...largest[job]).map { problem.jobs[job].cost(startingAt: $0) }
        }
    }

    /// The same, with windows of its own: for a search that runs beside another one.
    init(beside other: CostTables) {
        (problem, count, horizon) = (other.problem, other.count, other.horizon)
        (ways, out, into) = (other.ways, other.out, other.into)
        (least, largest) = (other.least, other.largest)
        (costs, firsts) = (other.costs, other.firsts)
    }

    /// Takes over what a search found out about the first and last starts.
    func narrow(_ job: Int, to starts: ClosedRange<Int>) {
        least[job] = max(least[job], starts.lowerBound)
        largest[job] = min(largest[job], starts.upperBound)
    }

    /// The least that the starts of all jobs can cost, were they alone.
    var plainBound: Int {
        (0..<count).reduce(0) { $0 + (costs[$1].min() ?? 0) }
    }

    /// What a schedule costs.
    func cost(of starts: [Int]) -> Int {
        (0..<count).reduce(0) { $0 + costs[$1][starts[$1] - firsts[$1]] }
    }

    /// From some period on nothing changes any more: costs, capacities and budgets stay as they
    /// are.
    ///
    /// What starts later may move forward until it touches something, so that all is over when all
    /// jobs could have run one after another from that period on.
    private static func horizon(of problem: SchedulingProblem) -> Int {
        var steady = 0
        for resource in problem.resources {
            if case .perPeriod(let amounts) = resource.capacity {
                steady = max(steady, amounts.count)
            }
            if case .spent(let spans, _) = resource.kind { steady = max(steady, spans.last ?? 0) }
        }
        var work = 0
        for job in problem.jobs {
            steady = max(steady, job.startCosts.count, job.earliestStart)
            work += job.duration
        }
        for precedence in problem.precedences { work += precedence.lag }
        return min(problem.horizon, steady + work)
    }

    /// The precedences, of those between the same two jobs only the longest.
    private static func ways(of problem: SchedulingProblem) -> [Way] {
        var longest: [[Int]: Int] = [:]
        for precedence in problem.precedences {
            let distance = problem.jobs[precedence.before].duration + precedence.lag
            let pair = [precedence.before, precedence.after]
            longest[pair] = max(longest[pair] ?? 0, distance)
        }
        return longest.map { Way(before: $0.key[0], after: $0.key[1], distance: $0.value) }
            .sorted { ($0.before, $0.after) < ($1.before, $1.after) }
    }
}
