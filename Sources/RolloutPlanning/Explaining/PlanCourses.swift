import ExperienceModel

/// How money and benefit of a plan add up week by week.
///
/// Waves cost money in their first week; after the last wave, and between waves, use goes on and
/// costs its weeks. The limits of a sum take the effects as independent of each other.
struct PlanCourses {
    let network: PlanNetwork
    let plan: PlacedPlan

    /// The sums of one part of the items.
    func course(of part: RoadmapCourse.Part) -> RoadmapCourse {
        let weeks = network.calendar.weeks
        var costs = Array(repeating: 0.0, count: weeks)
        var benefits = Array(repeating: 0.0, count: weeks)
        var below: [[Double]] = []
        var above: [[Double]] = []
        for (item, work) in network.items.enumerated()
        where part == .all || !work.commitment.isTentative {
            let use = use(of: item, spending: &costs)
            guard let effect = work.worth.effectPerWeek, let chance = work.worth.chance
            else { continue }
            var sum = 0.0
            var (low, high) = ([Double](), [Double]())
            for week in 0..<weeks {
                benefits[week] += chance * effect.estimate * use[week]
                sum += chance * use[week]
                low.append(sum * (effect.estimate - effect.lower))
                high.append(sum * (effect.upper - effect.estimate))
            }
            below.append(low)
            above.append(high)
        }
        let cost = Self.sums(costs)
        let benefit = Self.sums(benefits).enumerated().map { week, estimate in
            Interval(
                estimate: estimate, lower: estimate - Self.length(below.map { $0[week] }),
                upper: estimate + Self.length(above.map { $0[week] }))
        }
        return RoadmapCourse(part: part, cost: cost, benefit: benefit)
    }

    /// The share of the customers who have it, week by week.
    private func use(of item: Int, spending costs: inout [Double]) -> [Double] {
        let weeks = network.calendar.weeks
        var use = Array(repeating: 0.0, count: weeks)
        var isPaid = Array(repeating: false, count: weeks)
        for step in network.allStepsOfItem[item] {
            guard let start = plan.starts[step], start < weeks else { continue }
            let work = network.steps[step]
            costs[start] += work.cost
            for week in start..<weeks { use[week] += work.shareAdded }
            for week in start..<min(weeks, start + work.weeks) { isPaid[week] = true }
        }
        for week in 0..<weeks where !isPaid[week] {
            costs[week] += network.items[item].worth.costPerWeek * use[week]
        }
        return use
    }

    private static func sums(_ values: [Double]) -> [Double] {
        values.reduce(into: []) { sums, value in sums.append((sums.last ?? 0) + value) }
    }

    private static func length(_ parts: [Double]) -> Double {
        parts.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }
}
