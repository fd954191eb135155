import ExperienceModel

/// How much lacks for starts that would be if people or money were enough.
struct Shortfall {
    private let network: PlanNetwork
    private var room: WeekRoom
    /// The steps and their weeks.
    let starts: [ChainPlacing.Start]
    private let isAlone: Bool

    /// - Parameters:
    ///   - room: what is left for those starts.
    ///   - isAlone: whether no other work takes anything.
    init(
        _ network: PlanNetwork, of starts: [ChainPlacing.Start], in room: WeekRoom, isAlone: Bool
    ) {
        self.network = network
        self.room = room
        self.starts = starts
        self.isAlone = isAlone
    }

    /// The quarters that lack money, each with the first wave that it cannot pay, or with all waves
    /// that it has to pay where they stand alone.
    func money() -> [(quarter: Quarter, shortage: Shortage)] {
        var room = room
        let calendar = network.calendar
        var found: [Int: Shortage] = [:]
        for (step, week) in starts {
            var work = network.steps[step]
            work.effort = work.effort.map { _ in 0 }
            let paying = calendar.quarterOfWeek[week]
            for case .budget(let short) in room.blocks(work, at: week) {
                if let place = calendar.quarters.firstIndex(of: short), found[place] == nil {
                    let left = room.moneyLeft(in: paying) ?? 0
                    found[place] =
                        isAlone
                        ? all(through: place)
                        : Shortage(
                            .money(short), needed: work.cost, available: left,
                            predecessor: predecessor(step))
                }
                room.give(work.cost, in: short)
            }
            room.take(work, at: week)
        }
        return found.sorted { $0.key < $1.key }.map { (calendar.quarters[$0.key], $0.value) }
    }

    /// All that those starts cost in a quarter, or by its end where money is carried over.
    private func all(through place: Int) -> Shortage {
        let calendar = network.calendar
        let cost = starts.reduce(0) { sum, start in
            let quarter = calendar.quarterOfWeek[start.week]
            let counts = calendar.carriesOver ? quarter <= place : quarter == place
            return counts ? sum + network.steps[start.step].cost : sum
        }
        let own = calendar.allowances.map { $0[place] } ?? 0
        return Shortage(.money(calendar.quarters[place]), needed: cost, available: max(0, own))
    }

    /// What lacks of a discipline: in the first week that has too little left, or over all weeks
    /// to the end where the starts stand alone; nil where no sum tells it.
    func people(of discipline: Int) -> Shortage? {
        isAlone ? total(of: discipline) : firstWeek(of: discipline)
    }

    private func firstWeek(of discipline: Int) -> Shortage? {
        var room = room
        for (step, start) in starts {
            let work = network.steps[step]
            guard work.effort[discipline] > 0 else { continue }
            for week in start..<start + work.weeks {
                let (asks, left) = (
                    room.asks(work, of: discipline, in: week, from: start),
                    room.left(of: discipline, in: week)
                )
                guard asks > left + PlanCalendar.tolerance else { continue }
                var lack = shortage(of: discipline, week, week, needed: asks, available: left)
                lack.predecessor = predecessor(step)
                return lack
            }
            room.take(work, at: start)
        }
        return nil
    }

    /// The item of that step, where it is not the last one but one that this waits for.
    private func predecessor(_ step: Int) -> String? {
        let item = network.steps[step].item
        return starts.last.map { network.steps[$0.step].item } == item
            ? nil : network.items[item].id
    }

    private func total(of discipline: Int) -> Shortage? {
        let calendar = network.calendar
        // What it waits for has come before the first of its weeks.
        let item = starts.last.map { network.steps[$0.step].item }
        let own = starts.filter { start in
            let step = network.steps[start.step]
            return step.item == item && step.effort[discipline] > 0
        }
        guard let first = own.map(\.week).min(), first < calendar.weeks else { return nil }
        let steps = own.map { network.steps[$0.step] }
        let needed = steps.reduce(0) { $0 + $1.effort[discipline] }
        let available = (first..<calendar.weeks).reduce(0) {
            $0 + room.left(of: discipline, in: $1)
        }
        guard needed > available + PlanCalendar.tolerance else { return nil }
        return shortage(
            of: discipline, first, calendar.weeks - 1, needed: needed, available: available)
    }

    private func shortage(
        of discipline: Int, _ first: Int, _ last: Int, needed: Double, available: Double
    ) -> Shortage {
        let calendar = network.calendar
        return Shortage(
            .people(
                discipline: calendar.disciplines[discipline], from: calendar.day(first),
                through: calendar.day(last) + 6),
            needed: needed, available: available)
    }
}
