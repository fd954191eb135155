import ExperienceModel

@testable import RolloutPlanning

/// Tries every plan of a small roadmap, each wave in each week or its item left out.
struct ExhaustivePlans {
    private let network: PlanNetwork
    private let objective: PlanObjective
    private var room: WeekRoom
    private var plan: PlacedPlan
    private(set) var best: PlacedPlan?

    static func best(
        _ items: [RolloutItem], _ frame: RoadmapFrame, _ question: RoadmapQuestion
    ) -> (plan: PlacedPlan, objective: PlanObjective)? {
        let calendar = PlanCalendar(
            question.frame(frame), disciplines: frame.capacity.keys.sorted(),
            today: question.today, begun: question.begun)
        let placeable = PlaceableItems(items, in: calendar, without: question.without)
        let network = PlanNetwork(placeable.items, in: calendar, asked: question.force)
        let objective = PlanObjective(question.objective, of: network)
        var search = ExhaustivePlans(network, objective)
        search.place(0)
        return search.best.map { ($0, objective) }
    }

    private init(_ network: PlanNetwork, _ objective: PlanObjective) {
        self.network = network
        self.objective = objective
        room = network.room
        plan = PlacedPlan(starts: network.begunStarts, left: [])
    }

    private mutating func place(_ number: Int) {
        guard number < network.order.count else {
            if best.map({ objective.prefers(plan, to: $0) }) ?? true { best = plan }
            return
        }
        let item = network.order[number]
        place(network.stepsOfItem[item].lowerBound, of: item, number)
        plan.left.append(item)
        place(number + 1)
        plan.left.removeLast()
    }

    private mutating func place(_ step: Int, of item: Int, _ number: Int) {
        guard network.stepsOfItem[item].contains(step) else { return place(number + 1) }
        let work = network.steps[step]
        guard let first = plan.firstWeek(of: step, in: network) else { return }
        for week in first..<max(first, network.calendar.weeks)
        where (work.asked ?? week) == week && room.hasRoom(for: work, at: week) {
            room.take(work, at: week)
            plan.starts[step] = week
            place(step + 1, of: item, number)
            room.giveBack(work, at: week)
            plan.starts[step] = nil
        }
    }
}
