/// When each step starts; items are placed whole or not at all.
struct PlacedPlan: Equatable {
    /// The week of each step; nil where its item is left out.
    var starts: [Int?]
    /// The items without a place.
    var left: [Int]

    /// The week in which everything is over.
    func end(in network: PlanNetwork) -> Int {
        zip(starts, network.steps).reduce(0) { end, pair in
            max(end, pair.0.map { $0 + pair.1.weeks } ?? 0)
        }
    }

    /// What its steps leave of people and money.
    func room(in network: PlanNetwork) -> WeekRoom {
        var room = network.room
        for (step, start) in zip(network.steps, starts) where !step.isBegun {
            if let start { room.take(step, at: start) }
        }
        return room
    }

    /// The first week that the steps before it allow; nil where one of them has no place.
    func firstWeek(of step: Int, in network: PlanNetwork) -> Int? {
        var first = network.steps[step].first
        for before in network.before(step) {
            guard let start = starts[before] else { return nil }
            first = max(first, start + network.steps[before].weeks)
        }
        return first
    }
}
