import ExperienceModel

/// The work of all items that may be placed: waves as steps, and what waits for what.
struct PlanNetwork {
    let calendar: PlanCalendar
    let items: [RolloutItem]
    /// Waves, item by item.
    private(set) var steps: [PlanStep] = []
    /// For each item the places of its steps.
    private(set) var stepsOfItem: [Range<Int>] = []
    /// For each item the items that come before it.
    let itemsBefore: [[Int]]
    /// The items, none before one it waits for.
    let order: [Int]

    init(_ items: [RolloutItem], in calendar: PlanCalendar, asked: [String: Day]) {
        self.calendar = calendar
        self.items = items
        let position = Dictionary(items.enumerated().map { ($1.id, $0) }) { first, _ in first }
        itemsBefore = items.map { item in
            var seen: Set<Int> = []
            return (item.after + item.lowerSteps.keys.sorted()).compactMap { position[$0] }
                .filter { seen.insert($0).inserted }
        }
        order = WaitingOrder(itemsBefore).order
        let places = Dictionary(
            calendar.disciplines.enumerated().map { ($1, $0) }
        ) { first, _ in first }
        for (place, item) in items.enumerated() {
            let first = steps.count
            let begins = Self.firstWeek(of: item, in: calendar)
            let start = asked[item.id].map { calendar.week(of: $0) }
            var reached = 0.0
            for (number, wave) in item.waves.enumerated() {
                var effort = calendar.disciplines.map { _ in 0.0 }
                for (name, amount) in wave.effort where amount > 0 {
                    if let discipline = places[name] { effort[discipline] += amount }
                }
                let share = wave.share.map { min(1, max(0, $0)) } ?? reached
                steps.append(
                    PlanStep(
                        item: place, wave: number, weeks: min(wave.weeks, calendar.weeks + 1),
                        effort: effort, cost: wave.cost.isFinite ? max(0, wave.cost) : 0,
                        shareAdded: max(0, share - reached),
                        // Who asks for a day knows the item's own dates.
                        first: max(calendar.firstOpen, start == nil ? begins : 0),
                        asked: number == 0 ? start : nil))
                reached = max(reached, share)
            }
            stepsOfItem.append(first..<steps.count)
        }
        keepBegun(asked: Set(asked.keys))
    }

    /// Waves that have begun stay in their weeks.
    private mutating func keepBegun(asked: Set<String>) {
        for (step, week) in BegunWaves.pinned(in: self, asked: asked) {
            steps[step].first = week
            steps[step].asked = week
            steps[step].isBegun = true
        }
    }

    /// The steps that must be over before a step starts.
    func before(_ step: Int) -> [Int] {
        let work = steps[step]
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
