import ExperienceModel

/// Holds starts that were asked against what nobody can change: dates, order, begun work, people
/// and money.
struct AskedStarts {
    private let network: PlanNetwork
    private let question: RoadmapQuestion
    private let leftOut: [LeftOut]

    /// How many weeks are searched for a place, where placing item by item finds none.
    private static let mostSearches = 12
    /// Seconds of each of those searches.
    private static let briefly = 0.02

    init(
        _ items: RolloutItems, frame: RoadmapFrame, disciplines: [String],
        question: RoadmapQuestion
    ) {
        let calendar = PlanCalendar(
            question.frame(frame), disciplines: disciplines, today: question.today,
            begun: question.begun)
        let past = PastWaves(takenOff: items.items, begun: question.begun, start: frame.start)
        let placeable = PlaceableItems(past.items, in: calendar, without: question.without)
        network = PlanNetwork(placeable.items, in: calendar, asked: [:])
        leftOut = placeable.leftOut
        self.question = question
    }

    /// What cannot be, by the names of the items: each by itself, and those that can then together.
    func refusals() -> [(item: String, refusal: StartRefusal)] {
        let alone = question.force.keys.sorted().compactMap { name in
            refusal(of: name, among: question.force.filter { $0.key == name }).map { (name, $0) }
        }
        let refused = Set(alone.map(\.0))
        let possible = question.force.filter { !refused.contains($0.key) }
        guard possible.count > 1 else { return alone }
        let together = possible.keys.sorted().compactMap { name in
            // What waits for it has to look out for itself.
            refusal(of: name, among: possible.filter { !waits($0.key, for: name) })
                .map { (name, $0) }
        }
        return (alone + together).sorted { $0.0 < $1.0 }
    }

    private func waits(_ name: String, for other: String) -> Bool {
        guard name != other, let item = network.items.firstIndex(where: { $0.id == name })
        else { return false }
        return network.itemsAll(before: item).contains { network.items[$0].id == other }
    }

    private func refusal(of name: String, among asked: [String: Day]) -> StartRefusal? {
        guard let day = asked[name] else { return nil }
        if let begun = question.begun[name]?.values.min(), begun < network.calendar.start {
            return .begun(on: begun)
        }
        guard let place = network.items.firstIndex(where: { $0.id == name }) else {
            return leftOut.first { $0.item == name }.map { .never($0.reason) }
        }
        if let begun = network.allStepsOfItem[place].first, network.steps[begun].isBegun {
            return .begun(on: network.calendar.day(network.steps[begun].first))
        }
        let first = FirstWeeks(network, asked: asked).weeks[place]
        let trial = StartTrial(
            network, place, among: asked, searches: Self.mostSearches, Self.briefly)
        return refusal(place, week: network.calendar.week(of: day), first: first, trial)
    }

    private func refusal(
        _ place: Int, week: Int, first: Int, _ trial: StartTrial
    ) -> StartRefusal? {
        var trial = trial
        let day = network.calendar.day
        let weeks = max(0, first)..<max(first, network.calendar.weeks)
        if week < first { return .tooEarly(first: weeks.first { trial.holds($0) }.map(day)) }
        if trial.holds(week) { return nil }
        let next = weeks.first { $0 > week && trial.holds($0) }.map(day)
        let because = lacking(place, week)
        if !because.isEmpty { return .noRoom(because: because, next: next) }
        let reason = trial.reason(at: week)
        if next == nil, reason == .horizon {
            return .tooLate(last: weeks.last { $0 < week && trial.holds($0) }.map(day))
        }
        return .stuck(reason, next: next)
    }

    /// What the first wave lacks in that week.
    private func lacking(_ place: Int, _ week: Int) -> [PlacementReason] {
        guard let step = network.stepsOfItem[place].first,
            week + network.steps[step].weeks <= network.calendar.weeks
        else { return [] }
        return network.room.blocks(network.steps[step], at: week)
    }
}
