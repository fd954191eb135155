/// One search for the cheapest starts: bound, improvement and proof in turns, each turn a fixed
/// amount of work.
final class CostSearch {
    private let tables: CostTables
    private let proof: CostProof
    private let rebuilding: RebuildingSearch
    private let neighbourhoods: Neighbourhoods
    private let limit: SearchLimit
    private let meter: WorkMeter
    /// The rises of the learning search that are counted already.
    private var countedRises = 0
    private var lowerBound: Int
    private let rows: [PricedRow]
    private var relaxation: PricedRelaxation?
    private var takenBound = -Double.infinity
    /// How many starts a sweep looks at, ways included: what a step of the relaxation costs.
    private let sweep: Int

    /// What a start in a sweep, a step of rebuilding and a rise of a bound cost, in work.
    private static let sweepWork = 70
    private static let rebuildWork = 7_000
    private static let riseWork = 4_000

    init(_ tables: CostTables, limit: SearchLimit, seed: UInt64) {
        self.tables = tables
        self.limit = limit
        meter = WorkMeter(limit)
        proof = CostProof(tables)
        rebuilding = RebuildingSearch(tables, seed: seed)
        neighbourhoods = Neighbourhoods(tables, seed: seed)
        lowerBound = tables.plainBound
        rows = PricedRow.rows(of: tables)
        let starts = zip(tables.least, tables.largest).reduce(1) { $0 + $1.1 - $1.0 + 1 }
        sweep = starts * (1 + tables.ways.count / max(1, tables.count))
    }

    private var isDone: Bool {
        !proof.isOpen || lowerBound >= proof.bestValue || isOver()
    }

    /// Whether the work is done, that of the learning search included.
    private func isOver() -> Bool {
        meter.add((proof.solver.rises - countedRises) * Self.riseWork)
        countedRises = proof.solver.rises
        return meter.isOver
    }

    /// Looks for better schedules than the one given, if one is given and holds.
    func run(from first: [Int]? = nil) -> SchedulingResult {
        if let first, proof.isOpen { begin(with: first) }
        var round = 0
        if proof.isOpen {
            relax(steps: max(60, min(300, 4_000_000 / sweep)))
            if proof.best == nil { findAny() }
        }
        while !isDone, round < limit.rounds {
            let gap = Double(proof.bestValue) - Double(lowerBound)
            if meter.isInVain(gap: gap) { break }
            round += 1
            improve()
            if isDone { break }
            neighbourhoods.search(proof, number: 20 + round * 10, isOver: isOver)
            if isDone { break }
            if round % 2 == 1 { relax(steps: max(30, min(1000, 6_000_000 / sweep))) }
            if isDone { break }
            _ = proof.searchAll(conflicts: 300 * round, isOver: isOver)
        }
        return result()
    }

    private func result() -> SchedulingResult {
        guard let best = proof.best else {
            return SchedulingResult(
                schedule: nil, value: nil, lowerBound: lowerBound, proven: !proof.isOpen)
        }
        if !proof.isOpen { lowerBound = proof.bestValue }
        lowerBound = min(lowerBound, proof.bestValue)
        return SchedulingResult(
            schedule: Schedule(starts: best), value: proof.bestValue, lowerBound: lowerBound,
            proven: lowerBound == proof.bestValue)
    }

    /// Steps of the relaxation, on the windows as they are by now; what it says goes to the proof.
    private func relax(steps: Int) {
        let widths = zip(tables.least, tables.largest).map { $0.1 - $0.0 + 1 }
        let relaxation: PricedRelaxation
        if let known = self.relaxation, known.messages.widths == widths {
            relaxation = known
        } else {
            relaxation = PricedRelaxation(tables, rows: rows)
            if let known = self.relaxation { relaxation.begin(with: known.priced) }
            self.relaxation = relaxation
        }
        for step in 0..<steps where !isOver() {
            relaxation.step(toward: target(relaxation))
            meter.add(sweep * Self.sweepWork)
            if relaxation.wholeBound >= proof.bestValue { break }
            if step % 25 == 24 { construct(relaxation, isPriced: step % 50 == 24) }
        }
        relaxation.settle(sweeps: isOver() ? 1 : 10)
        construct(relaxation, isPriced: true)
        lowerBound = max(lowerBound, min(relaxation.wholeBound, proof.bestValue))
        if relaxation.bound > takenBound, proof.best != nil {
            takenBound = relaxation.bound
            proof.take(relaxation)
        }
    }

    private func target(_ relaxation: PricedRelaxation) -> Double {
        if proof.bestValue < .max { return Double(proof.bestValue) }
        return max(0, relaxation.bound) * 1.05 + 1
    }

    /// Makes a schedule in the order in which the relaxation starts the jobs, each where its
    /// reduced costs or its own costs are least.
    private func construct(_ relaxation: PricedRelaxation, isPriced: Bool) {
        let layout = relaxation.messages
        let isBuilt = rebuilding.build(keys: relaxation.average) { job, start in
            let step = start - layout.firsts[job]
            guard step >= 0 && step < layout.widths[job] else { return .infinity }
            return isPriced
                ? relaxation.reduced[layout.offsets[job] + step]
                : Double(tables.costs[job][start - tables.firsts[job]])
        }
        if isBuilt { report() }
    }

    /// Where the cheap ways to a first schedule fail: the learning search, near the relaxation.
    private func findAny() {
        proof.lean(on: relaxation?.choice ?? tables.least)
        while proof.isOpen, proof.best == nil, !isOver() {
            _ = proof.searchAll(conflicts: 2000, isOver: isOver)
        }
        if let relaxation, proof.isOpen, proof.best != nil { proof.take(relaxation) }
    }

    private func begin(with starts: [Int]) {
        let fits = zip(starts, zip(tables.least, tables.largest)).allSatisfy {
            $0 >= $1.0 && $0 <= $1.1
        }
        guard fits, starts.count == tables.count,
            ScheduleChecker.violations(of: Schedule(starts: starts), in: tables.problem).isEmpty
        else { return }
        rebuilding.begin(with: starts)
        report()
    }

    private func improve() {
        guard let best = proof.best else { return }
        let gap = Double(proof.bestValue) - Double(lowerBound)
        // From what was just made, if it is any good: else from the best.
        if rebuilding.starts.isEmpty || Double(rebuilding.value - proof.bestValue) > 0.1 * gap {
            rebuilding.begin(with: best)
        }
        let steps = 10_000 + 10 * tables.count
        rebuilding.improve(steps: steps, slack: gap * 0.03) {
            meter.add(128 * Self.rebuildWork)
            return isOver()
        }
        report()
    }

    private func report() {
        if let best = rebuilding.best { proof.learn(of: best, value: rebuilding.bestValue) }
    }
}
