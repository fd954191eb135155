import ExperienceModel

/// What a plan could reach if nobody had to share people or money.
struct PlanBound {
    let network: PlanNetwork
    let objective: PlanObjective

    /// The best value of any plan that leaves out no more of what must be there than that one.
    ///
    /// What must be there and costs more than it brings counts only where it has its place in every
    /// such plan.
    func best(noWorseThan plan: PlacedPlan) -> Double {
        let isWhole = objective.weight(left: plan) == 0
        var starts = network.steps.map(\.first)
        // What has begun costs what it costs.
        var bound = network.begunStarts.enumerated().reduce(0.0) { sum, start in
            start.element.map { sum + objective.cost(of: start.offset, at: $0) } ?? sum
        }
        for item in network.order {
            var sum = 0.0
            for step in network.stepsOfItem[item] {
                let free = network.before(step).map { starts[$0] + network.steps[$0].weeks }
                let asked = network.steps[step].asked
                starts[step] = max(starts[step], free.max() ?? 0, asked ?? 0)
                let last = network.calendar.weeks - network.steps[step].weeks
                guard starts[step] <= last else { continue }
                let weeks = asked.map { $0...max($0, $0) } ?? starts[step]...last
                sum += weeks.map { objective.cost(of: step, at: $0) }.min() ?? 0
            }
            bound += isWhole && objective.isMust(item) ? sum : min(0, sum)
        }
        return objective.kind == .benefit ? 0 - bound : bound
    }

    /// The bound that is nearer to the plan, and never on its wrong side.
    func tightest(_ bounds: [Double], for plan: PlacedPlan) -> Double {
        let value = objective.value(of: plan)
        let all = bounds + [best(noWorseThan: plan)]
        return objective.kind == .benefit
            ? max(value, all.min() ?? value) : min(value, all.max() ?? value)
    }
}
