import ExperienceModel

/// Holds starts that were asked against what nobody can change: dates, order, begun work, people
/// and money.
struct AskedStarts {
    private let network: PlanNetwork
    private let question: RoadmapQuestion
    private let leftOut: [LeftOut]
    private let first: FirstWeeks

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
        first = FirstWeeks(network, asked: question.force)
        self.question = question
    }

    /// What cannot be, by the names of the items.
    func refusals() -> [(item: String, refusal: StartRefusal)] {
        question.force.sorted { $0.key < $1.key }.compactMap { name, day in
            refusal(of: name, on: day).map { (name, $0) }
        }
    }

    private func refusal(of name: String, on day: Day) -> StartRefusal? {
        if let begun = question.begun[name]?.values.min(), begun < network.calendar.start {
            return .begun(on: begun)
        }
        guard let place = network.items.firstIndex(where: { $0.id == name }) else {
            return leftOut.first { $0.item == name }.map { .never($0.reason) }
        }
        if let begun = network.allStepsOfItem[place].first, network.steps[begun].isBegun {
            return .begun(on: network.calendar.day(network.steps[begun].first))
        }
        let (week, earliest) = (network.calendar.week(of: day), first.weeks[place])
        if week < earliest { return .tooEarly(first: self.day(earliest)) }
        if fits(place, from: week) { return nil }
        let weeks = max(0, earliest)..<max(earliest, network.calendar.weeks)
        guard let next = weeks.first(where: { $0 > week && fits(place, from: $0) }) else {
            return tooLate(place, week, last: weeks.last { $0 < week && fits(place, from: $0) })
        }
        return .noRoom(because: lacking(place, week), next: self.day(next))
    }

    /// Nothing later is possible: there is no time left, or nobody and nothing to do it with.
    private func tooLate(_ place: Int, _ week: Int, last: Int?) -> StartRefusal {
        let length = network.stepsOfItem[place].reduce(0) { $0 + network.steps[$1].weeks }
        let because = lacking(place, week)
        return week + length > network.calendar.weeks || because.isEmpty
            ? .tooLate(last: last.flatMap(day)) : .noRoom(because: because, next: nil)
    }

    private func day(_ week: Int) -> Day? {
        week < network.calendar.weeks ? network.calendar.day(week) : nil
    }

    /// Whether all waves find room beside begun work, the first in that week.
    private func fits(_ place: Int, from week: Int) -> Bool {
        var room = network.room
        var next = week
        for step in network.stepsOfItem[place] {
            let work = network.steps[step]
            let start = work.wave == 0 ? week : room.firstWeek(for: work, from: next)
            guard let start, room.hasRoom(for: work, at: start) else { return false }
            room.take(work, at: start)
            next = start + work.weeks
        }
        return true
    }

    /// What the first wave lacks in that week.
    private func lacking(_ place: Int, _ week: Int) -> [PlacementReason] {
        guard let step = network.stepsOfItem[place].first,
            week + network.steps[step].weeks <= network.calendar.weeks
        else { return [] }
        return network.room.blocks(network.steps[step], at: week)
    }
}
