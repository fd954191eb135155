/// How fast each step makes each discipline work, in person-weeks of a whole working week.
///
/// Holidays make this depend on the week in which a step starts, which the search does not know.
/// So it plans with the least that any start asks: what no plan can carry under that, no plan can
/// carry at all, and its bound holds. Where a plan then asks too much of a week, the steps in it
/// are planned again with what their start asks.
struct WavePaces {
    private(set) var paces: [[Double]]
    private let network: PlanNetwork
    /// Whether the paces depend on nothing, because there are no holidays.
    let isExact: Bool

    init(_ network: PlanNetwork) {
        self.network = network
        let calendar = network.calendar
        var isExact = true
        paces = network.steps.map { step in
            step.effort.enumerated().map { discipline, effort in
                guard effort > 0 else { return 0 }
                let plain = effort / Double(step.weeks)
                let last = calendar.weeks - step.weeks
                guard step.first <= last else { return plain }
                var least = Double.infinity
                for week in step.first...last {
                    let pace = calendar.pace(
                        of: effort, by: discipline, from: week, weeks: step.weeks)
                    least = min(least, pace)
                    if abs(pace - plain) > 1e-9 { isExact = false }
                }
                return least.isFinite ? least : plain
            }
        }
        self.isExact = isExact
    }

    /// Plans those steps with what their starts ask; false where that changes nothing.
    mutating func raise(_ steps: [Int], to plan: PlacedPlan) -> Bool {
        var isOther = false
        for step in steps {
            guard let start = plan.starts[step] else { continue }
            let work = network.steps[step]
            for (discipline, effort) in work.effort.enumerated() where effort > 0 {
                let pace = network.calendar.pace(
                    of: effort, by: discipline, from: start, weeks: work.weeks)
                let most = min(pace, network.calendar.capacity[discipline])
                if most > paces[step][discipline] + 1e-9 {
                    paces[step][discipline] = most
                    isOther = true
                }
            }
        }
        return isOther
    }
}
