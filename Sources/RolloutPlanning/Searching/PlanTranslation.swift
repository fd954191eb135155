import ExperienceModel

/// A roadmap as a scheduling problem: weeks are periods, people are held, money is spent.
///
/// Items may be left out where that is allowed: behind the last week lies one that nobody can work
/// in, and behind that a time with people and money for everything, in which nothing is worth
/// anything. A plan leaves an item out by starting it there.
struct PlanTranslation {
    let network: PlanNetwork
    let objective: PlanObjective
    /// Whether items may be left out.
    let mayLeaveOut: Bool
    /// How much that weighs may be left out at most, at no cost; nil where as much as need be, each
    /// at its cost.
    let mostLeftOut: Int?
    /// Whether nothing costs anything but an item left out that must be there.
    private let onlyCounts: Bool
    /// The weeks in which work may run.
    let weeks: Int
    /// Money or points of one unit of cost.
    let unit: Double
    /// What it costs to leave out an item that weighs one; more than all else together.
    let mustCost: Int
    /// What all items weigh together.
    private let allWeight: Int
    /// What it costs to leave out another item, where more items come before all else.
    private let otherCost: Int
    private let longest: Int
    private let people: PeopleTable

    /// Small fractions of a person-week: sixteenths, fifteenths and all between fit whole.
    private static let partsPerPersonWeek = 7_207_200.0
    private static let largestCost = Double(SchedulingProblem.largestNumber)

    /// - Parameter weeks: fewer than those of the calendar, where all must be over sooner.
    init(
        _ network: PlanNetwork, _ objective: PlanObjective, mayLeaveOut: Bool, weeks: Int? = nil,
        mostLeftOut: Int? = nil, onlyCounts: Bool = false
    ) {
        self.onlyCounts = onlyCounts
        self.mostLeftOut = mayLeaveOut ? mostLeftOut : nil
        self.network = network
        self.objective = objective
        self.mayLeaveOut = mayLeaveOut
        self.weeks = min(network.calendar.weeks, max(0, weeks ?? network.calendar.weeks))
        people = PeopleTable(network, parts: Self.partsPerPersonWeek)
        longest = Self.longestWay(network)
        var range = 0.0
        for step in network.steps.indices {
            let costs = [0, network.calendar.weeks - 1].map {
                objective.cost(of: step, at: max(0, $0)).magnitude
            }
            range += costs.max() ?? 0
        }
        let weights = network.items.indices.map(objective.weight)
        allWeight = weights.reduce(0, +)
        let largest =
            Double(allWeight + 4) + Double(weights.max() ?? 0) * 2 * Self.mostSteps(network)
        // Whole euros, unless there are so many that their sums would have no place.
        unit = max(1, range / 100_000_000, 2 * range * largest / Self.largestCost)
        let all = Int((range / unit).rounded(.up)) + 1
        otherCost = onlyCounts ? 0 : objective.kind == .benefit ? 1 : all
        mustCost = onlyCounts ? 1 : all + network.items.count * otherCost
    }

    /// The last week and what lies behind it.
    var horizon: Int {
        weeks + (mayLeaveOut ? 1 + longest : 0)
    }

    /// The roadmap as a problem; nil where its numbers are too large for one.
    var problem: SchedulingProblem? {
        let money = moneyDemands
        let isPaid = network.calendar.budgets != nil && money.contains { $0 > 0 }
        var resources = people.used.map(held)
        if isPaid { resources.append(purse(total: money.reduce(0, +))) }
        if mayLeaveOut { resources.append(wall) }
        if let mostLeftOut { resources.append(absences(mostLeftOut)) }
        let jobs = network.steps.indices.map { step in
            var demands = people.used.map { people.demands[step][$0] }
            var byStart: [Int: [Int]] = [:]
            for (place, discipline) in people.used.enumerated() {
                let list = people.demandsByWeek[step][discipline]
                if !list.isEmpty { byStart[place] = list }
            }
            if isPaid { demands.append(money[step]) }
            if mayLeaveOut { demands.append(1) }
            if mostLeftOut != nil { demands.append(absence(step)) }
            let work = network.steps[step]
            // What has begun has its people and money already; it only keeps its week.
            if work.isBegun {
                return SchedulingJob(
                    duration: work.weeks, demands: demands.map { _ in 0 },
                    earliestStart: work.first, latestFinish: work.first + work.weeks)
            }
            return SchedulingJob(
                duration: work.weeks, demands: demands, earliestStart: earliest(step),
                startCosts: startCosts(step), demandsByStart: byStart)
        }
        let precedences = network.steps.indices.flatMap { step in
            network.before(step).map { SchedulingPrecedence(before: $0, after: step) }
        }
        return try? SchedulingProblem(
            jobs: jobs, precedences: precedences, resources: resources, horizon: horizon)
    }

    /// The starts of a schedule that means that plan.
    func starts(of plan: PlacedPlan) -> [Int] {
        var starts = plan.starts.map { $0 ?? 0 }
        for item in network.order where plan.left.contains(item) {
            for step in network.stepsOfItem[item] {
                let free = network.before(step).map { starts[$0] + network.steps[$0].weeks }
                starts[step] = max(weeks + 1, network.steps[step].first, free.max() ?? 0)
            }
        }
        return starts
    }

