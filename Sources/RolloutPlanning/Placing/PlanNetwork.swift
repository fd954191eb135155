import ExperienceModel

/// The work of all items that may be placed: waves as steps, and what waits for what.
struct PlanNetwork {
    /// Weeks, people and money; where begun work takes more than there is, as much as it takes.
    let calendar: PlanCalendar
    let items: [RolloutItem]
    /// Waves, item by item.
    private(set) var steps: [PlanStep] = []
    /// For each item the places of its steps that have not begun.
    private(set) var stepsOfItem: [Range<Int>] = []
    /// For each item the places of all its steps: those that have begun stand first.
    private(set) var allStepsOfItem: [Range<Int>] = []
    /// What begun work leaves of people and money.
    let room: WeekRoom
    /// For each item the items that come before it.
    let itemsBefore: [[Int]]
    /// The items, none before one it waits for.
    let order: [Int]

    init(_ items: [RolloutItem], in calendar: PlanCalendar, asked: [String: Day]) {
        self.items = items
        let position = Dictionary(items.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let begun = items.map { BegunWaves.weeks(of: $0, in: calendar) }
        itemsBefore = items.enumerated().map { place, item in
            // What has begun waits for nobody.
            guard begun[place].isEmpty else { return [] }
            var seen: Set<Int> = []
            return (item.after + item.lowerSteps.keys.sorted()).compactMap { position[$0] }
                .filter { seen.insert($0).inserted }
        }
        order = WaitingOrder(itemsBefore).order
        for (place, item) in items.enumerated() {
            let first = steps.count
            let day = begun[place].isEmpty ? asked[item.id] : nil
            steps += Self.steps(of: item, place, begun: begun[place], asked: day, in: calendar)
            stepsOfItem.append(first + begun[place].count..<steps.count)
            allStepsOfItem.append(first..<steps.count)
        }
        room = WeekRoom(
            calendar, holding: steps.filter(\.isBegun).map { ($0, $0.first) })
        self.calendar = room.calendar
    }

    /// The waves of an item as steps, those that have begun in their weeks.
    private static func steps(
        of item: RolloutItem, _ place: Int, begun: [Int], asked: Day?, in calendar: PlanCalendar
    ) -> [PlanStep] {
        let begins = firstWeek(of: item, in: calendar)
        let start = asked.map { calendar.week(of: $0) }
        var reached = item.reachedBefore
        return item.waves.enumerated().map { number, wave in
            let share = wave.share.map { min(1, max(0, $0)) } ?? reached
            defer { reached = max(reached, share) }
            var step = PlanStep(
                item: place, wave: number, weeks: min(wave.weeks, calendar.weeks + 1),
                effort: effort(of: wave, calendar.disciplines),
                cost: wave.cost.isFinite ? max(0, wave.cost) : 0,
                shareAdded: max(0, share - reached),
                // Who asks for a day knows the item's own dates.
                first: max(calendar.firstOpen, start == nil && begun.isEmpty ? begins : 0),
                asked: number == 0 ? start : nil)
            if number < begun.count { step.pin(to: begun[number], before: calendar.weeks) }
            return step
        }
    }

    private static func effort(of wave: RolloutItem.Wave, _ disciplines: [String]) -> [Double] {
        disciplines.map { name in
            guard let amount = wave.effort[name], amount > 0 else { return 0 }
            return amount
        }
    }

    /// Where the steps that have begun stand; nil for all others.
    var begunStarts: [Int?] { steps.map { $0.isBegun ? $0.first : nil } }

    /// Whether an item has begun.
    func isBegun(_ item: Int) -> Bool {
        stepsOfItem[item].lowerBound > allStepsOfItem[item].lowerBound
    }

    /// The same work without the open steps of those items.
    func without(_ left: Set<Int>, asked: [String: Day]) -> PlanNetwork {
        let kept = items.indices.compactMap { place -> RolloutItem? in
            guard left.contains(place) else { return items[place] }
            var item = items[place]
            item.waves = Array(item.waves.prefix(begunCount(place)))
            return item.waves.isEmpty ? nil : item
        }
        return PlanNetwork(kept, in: calendar, asked: asked)
    }

    /// All items that come before an item, whatever lies between.
    func itemsAll(before item: Int) -> Set<Int> {
        var seen: Set<Int> = []
        var open = [item]
        while let next = open.popLast() {
            for before in itemsBefore[next] where seen.insert(before).inserted {
                open.append(before)
            }
        }
        return seen
    }

    /// The week in which what has begun of an item is over; 0 where nothing has.
    func begunEnd(of item: Int) -> Int {
        guard isBegun(item) else { return 0 }
        let last = steps[stepsOfItem[item].lowerBound - 1]
        return last.first + last.weeks
    }

    /// How many waves of an item have begun.
    func begunCount(_ item: Int) -> Int {
        stepsOfItem[item].lowerBound - allStepsOfItem[item].lowerBound
    }

    /// The steps that must be over before a step starts.
    func before(_ step: Int) -> [Int] {
        let work = steps[step]
        if work.isBegun { return [] }
        if work.wave > 0 { return [step - 1] }
        return itemsBefore[work.item].map { stepsOfItem[$0].upperBound - 1 }
    }

    /// The days that keep an item from starting, and why.
    static func dates(of item: RolloutItem) -> [(day: Day, reason: PlacementReason)] {
        var dates: [(day: Day, reason: PlacementReason)] = []
        if let earliest = item.earliest { dates.append((earliest, .earliest(earliest))) }
        switch item.commitment {
        case .ifPilotSucceeds(_, let readout): dates.append((readout + 1, .readout(readout)))
        case .decided(let day), .ifNewPilotSucceeds(let day):
            dates.append((day, .decision(day)))
        case .ifOthersSucceed(_, _, let day?): dates.append((day, .decision(day)))
        case .initiative, .ifOthersSucceed: break
        }
        return dates
    }

    private static func firstWeek(of item: RolloutItem, in calendar: PlanCalendar) -> Int {
        dates(of: item).map { calendar.week(from: $0.day) }.max() ?? 0
    }
}
