import ExperienceModel

/// Another roadmap as a plan of this network: what of it can still be carried out.
enum KnownPlan {
    /// Each item where all its waves may start when they did there; the others are left out.
    static func plan(_ roadmap: Roadmap, in network: PlanNetwork) -> PlacedPlan {
        var days: [String: [Day]] = [:]
        for wave in roadmap.waves { days[wave.item, default: []].append(wave.start) }
        var plan = PlacedPlan(starts: network.begunStarts, left: [])
        var room = network.room
        for item in network.order {
            let steps = network.stepsOfItem[item]
            let own = (days[network.items[item].id] ?? []).dropFirst(network.begunCount(item))
            var placed: [(step: Int, week: Int)] = []
            for (step, day) in zip(steps, own) {
                let week = (day - network.calendar.start) / 7
                guard network.calendar.day(week) == day,
                    network.steps[step].asked.map({ $0 == week }) ?? true,
                    let first = plan.firstWeek(of: step, in: network), first <= week,
                    room.hasRoom(for: network.steps[step], at: week)
                else { break }
                room.take(network.steps[step], at: week)
                plan.starts[step] = week
                placed.append((step, week))
            }
            if placed.count == steps.count { continue }
            for (step, week) in placed {
                room.giveBack(network.steps[step], at: week)
                plan.starts[step] = nil
            }
            plan.left.append(item)
        }
        plan.left.sort()
        return plan
    }
}