    /// The plan that a schedule of that problem means.
    func plan(_ schedule: Schedule) -> PlacedPlan {
        var plan = PlacedPlan(starts: schedule.starts.map { $0 }, left: [])
        for (step, week) in network.begunStarts.enumerated() {
            if let week { plan.starts[step] = week }
        }
        for (item, steps) in network.stepsOfItem.enumerated()
        where steps.contains(where: {
            schedule.starts[$0] + network.steps[$0].weeks > weeks
        }) {
            plan.left.append(item)
            for step in steps { plan.starts[step] = nil }
        }
        return plan
    }

    /// No plan that leaves out so much that weighs costs more.
    func mostCost(leavingOut weight: Int) -> Int {
        let dearest = network.steps.indices.reduce(0.0) { sum, step in
            let costs = [0, network.calendar.weeks - 1].map {
                objective.cost(of: step, at: max(0, $0))
            }
            return sum + max(0, costs[0], costs[1])
        }
        let rounding = network.steps.count + network.items.count * otherCost
        return max(0, weight) * mustCost + Int((dearest / unit).rounded(.up)) + rounding
    }

    private func earliest(_ step: Int) -> Int { min(network.steps[step].first, horizon) }

    /// Costs week by week, and behind them what it costs to be left out.
    private func startCosts(_ step: Int) -> [Int] {
        let work = network.steps[step]
        let item = network.stepsOfItem[work.item]
        var costs = (0..<max(0, weeks)).map { week in
            let isOff = work.asked.map { $0 != week } ?? false
            return isOff || people.closed[step].contains(week)
                ? mustCost * (allWeight + 4)
                : onlyCounts ? 0 : Int((objective.cost(of: step, at: week) / unit).rounded())
        }
        guard mayLeaveOut else { return costs }
        // An item goes whole: its first step pays back what each later one costs when it goes
        // alone, so that only parting them is dear.
        let alone = mustCost * 2 * max(1, objective.weight(work.item))
        let out =
            step == item.lowerBound ? costOfLeaving(work.item) - alone * (item.count - 1) : alone
        costs.append(out)
        return costs
    }

    /// What it costs to leave out a whole item.
    private func costOfLeaving(_ item: Int) -> Int {
        let weight = objective.weight(item)
        if weight > 0 { return mostLeftOut == nil ? mustCost * weight : 0 }
        return objective.kind == .benefit && objective.counts(item) ? 0 : otherCost
    }

    /// A discipline; where it does not work at all, nobody is in anybody's way.
    private func held(_ discipline: Int) -> SchedulingResource {
        let capacity = people.capacity[discipline]
        let free = SchedulingProblem.largestNumber
        let amounts = (0..<weeks).map { week in
            network.calendar.share(of: discipline, in: week) <= 0
                ? free : people.room(of: discipline, in: week)
        }
        guard mayLeaveOut || amounts.contains(where: { $0 != capacity }) else {
            return SchedulingResource(capacity: .constant(capacity))
        }
        return SchedulingResource(
            capacity: .perPeriod(amounts + Array(repeating: free, count: horizon - weeks)))
    }

    /// One week in which nothing can run parts the roadmap from what is left out.
    private var wall: SchedulingResource {
        var amounts = Array(repeating: network.steps.count, count: horizon)
        amounts[weeks] = 0
        return SchedulingResource(capacity: .perPeriod(amounts))
    }

    /// What its item weighs where it is the first of its steps.
    private func absence(_ step: Int) -> Int {
        let item = network.steps[step].item
        return network.stepsOfItem[item].lowerBound == step ? objective.weight(item) : 0
    }

    /// Behind the wall so much that weighs, and before it all.
    private func absences(_ most: Int) -> SchedulingResource {
        var amounts = Array(repeating: 0, count: horizon)
        if weeks > 0 { amounts[0] = allWeight }
        amounts[weeks] = most
        return SchedulingResource(
            capacity: .perPeriod(amounts),
            kind: .spent(spans: weeks > 0 ? [0, weeks] : [0], carriesOver: false))
    }

    /// Cents; a budget beyond all that could be spent is just that.
    private var moneyDemands: [Int] {
        network.steps.map { $0.isBegun ? 0 : Int(min(1e11, $0.cost * 100).rounded()) }
    }

    private func purse(total: Int) -> SchedulingResource {
        let calendar = network.calendar
        let spent = network.room.spent
        var spans: [Int] = []
        var amounts = Array(repeating: 0, count: horizon)
        for week in 0..<weeks {
            if week > 0, calendar.quarterOfWeek[week] == calendar.quarterOfWeek[week - 1] {
                continue
            }
            spans.append(week)
            let quarter = calendar.quarterOfWeek[week]
            let budget = max(0, (calendar.budgets?[quarter] ?? 0) - spent[quarter])
            amounts[week] = min(total, Int((min(1e11, budget) * 100).rounded()))
        }
        if mayLeaveOut {
            spans.append(weeks)
            amounts[weeks] = total
        }
        return SchedulingResource(
            capacity: .perPeriod(amounts),
            kind: .spent(spans: spans, carriesOver: calendar.carriesOver))
    }

    /// The most steps of an item.
    private static func mostSteps(_ network: PlanNetwork) -> Double {
        Double(network.stepsOfItem.map(\.count).max() ?? 0)
    }

    private static func longestWay(_ network: PlanNetwork) -> Int {
        var ends = network.items.map { _ in 0 }
        for item in network.order {
            let start = network.itemsBefore[item].map { ends[$0] }.max() ?? 0
            ends[item] =
                start + network.stepsOfItem[item].reduce(0) { $0 + network.steps[$1].weeks }
        }
        return ends.max() ?? 0
    }
}
