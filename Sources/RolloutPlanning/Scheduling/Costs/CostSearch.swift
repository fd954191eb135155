import Foundation
import Synchronization

/// One search for the cheapest starts: bound, improvement and proof in turns, each turn a fixed
/// amount of work.
final class CostSearch {
    private let tables: CostTables
    private let proof: CostProof
    private let rebuilding: RebuildingSearch
    private let listing: ActivityListSearch
    private let neighbourhoods: Neighbourhoods
    private lazy var breeding = ScheduleBreeding(CostTables(beside: tables), seed: seed)
    private let seed: UInt64
    private let limit: SearchLimit
    private let meter: WorkMeter
    /// The rises and looks of the searches that are counted already.
    private var countedRises = 0
    private var countedLooks = 0
    private var countedStarts = 0
    private var lowerBound: Int
    private let rows: [PricedRow]
    private var relaxation: PricedRelaxation?
    private var takenBound = -Double.infinity
    /// How many starts a sweep looks at, ways included: what a step of the relaxation costs.
    private let sweep: Int

    /// Work after which breeding begins: what is settled sooner was never hard.
    private static let breedingFrom = 150_000_000

    init(_ tables: CostTables, limit: SearchLimit, seed: UInt64) {
        self.tables = tables
        self.limit = limit
        self.seed = seed
        // A turn of many jobs is long: more of them have to be in vain.
        meter = WorkMeter(limit, breadth: tables.count / 100)
        proof = CostProof(tables)
        rebuilding = RebuildingSearch(tables, seed: seed)
        listing = ActivityListSearch(tables, seed: seed)
        neighbourhoods = Neighbourhoods(tables, seed: seed)
        lowerBound = tables.plainBound
        rows = PricedRow.rows(of: tables)
        let starts = zip(tables.least, tables.largest).reduce(1) { $0 + $1.1 - $1.0 + 1 }
        sweep = starts * (1 + tables.ways.count / max(1, tables.count))
    }

    private var isDone: Bool { isSettled || isOver() }

    /// Whether nothing better is left to be found.
    private var isSettled: Bool { !proof.isOpen || lowerBound >= proof.bestValue }

    /// Whether the work is done, that of the learning search included.
    private func isOver() -> Bool {
        meter.add((proof.solver.rises - countedRises) * CostWork.rise)
        meter.add((proof.solver.looks - countedLooks) * CostWork.look)
        (countedRises, countedLooks) = (proof.solver.rises, proof.solver.looks)
        return meter.isOver
    }

    /// Looks for better schedules than the one given, if one is given and holds.
    func run(from first: [Int]? = nil) -> SchedulingResult {
        if let first, proof.isOpen { begin(with: first) }
        if proof.isOpen {
            constructNearBest()
            relax(steps: 100, percent: 30)
            if proof.best == nil { findAny() }
        }
        var round = 0
        var work = 0
        while !isDone, !isInVain, round < limit.rounds {
            round += 1
            let done = meter.done
            runRound(round, beside: done < Self.breedingFrom ? 0 : work)
            work = meter.done - done
        }
        return result()
    }

    /// One round: turns on one side and as much work of breeding on the other, neither hearing of
    /// the other before its end.
    private func runRound(_ round: Int, beside work: Int) {
        if let best = proof.best { breeding.add(best, value: proof.bestValue) }
        nonisolated(unsafe) let sides = (self, breeding)
        let (bound, isLate) = (lowerBound, limit.isLate)
        // What is proven needs no children: nothing can come of them.
        let isSettled = Atomic(false)
        DispatchQueue.concurrentPerform(iterations: 2) { side in
            if side == 0 {
                sides.0.takeTurns(round)
                isSettled.store(sides.0.isSettled, ordering: .relaxed)
            } else {
                sides.1.advance(work: work, bound: bound) {
                    isSettled.load(ordering: .relaxed) || isLate()
                }
            }
        }
        if let best = breeding.best { proof.learn(of: best, value: breeding.bestValue) }
    }

    /// Each kind of turn once, or as long as it pays.
    private func takeTurns(_ round: Int) {
        let turns: [() -> Void] = [
            { self.whileItPays(self.reorder) }, { self.whileItPays(self.improve) },
            { if round % 2 == 1 { self.relax(steps: 60 + 40 * round, percent: 10) } },
            { self.searchNear(number: 5 + 5 * round) },
            { _ = self.proof.searchAll(conflicts: 100 * round, isOver: self.isOver) },
        ]
        for turn in turns where !isDone && !isInVain { turn() }
    }

