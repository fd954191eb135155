/// Finds the schedule whose starts cost least, and says how far from the best it can be.
///
/// Five methods work in turns or side by side and tell each other what they found. A *relaxation* puts prices on
/// what is scarce and gives a lower bound with reduced costs of all starts (Möhring, Schulz, Stork &
/// Uetz 2003; `PricedRelaxation`). *Other turns* place all jobs anew in a changed order (Hartmann &
/// Kolisch 2000; `ActivityListSearch`). *Rebuilding* takes a few jobs out of a schedule and puts them
/// back where they are cheapest (Schrimpf et al. 2000; `RebuildingSearch`). *Breeding* joins what
/// both of these found (Moscato 1989; `ScheduleBreeding`), on a core of its own. A *learning search*
/// with clauses (Schutt, Feydt, Stuckey & Wallace 2011; `CostProof`) looks near the best schedule
/// (Shaw 1998) and then everywhere; it knows that the reduced costs of a better schedule sum up to
/// less than the gap that is left, and proves in the end that there is none. Where several turns
/// have hardly made that gap smaller, the search stops (`SearchLimit.patience`).
///
/// What is known: exact methods are the branch and bound of Vanhoucke, Demeulemeester & Herroelen
/// (2001) and learning search, which goes further (Schutt, Chu, Stuckey & Wallace 2012, for
/// discounted costs); MiniZinc's rcpsp-wet is a usual test. Of its problems the four at hand (30
/// and 60 jobs) are proven here in less than a second each. Where capacity is so scarce that nobody
/// proves the optimum, what two seeds reach in two seconds differs by a few per cent.
///
/// **Same input, same plan.** Every turn is a fixed amount of work, and a limit counts work
/// (`SearchLimit`), so that the result is the same on every machine. Only where the clock ends the
/// search does a faster machine come further.
package enum CostScheduler {
    /// Schedules a problem within a limit; the seed decides where chance does.
    ///
    /// - Parameter first: starts to do better than, where they hold.
    package static func solve(
        _ problem: SchedulingProblem, limit: SearchLimit = .seconds(2), seed: UInt64 = 7,
        from first: [Int]? = nil
    ) -> SchedulingResult {
        let plainBound = problem.jobs.reduce(0) { $0 + ($1.startCosts.min() ?? 0) }
        guard let tables = CostTables(problem) else {
            return SchedulingResult(
                schedule: nil, value: nil, lowerBound: plainBound, proven: false)
        }
        guard tables.isPossible else {
            return SchedulingResult(schedule: nil, value: nil, lowerBound: plainBound, proven: true)
        }
        return CostSearch(tables, limit: limit, seed: seed).run(from: first)
    }
}
