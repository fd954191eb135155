import ExperienceModel

/// Holds starts that were asked against what nobody can change: dates, order, begun work, people
/// and money.
///
/// Those that hold by themselves come first, each beside the ones before it; then every other one
/// is offered a day that holds beside all of them, and beside what was offered before.
struct AskedStarts {
    private let network: PlanNetwork
    private let question: RoadmapQuestion
    private let leftOut: [LeftOut]

    /// How many weeks are searched for a place, where placing item by item finds none.
    private static let mostSearches = 6
    /// Seconds of each of those searches, counted as work.
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

    /// What cannot be, by the names of the items.
    func refusals() -> [RefusedStart] {
        var held: [String: Day] = [:]
        var refused: [RefusedStart] = []
        var alone: [(item: String, refusal: StartRefusal)] = []
        var clashing: [String] = []
        for name in inOrder {
            guard let day = question.force[name] else { continue }
            if let refusal = refusal(of: name, on: day) {
                alone.append((name, refusal))
            } else if holds(held.merging([name: day]) { $1 }, for: name) {
                held[name] = day
            } else {
                clashing.append(name)
            }
        }
        for name in clashing {
            guard let answer = clash(of: name, beside: held) else { continue }
            refused.append(answer)
            held[name] = answer.refusal.offered
        }
        for (name, refusal) in alone {
            let answer = answer(to: name, refusal, beside: held)
            refused.append(answer)
            held[name] = answer.refusal.offered
        }
        return refused.sorted { $0.item < $1.item }
    }

    /// The names that were asked, none before one that it waits for.
    private var inOrder: [String] {
        let known = network.order.map { network.items[$0].id }.filter {
            question.force[$0] != nil
        }
        return question.force.keys.filter { !known.contains($0) }.sorted() + known
    }

    // MARK: - By itself

    private func refusal(of name: String, on day: Day) -> StartRefusal? {
        if let begun = question.begun[name]?.values.min(), begun < network.calendar.start {
            return .begun(on: begun)
        }
        guard let place = place(of: name) else {
            return leftOut.first { $0.item == name }.map { .never($0.reason) }
        }
        if let begun = network.allStepsOfItem[place].first, network.steps[begun].isBegun {
            return .begun(on: network.calendar.day(network.steps[begun].first))
        }
        let week = network.calendar.week(of: day)
        let asked = [name: day]
        if week < first(of: place) {
            return .tooEarly(first: offer(place, near: week, beside: [:]))
        }
        var trial = trial(place, among: asked)
        if trial.holds(week) { return nil }
        let offered = offer(place, near: week, beside: [:])
        let because = lacking(place, week)
        if !because.isEmpty { return .noRoom(because: because, next: offered) }
        let reason = trial.reason(at: week)
        let isLater = offered.map { $0 > day } ?? false
        return !isLater && reason == .horizon
            ? .tooLate(last: offered) : .stuck(reason, next: offered)
    }

    /// The first week in which an item could start by its dates and behind what it waits for; its
    /// own first day is known to who asks.
    private func first(of place: Int) -> Int {
        FirstWeeks(network, asked: [network.items[place].id: network.calendar.start]).weeks[place]
    }

    /// What the first wave lacks in that week.
    private func lacking(_ place: Int, _ week: Int) -> [PlacementReason] {
        guard let step = network.stepsOfItem[place].first,
            week + network.steps[step].weeks <= network.calendar.weeks
        else { return [] }
        return network.room.blocks(network.steps[step], at: week)
    }

    // MARK: - Together

    /// A refusal with a day that holds beside the others.
    private func answer(
        to name: String, _ refusal: StartRefusal, beside held: [String: Day]
    ) -> RefusedStart {
        guard let place = place(of: name), let day = question.force[name],
            refusal.offered != nil, !held.isEmpty
        else { return RefusedStart(item: name, refusal: refusal) }
        let week = network.calendar.week(of: day)
        let offered = offer(place, near: week, beside: held)
        return RefusedStart(
            item: name, refusal: refusal.offering(offered),
            beside: offered == refusal.offered ? [:] : held)
    }

    /// With whom an item clashes, and the days on which one of them could start instead.
    private func clash(of name: String, beside held: [String: Day]) -> RefusedStart? {
        guard let place = place(of: name), let day = question.force[name] else { return nil }
        let one = held.keys.sorted().first { other in
            !holds([name: day, other: held[other] ?? day], for: name)
        }
        let others = one.map { [$0: held[$0] ?? day] } ?? held
        let week = network.calendar.week(of: day)
        var instead: Day?
        if let one, let other = self.place(of: one), let its = held[one] {
            var rest = held
            rest[one] = nil
            rest[name] = day
            instead = offer(other, near: network.calendar.week(of: its), beside: rest)
        }
        return RefusedStart(
            item: name,
            refusal: .clash(
                with: others, because: reason(place, week, others),
                next: offer(place, near: week, beside: held), instead: instead))
    }

    private func reason(_ place: Int, _ week: Int, _ others: [String: Day]) -> LeftOut.Reason {
        let before = network.itemsAll(before: place).map { network.items[$0].id }
        let own = [network.items[place].id: network.calendar.day(week)]
        let first = FirstWeeks(network, asked: others.merging(own) { $1 }).weeks[place]
        if let item = others.keys.sorted().first(where: before.contains), first > week {
            return .waitsFor(item: item)
        }
        return trial(place, among: others).reason(at: week)
    }

    // MARK: - Trials

    private func place(of name: String) -> Int? {
        network.items.firstIndex { $0.id == name }
    }

    private func holds(_ asked: [String: Day], for name: String) -> Bool {
        guard let place = place(of: name), let day = asked[name] else { return true }
        var trial = trial(place, among: asked)
        return trial.holds(network.calendar.week(of: day))
    }

    /// The first day from that week on that holds beside the others, else the last one before it.
    private func offer(_ place: Int, near week: Int, beside others: [String: Day]) -> Day? {
        let calendar = network.calendar
        let first = first(of: place)
        guard first < calendar.weeks else { return nil }
        var later = trial(place, among: others)
        if let found = (max(first, week)..<max(first, week, calendar.weeks)).first(where: {
            later.holds($0)
        }) {
            return calendar.day(found)
        }
        var earlier = trial(place, among: others)
        return (min(first, week)..<week).last { $0 >= first && earlier.holds($0) }
            .map(calendar.day)
    }

    private func trial(_ place: Int, among asked: [String: Day]) -> StartTrial {
        // Its own start holds as well, in the week that is tried.
        let own = [network.items[place].id: network.calendar.start]
        return StartTrial(
            network, place, among: own.merging(asked) { $1 }, searches: Self.mostSearches,
            Self.briefly)
    }
}
