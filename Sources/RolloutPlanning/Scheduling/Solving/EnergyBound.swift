/// How short a schedule can be by the work that a resource has to do: the jobs that neither start
/// before some period nor leave less than some time behind them must all pass through it in between
/// (the resource-based bound of Mingozzi, Maniezzo, Ricciardelli & Bianco 1998 in its simplest form).
enum EnergyBound {
    /// No makespan is less, as far as the held resources tell.
    static func makespan(_ tables: ProblemTables) -> Int {
        let problem = tables.problem
        return problem.resources.indices.reduce(0) { bound, resource in
            guard problem.resources[resource].kind == .held else { return bound }
            let capacity = mostCapacity(of: problem.resources[resource])
            return max(bound, span(tables, resource: resource, capacity: capacity))
        }
    }

    private static func mostCapacity(of resource: SchedulingResource) -> Int {
        switch resource.capacity {
        case .constant(let amount): amount
        case .perPeriod(let amounts): amounts.max() ?? 0
        }
    }

    private static func span(_ tables: ProblemTables, resource: Int, capacity: Int) -> Int {
        guard capacity > 0 else { return 0 }
        let jobs = tables.problem.jobs
        let users = jobs.indices.filter { jobs[$0].demands[resource] > 0 && jobs[$0].duration > 0 }
            .sorted { tables.heads[$0] > tables.heads[$1] }
        // Beyond this the pairs of heads and tails are too many.
        guard users.count <= 2000 else { return 0 }
        func rest(_ job: Int) -> Int { Int(tables.tails[job]) - jobs[job].duration }
        var best = 0
        for tail in Set(users.map(rest)).sorted() {
            var energy = 0
            for job in users where rest(job) >= tail {
                energy += jobs[job].duration * jobs[job].demands[resource]
                best = max(best, Int(tables.heads[job]) + (energy + capacity - 1) / capacity + tail)
            }
        }
        return best
    }
}
