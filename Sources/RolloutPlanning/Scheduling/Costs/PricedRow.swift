/// Something scarce that gets a price in each period (or span of periods): a resource itself, or
/// what follows from it.
struct PricedRow {
    /// A job that needs it, and how much.
    struct User {
        let job: Int
        let demand: Double
        /// By start; empty where that does not matter.
        var byStart: [Double] = []

        @inline(__always)
        func demand(at start: Int) -> Double {
            byStart.isEmpty ? demand : byStart[min(start, byStart.count &- 1)]
        }
    }

    /// How much there is in each period, or may be spent by each span.
    let capacities: [Double]
    let users: [User]
    /// The span of each period where it is spent; empty where it is held.
    let spanOf: [Int]
    /// Whether money that is left goes to the next span.
    let carriesOver: Bool

    /// How many places there are up to the last that can run short.
    var pricedCount: Int {
        let most = users.reduce(0) { $0 + max($1.demand, $1.byStart.max() ?? 0) }
        guard spanOf.isEmpty else { return capacities.count }
        return (capacities.lastIndex { $0 < most * (1 - 1e-12) } ?? -1) + 1
    }

    /// The rows of all resources that can run short, those that follow included.
    static func rows(of tables: CostTables) -> [PricedRow] {
        let problem = tables.problem
        var rows: [PricedRow] = []
        for (place, resource) in problem.resources.enumerated() {
            switch resource.kind {
            case .held: rows += held(place, resource, tables)
            case .spent(let spans, let carriesOver):
                if let row = spent(place, resource, spans, carriesOver, tables) { rows.append(row) }
            }
        }
        return rows
    }

    private static func spent(
        _ place: Int, _ resource: SchedulingResource, _ spans: [Int], _ carriesOver: Bool,
        _ tables: CostTables
    ) -> PricedRow? {
        let users = tables.problem.jobs.indices.filter {
            tables.problem.jobs[$0].demands[place] > 0
        }
        let sum = users.reduce(0) { $0 + tables.problem.jobs[$1].demands[place] }
        guard !spans.isEmpty, resource.budgets.contains(where: { $0 < sum }) else { return nil }
        var span = 0
        let spanOf = (0...tables.horizon).map { period in
            if span + 1 < spans.count, period >= spans[span + 1] { span += 1 }
            return span
        }
        return row(
            resource.budgets.map { min($0, sum) },
            users.map { ($0, tables.problem.jobs[$0].demands[place]) }, users.map { _ in [] },
            spanOf,
            carriesOver)
    }

    private static func held(
        _ place: Int, _ resource: SchedulingResource, _ tables: CostTables
    ) -> [PricedRow] {
        let jobs = tables.problem.jobs
        let users = jobs.indices.filter {
            jobs[$0].largestDemand(of: place) > 0 && jobs[$0].duration > 0
        }
        let sum = users.reduce(0) { $0 + jobs[$1].largestDemand(of: place) }
        let capacities = (0..<tables.horizon).map { min(sum, resource.capacity(in: $0)) }
        guard capacities.contains(where: { $0 < sum }) else { return [] }
        var rows = [
            row(
                capacities, users.map { ($0, jobs[$0].demands[place]) },
                users.map { jobs[$0].demandsByStart[place] ?? [] })
        ]
        guard case .constant(let capacity) = resource.capacity, capacity > 0,
            capacity <= SchedulingProblem.largestNumber / 8
        else { return rows }
        // Of jobs that need more than 1/(k+1) of a resource, only k can run at a time (a dual
        // feasible function; Lueker 1983, Carlier & Néron 2003).
        var seen: Set<[Int]> = []
        for most in 1...4 {
            let shares = users.map { ((most + 1) * jobs[$0].demands[place] - 1) / capacity }
            guard shares.reduce(0, +) > most, seen.insert(shares).inserted else { continue }
            rows.append(
                row(
                    capacities.map { _ in most },
                    zip(users, shares).filter { $0.1 > 0 }.map { ($0.0, $0.1) },
                    users.map { _ in [] }))
        }
        return rows
    }

    /// In shares of what there is on average, so that no row outweighs the others.
    private static func row(
        _ capacities: [Int], _ users: [(Int, Int)], _ byStart: [[Int]], _ spanOf: [Int] = [],
        _ carriesOver: Bool = false
    ) -> PricedRow {
        let sum = capacities.reduce(0.0) { $0 + Double($1) }
        let unit = max(1, sum / Double(max(1, capacities.count)))
        return PricedRow(
            capacities: capacities.map { Double($0) / unit },
            users: zip(users, byStart).map { user, list in
                User(
                    job: user.0, demand: Double(user.1) / unit,
                    byStart: list.map { Double($0) / unit })
            }, spanOf: spanOf, carriesOver: carriesOver)
    }
}
