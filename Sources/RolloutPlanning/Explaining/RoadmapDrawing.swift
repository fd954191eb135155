import ExperienceModel

/// Turns the outcome of a search into a roadmap with dates, reasons and sums.
struct RoadmapDrawing {
    let network: PlanNetwork
    let outcome: PlanOutcome
    let objective: PlanObjective

    /// The roadmap of all items, those left out included.
    ///
    /// - Parameter done: items that were over before the first week, with their last day.
    func roadmap(
        of items: [RolloutItem], done: [String: Day], leftOut: [LeftOut], weeks: Int
    ) -> Roadmap {
        let plan = outcome.plan
        let reasons = PlacementReasons.reasons(for: plan, in: network, objective)
        let room = plan.room(in: network)
        let courses = PlanCourses(network: network, plan: plan)
        let outweighed = LeftOutReasons.reasons(
            for: plan, in: network, objective, isProven: outcome.isProven)
        let calls = CloseCalls(
            network: network, plan: plan, objective: objective.kind, reasons: reasons,
            leftOut: outweighed)
        let leftOut = leftOut + outweighed
        return Roadmap(
            start: network.calendar.start, weeks: weeks, objective: objective.kind,
            isProven: outcome.isProven, value: objective.value(of: plan), bound: outcome.bound,
            waves: waves(reasons),
            items: self.items(items, done: done, leftOut: Set(leftOut.map(\.item))),
            leftOut: leftOut, load: room.load(), money: room.money(),
            courses: RoadmapCourse.Part.allCases.map(courses.course(of:)),
            closeCalls: calls.pairs())
    }

    private func waves(_ reasons: [[PlacementReason]]) -> [RoadmapWave] {
        let isCritical = CriticalSteps.critical(outcome.plan, in: network, reasons: reasons)
        return network.steps.indices.compactMap { step in
            guard let start = outcome.plan.starts[step] else { return nil }
            let work = network.steps[step]
            let item = network.items[work.item]
            let wave = item.waves[work.wave]
            let isLast = work.wave + 1 == item.waves.count && item.broken.isEmpty
            let day = network.calendar.day(start)
            return RoadmapWave(
                item: item.id, title: item.title, commitment: item.commitment,
                kind: wave.isNewPilot ? .newPilot : nil,
                number: work.wave + item.firstNumber, share: wave.share, start: day,
                end: day + work.weeks * 7 - 1, effort: wave.effort, cost: wave.cost,
                because: reasons[step],
                gate: isLast || wave.isNewPilot ? [] : item.guardrails,
                isCritical: isCritical[step])
        }
    }

    private func items(
        _ all: [RolloutItem], done: [String: Day], leftOut: Set<String>
    ) -> [RoadmapItem] {
        let place = Dictionary(
            network.items.enumerated().map { ($1.id, $0) }
        ) { first, _ in first }
        let scores = ItemScores(network: network, plan: outcome.plan)
        return all.map { item in
            let own = place[item.id]
            // What has no place for all of its waves is never ready.
            let whole = leftOut.contains(item.id) ? nil : own
            let last = whole.flatMap {
                outcome.plan.starts[network.allStepsOfItem[$0].upperBound - 1]
            }
            let weeks = own.map { network.steps[network.allStepsOfItem[$0].upperBound - 1].weeks }
            return RoadmapItem(
                id: item.id, title: item.title, discipline: discipline(of: item),
                commitment: item.commitment,
                ready: last.map { network.calendar.day($0 + (weeks ?? 0)) - 1 } ?? done[item.id],
                promised: item.promised,
                after: item.after + item.lowerSteps.keys.sorted(), pilot: item.pilot,
                score: own.map(scores.score(of:)) ?? ItemScores.nothing(item))
        }
    }

    /// The discipline with the most of its work, the first of the team where several have it.
    private func discipline(of item: RolloutItem) -> String? {
        var effort: [String: Double] = [:]
        for wave in item.waves { effort.merge(wave.effort, uniquingKeysWith: +) }
        let known = network.calendar.disciplines
        let names = known + effort.keys.filter { !known.contains($0) }.sorted()
        var best: String?
        for name in names where (effort[name] ?? 0) > (best.flatMap { effort[$0] } ?? 0) {
            best = name
        }
        return best
    }
}
