import Foundation

/// Finds a schedule of least makespan, and proves how good it is.
///
/// Two searches work side by side, one on each of two cores, in rounds. *Evolution* breeds schedules
/// (hybrid genetic algorithm with double justification; Valls, Ballestín & Quintanilla 2005, 2008;
/// the crossing keeps a window of time of one parent, after Debels & Vanhoucke 2007). *Proof* asks
/// in turns whether the lower bound can be reached and whether the best known can be beaten, by lazy
/// clause generation (Schutt, Feydt, Stuckey & Wallace 2011): whatever it refutes raises the bound.
/// After each round they tell each other what they found; the search ends as soon as bound and
/// value meet.
///
/// What the state of the art reaches on PSPLIB (Kolisch & Sprecher 1996): lazy clause generation
/// closed all 480 instances of J30, most of J60 and about half of the 600 of J120 (Schutt et al.
/// 2011, 2013); the best metaheuristics come within about 0.2 % of the best known on J60 and 1.3 %
/// on J120 with 50,000 schedules (survey: Pellerin, Perrier & Berthaut 2020).
///
/// **Same input, same plan.** A round is a fixed amount of work and both sides only listen between
/// rounds, so that the result of so many rounds is the same on every machine, and so is every
/// result within a limit of work. Where the clock ends the search, a faster machine comes further.
package struct MakespanSolver {
    /// What one unit of a round's size costs, in work; where money is spent, more.
    private static let roundWork = 150
    private static let roundWorkWithMoney = 450

    private let tables: ProblemTables
    private let limit: SearchLimit
    private let evolution: EvolutionSearch
    private var lowerBound: Int
    private var best: [Int32] = []
    private var value: Int

    /// Schedules a problem within a limit; the seed decides where chance does.
    package static func solve(
        _ problem: SchedulingProblem, limit: SearchLimit, seed: UInt64 = 7
    ) -> SchedulingResult {
        guard !problem.jobs.isEmpty else {
            return SchedulingResult(
                schedule: Schedule(starts: []), value: 0, lowerBound: 0, proven: true)
        }
        guard let tables = ProblemTables(problem) else {
            return SchedulingResult(schedule: nil, value: nil, lowerBound: 0, proven: false)
        }
        var solver = MakespanSolver(tables, limit: limit, seed: seed)
        return solver.run(seed: seed)
    }

    private init(_ tables: ProblemTables, limit: SearchLimit, seed: UInt64) {
        self.tables = tables
        self.limit = limit
        evolution = EvolutionSearch(tables, seed: seed, stream: 0)
        lowerBound = max(tables.longestWay, EnergyBound.makespan(tables))
        value = tables.problem.horizon + 1
    }

    private mutating func run(seed: UInt64) -> SchedulingResult {
        let meter = WorkMeter(limit)
        let unitWork = tables.spending == nil ? Self.roundWork : Self.roundWorkWithMoney
        meter.add(evolution.settings.size * 10 * tables.count * unitWork)
        evolution.advance(steps: evolution.settings.size, until: lowerBound, isOver: limit.isLate)
        take(evolution)
        if value <= lowerBound { return result }
        let proof = MakespanProof(
            tables, lowerBound: lowerBound, upperBound: value, guide: best)
        // What is too large to prove is bred twice.
        let second =
            proof == nil ? EvolutionSearch(tables, seed: seed, stream: 1) : nil
        var round = RoundSize(jobs: tables.count)
        var rounds = 0
        while rounds < limit.rounds, value > lowerBound, !meter.isOver {
            rounds += 1
            run(round, proof, second)
            meter.add(round.work * unitWork)
            if let proof { take(proof) }
            take(evolution)
            if let second { take(second) }
            proof?.learn(of: value, starts: best)
            round.grow()
        }
        return result
    }

    /// One round: both sides at once, neither hearing of the other.
    private func run(_ size: RoundSize, _ proof: MakespanProof?, _ second: EvolutionSearch?) {
        nonisolated(unsafe) let sides = (evolution, proof, second)
        let (isOver, target) = (limit.isLate, lowerBound)
        DispatchQueue.concurrentPerform(iterations: 2) { side in
            if side == 0 {
                sides.0.advance(steps: size.steps, until: target, isOver: isOver)
            } else {
                sides.1?.advance(rises: size.rises, isOver: isOver)
                sides.2?.advance(steps: size.steps, until: target, isOver: isOver)
            }
        }
    }

    private mutating func take(_ search: EvolutionSearch) {
        guard search.bestValue < value else { return }
        (value, best) = (search.bestValue, search.best)
    }

    private mutating func take(_ proof: MakespanProof) {
        if proof.upperBound < value, let found = proof.found {
            (value, best) = (proof.upperBound, found)
        }
        lowerBound = max(lowerBound, proof.lowerBound)
    }

    private var result: SchedulingResult {
        let isFound = value <= tables.problem.horizon
        return SchedulingResult(
            schedule: isFound ? Schedule(starts: best.map(Int.init)) : nil,
            value: isFound ? value : nil, lowerBound: lowerBound, proven: value <= lowerBound)
    }
}
