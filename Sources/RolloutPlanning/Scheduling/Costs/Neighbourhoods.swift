/// Which jobs may move freely while all others stay near the best schedule (large neighbourhood
/// search; Shaw 1998): as many as the learning search can just oversee.
final class Neighbourhoods {
    private let tables: CostTables
    private var chance: SearchChance
    /// How many jobs are free.
    private var breadth: Double
    private let neighbours: [[Int]]

    init(_ tables: CostTables, seed: UInt64) {
        self.tables = tables
        chance = SearchChance(seed: seed, stream: 5)
        breadth = 12
        neighbours = (0..<tables.count).map { job in
            tables.out[job].map { tables.ways[$0].after }
                + tables.into[job].map { tables.ways[$0].before }
        }
    }

    /// Searches so many neighbourhoods of the best schedule, one after another.
    func search(_ proof: CostProof, number: Int, isOver: () -> Bool) {
        for _ in 0..<number {
            guard proof.isOpen, !isOver(), let best = proof.best else { return }
            let size = max(2, min(tables.count, Int(breadth)))
            let isFree = free(size, best)
            let reach = [0, 0, 1, 2, 4][chance.below(5)]
            switch proof.searchNear(
                free: { isFree[$0] }, reach: reach, conflicts: 200, isOver: isOver)
            {
            case .undecided: breadth = max(4, breadth * 0.93)
            case .assumptionRefuted: breadth = min(Double(tables.count), breadth * 1.07)
            case .solved, .refuted: break
            }
        }
    }

    private func free(_ size: Int, _ best: [Int]) -> [Bool] {
        var isFree = [Bool](repeating: false, count: tables.count)
        switch chance.below(3) {
        case 0:
            // Those around a moment.
            let middle = best[chance.below(tables.count)]
            let jobs = (0..<tables.count).sorted {
                (abs(best[$0] - middle), $0) < (abs(best[$1] - middle), $1)
            }
            for job in jobs.prefix(size) { isFree[job] = true }
        case 1:
            // Those that wait for each other.
            var jobs = [chance.below(tables.count)]
            isFree[jobs[0]] = true
            for _ in 0..<(size * 4) where jobs.count < size {
                let around = neighbours[jobs[chance.below(jobs.count)]]
                let job =
                    around.isEmpty
                    ? chance.below(tables.count) : around[chance.below(around.count)]
                if !isFree[job] { jobs.append(job) }
                isFree[job] = true
            }
        default:
            for _ in 0..<size { isFree[chance.below(tables.count)] = true }
        }
        return isFree
    }
}