    /// Whether a while has passed in which the gap did not get much smaller.
    private var isInVain: Bool {
        meter.isInVain(gap: Double(proof.bestValue) - Double(lowerBound))
    }

    /// Where starts have a best moment of their own, a first schedule keeps near to them.
    private func constructNearBest() {
        var targets = (0..<tables.count).map { job -> Double in
            let row = tables.costs[job]
            let least = row.min() ?? 0
            return Double(tables.firsts[job] + (row.lastIndex(of: least) ?? 0))
        }
        for job in tables.problem.order.reversed() {
            for place in tables.out[job] {
                let way = tables.ways[place]
                targets[job] = min(targets[job], targets[way.after] - Double(way.distance))
            }
        }
        let isBuilt = rebuilding.build(keys: targets) { job, start in
            Double(tables.costs[job][start - tables.firsts[job]])
        }
        if isBuilt { report() }
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

    /// Steps of the relaxation, on the windows as they are by now, up to a share of all work; what it
    /// says goes to the proof.
    private func relax(steps: Int, percent: Int) {
        let end = meter.done + limit.work / 100 * percent
        let widths = zip(tables.least, tables.largest).map { $0.1 - $0.0 + 1 }
        let relaxation: PricedRelaxation
        if let known = self.relaxation, known.messages.widths == widths {
            relaxation = known
        } else {
            relaxation = PricedRelaxation(tables, rows: rows)
            if let known = self.relaxation { relaxation.begin(with: known.priced) }
            self.relaxation = relaxation
        }
        var before = relaxation.bound
        for step in 0..<steps where !isOver() {
            relaxation.step(toward: target(relaxation))
            meter.add(sweep * CostWork.sweep)
            if relaxation.wholeBound >= proof.bestValue || meter.done >= end { break }
            if step % 25 == 24 {
                construct(relaxation, isPriced: step % 50 == 24)
                // What hardly rises any more has to wait for better plans.
                let gap = target(relaxation) - relaxation.bound
                if step > 50, relaxation.bound - before < gap * 0.02 { break }
                before = relaxation.bound
            }
        }
        let settling = isOver() ? 1 : meter.done >= end ? 3 : 10
        meter.add(settling * sweep * CostWork.sweep)
        relaxation.settle(sweeps: settling)
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

    /// Gives jobs other turns, from the best schedule on.
    private func reorder() {
        guard let best = proof.best else { return }
        let gap = Double(proof.bestValue) - Double(lowerBound)
        listing.improve(
            best, value: proof.bestValue, steps: max(10, 72_000 / max(1, tables.count)),
            slack: gap * 0.02
        ) {
            meter.add(16 * tables.count * CostWork.place)
            return isOver()
        }
        if let best = listing.best { proof.learn(of: best, value: listing.bestValue) }
    }

    /// Again and again, as long as each turn makes the gap smaller by a twentieth.
    private func whileItPays(_ turn: () -> Void) {
        var before = Int.max
        while !isDone, proof.bestValue < before {
            let gap = proof.bestValue - lowerBound
            before = proof.bestValue - gap / 20
            turn()
        }
    }

    /// At most a tenth of all work: where jobs are many, one neighbourhood is much.
    private func searchNear(number: Int) {
        let end = meter.done + limit.work / 10
        neighbourhoods.search(proof, number: number) { [self] in isOver() || meter.done >= end }
    }

    private func improve() {
        guard let best = proof.best else { return }
        let gap = Double(proof.bestValue) - Double(lowerBound)
        // From what was just made, if it is any good: else from the best.
        if !rebuilding.hasSchedule || Double(rebuilding.value - proof.bestValue) > 0.1 * gap {
            rebuilding.begin(with: best)
        }
        let steps = 4_000 + 20 * tables.count
        rebuilding.improve(steps: steps, slack: gap * 0.03) {
            meter.add(128 * CostWork.rebuild)
            meter.add((rebuilding.looks - countedStarts) * CostWork.start)
            countedStarts = rebuilding.looks
            return isOver()
        }
        report()
    }

    private func report() {
        if let best = rebuilding.best { proof.learn(of: best, value: rebuilding.bestValue) }
    }
}
