import ExperienceModel

/// For each step what put it into its week, found by trying one week earlier.
struct PlacementReasons {
    private let network: PlanNetwork
    private let plan: PlacedPlan
    private let objective: PlanObjective
    private var room: WeekRoom

    /// The reasons of every step; empty for steps without a place.
    static func reasons(
        for plan: PlacedPlan, in network: PlanNetwork, _ objective: PlanObjective
    ) -> [[PlacementReason]] {
        var search = PlacementReasons(plan, network, objective)
        return plan.starts.indices.map { search.reasons(for: $0) }
    }

    private init(_ plan: PlacedPlan, _ network: PlanNetwork, _ objective: PlanObjective) {
        self.plan = plan
        self.network = network
        self.objective = objective
        room = plan.room(in: network)
    }

    private mutating func reasons(for step: Int) -> [PlacementReason] {
        guard let week = plan.starts[step] else { return [] }
        let work = network.steps[step]
        if work.isBegun { return [.begun] }
        if work.asked != nil {
            let asked = PlacementReason.asked(network.calendar.day(week))
            guard let earliest = network.items[work.item].earliest,
                network.calendar.week(from: earliest) > week
            else { return [asked] }
            return [asked, .despite(earliest: earliest)]
        }
        let ordered = orderReasons(for: step, at: week)
        if !ordered.isEmpty { return ordered }
        if week == 0 { return [.roadmapStart] }
        room.giveBack(work, at: week)
        defer { room.take(work, at: week) }
        let blocks = room.blocks(work, at: week - 1)
        if !blocks.isEmpty { return blocks }
        // People and money would do, so that the objective wants it here.
        let loss = objective.cost(of: step, at: week - 1) - objective.cost(of: step, at: week)
        guard loss > 1e-9 else { return [.others] }
        if objective.kind == .promises, let promised = network.items[work.item].promised {
            return [.promised(promised)]
        }
        return [.cost]
    }

    /// Dates and order that allow this week and no earlier one.
    private func orderReasons(for step: Int, at week: Int) -> [PlacementReason] {
        let work = network.steps[step]
        let item = network.items[work.item]
        let calendar = network.calendar
        if work.wave > 0 {
            let isNext = plan.starts[step - 1].map { $0 + network.steps[step - 1].weeks == week }
            guard isNext == true else { return [] }
            if item.waves[work.wave - 1].isNewPilot { return [.newPilot] }
            return item.guardrails.isEmpty ? [.previousWave] : [.gate(guardrails: item.guardrails)]
        }
        var reasons: [PlacementReason] = []
        for (day, reason) in PlanNetwork.dates(of: item)
        where week > 0 && calendar.week(from: day) == week { reasons.append(reason) }
        for before in network.itemsBefore[work.item] {
            let last = network.stepsOfItem[before].upperBound - 1
            guard let start = plan.starts[last], start + network.steps[last].weeks == week
            else { continue }
            let (other, ready) = (network.items[before].id, calendar.day(week) - 1)
            if let step = item.lowerSteps[other], !item.after.contains(other) {
                reasons.append(.ladder(item: other, step: step, ready: ready))
            } else {
                reasons.append(.after(item: other, ready: ready))
            }
        }
        let open = calendar.firstOpen
        if reasons.isEmpty, week == open, week > 0 {
            reasons.append(.today(calendar.day(open)))
        }
        return reasons
    }
}
