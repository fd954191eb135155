import ExperienceModel

/// The steps on which the end of a roadmap depends.
///
/// From the steps that end last it goes back: to what a step waits for and, where people held it
/// back, to the steps that had them until it began (the critical sequence of Wiest 1964).
struct CriticalSteps {
    /// Whether each step is critical.
    static func critical(
        _ plan: PlacedPlan, in network: PlanNetwork, reasons: [[PlacementReason]]
    ) -> [Bool] {
        let end = plan.end(in: network)
        var isCritical = network.steps.map { _ in false }
        let ends = zip(plan.starts, network.steps).map { start, step in
            start.map { $0 + step.weeks }
        }
        var open = ends.indices.filter { ends[$0] == end && end > 0 }
        while let step = open.popLast() {
            if isCritical[step] { continue }
            isCritical[step] = true
            guard let start = plan.starts[step] else { continue }
            open += network.before(step).filter { ends[$0] == start }
            for case .capacity(let name, _) in reasons[step] {
                guard let discipline = network.calendar.disciplines.firstIndex(of: name)
                else { continue }
                open += ends.indices.filter {
                    ends[$0] == start && network.steps[$0].effort[discipline] > 0
                }
            }
        }
        return isCritical
    }
}
