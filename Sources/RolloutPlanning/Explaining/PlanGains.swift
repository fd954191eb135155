import ExperienceModel
import Foundation

/// What a little more people or money would bring: the roadmap planned again with it.
struct PlanGains {
    let roadmap: Roadmap
    let items: RolloutItems
    let frame: RoadmapFrame
    let disciplines: [String]
    let question: RoadmapQuestion

    /// One person more in every week.
    private static let personWeeks = 1.0
    /// A round amount that teams think in.
    private static let money = 10_000.0
    /// The part of the time to search that is for them, all together.
    private static let share = 0.06
    /// How many scarce things are tried.
    private static let most = 4

    /// What more of the things that waves wait for would bring, the most first.
    func gains() -> [RoadmapGain] {
        let tried = Array(binding().prefix(Self.most))
        var gains: [RoadmapGain?] = tried.map { _ in nil }
        // Each is a plan of its own, so that two cores can work on them.
        gains.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let rows = buffer
            DispatchQueue.concurrentPerform(iterations: tried.count) { place in
                let (more, waiting) = tried[place]
                rows[place] = gain(more, waiting, of: tried.count)
            }
        }
        return sorted(oneEach(gains.compactMap { $0 }))
    }

    /// Each scarce thing once: with the least of it that brings something, else with the most that
    /// was tried.
    private func oneEach(_ gains: [RoadmapGain]) -> [RoadmapGain] {
        let groups = Dictionary(grouping: gains) { Self.name($0.more) }
        return groups.values.compactMap { rows in
            let rows = rows.sorted { Self.amount($0.more) < Self.amount($1.more) }
            return rows.first { $0.found > 0 || $0.newItems != nil } ?? rows.last
        }
    }

    private static func name(_ more: RoadmapGain.More) -> String {
        switch more {
        case .people(let discipline, _): "people \(discipline)"
        case .money(let quarter, _): "money \(quarter)"
        }
    }

    private static func amount(_ more: RoadmapGain.More) -> Double {
        switch more {
        case .people(_, let amount), .money(_, let amount): amount
        }
    }

    private func sorted(_ gains: [RoadmapGain]) -> [RoadmapGain] {
        gains.sorted {
            let (one, other) = (
                ($0.newItems?.count ?? 0, $0.found, $0.waiting),
                ($1.newItems?.count ?? 0, $1.found, $1.waiting)
            )
            // The order of what is grouped is not always the same.
            return one == other ? Self.name($0.more) < Self.name($1.more) : one > other
        }
    }

    /// What waves wait for, the most waves first.
    private func binding() -> [(more: RoadmapGain.More, waiting: Int)] {
        let (people, counted) = waiting
        var quarters = counted
        var tried: [(more: RoadmapGain.More, waiting: Int)] = []
        if let shortfall {
            // Whoever waits for that money waits in the same row.
            let all = quarters[shortfall.quarter, default: 0] + shortfall.waiting
            quarters[shortfall.quarter] = all
            if shortfall.amount > Self.money {
                let more = RoadmapGain.More.money(
                    quarter: shortfall.quarter, amount: shortfall.amount)
                tried.append((more, all))
            }
        }
        let all =
            people.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { name, waiting in
                (RoadmapGain.More.people(discipline: name, personWeeks: Self.personWeeks), waiting)
            }
            + quarters.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { quarter, waiting in
                (RoadmapGain.More.money(quarter: quarter, amount: Self.money), waiting)
            }
        return tried + all.sorted { $0.1 > $1.1 }.map { (more: $0.0, waiting: $0.1) }
    }

    /// How many waves wait for whose people, and for the money of which quarter.
    private var waiting: (people: [String: Int], quarters: [Quarter: Int]) {
        var people: [String: Int] = [:]
        var quarters: [Quarter: Int] = [:]
        for reason in roadmap.waves.flatMap(\.because) {
            switch reason {
            // More people get it done in the days that a holiday leaves.
            case .capacity(let discipline, _), .holiday(let discipline, _):
                people[discipline, default: 0] += 1
            case .budget(let quarter): quarters[quarter, default: 0] += 1
            default: continue
            }
        }
        for out in roadmap.leftOut {
            let waves = waves(leftOut: out)
            switch out.reason {
            case .tooLittleCapacity(let discipline, _, _), .noCapacity(let discipline),
                .crowded(let discipline), .noTime(let discipline):
                people[discipline, default: 0] += waves
            case .holidays(let discipline, _, let most) where most.map({ $0 > 0 }) ?? true:
                people[discipline, default: 0] += waves
            case .spent(let quarter), .tooDear(let quarter): quarters[quarter, default: 0] += waves
            case .lacks(let disciplines, let lacking, _):
                for name in disciplines { people[name, default: 0] += waves }
                for quarter in lacking { quarters[quarter, default: 0] += waves }
            default: continue
            }
        }
        return (people, quarters)
    }

    /// How many waves have no place, new pilots not counted.
    private func waves(leftOut out: LeftOut) -> Int {
        guard let item = items.items.first(where: { $0.id == out.item }) else { return 1 }
        let open = item.waves.enumerated().filter { place, wave in
            !wave.isNewPilot && place + item.firstNumber >= out.fromWave ?? 0
        }
        return max(1, open.count)
    }

    /// What would pay the cheapest wave that no quarter can pay, in the quarter that lacks least.
    private var shortfall: (quarter: Quarter, amount: Double, waiting: Int)? {
        let unpaid = roadmap.leftOut.filter { out in
            if case .noBudget = out.reason { true } else { false }
        }
        let costs = unpaid.compactMap { out -> Double? in
            guard case .noBudget(let cost) = out.reason, cost <= 1e12 else { return nil }
            return cost
        }
        let calendar = PlanCalendar(question.frame(frame), disciplines: disciplines)
        let richest = (calendar.allowances ?? []).enumerated()
            .max { ($0.element, $1.offset) < ($1.element, $0.offset) }
        guard let least = costs.min(), let richest else { return nil }
        let steps = max(1, ((least - richest.element) / Self.money).rounded(.up))
        return (
            calendar.quarters[richest.offset], steps * Self.money,
            unpaid.reduce(0) { $0 + waves(leftOut: $1) }
        )
    }

    private func placed(_ roadmap: Roadmap) -> Set<String> {
        Set(roadmap.items.map(\.id)).subtracting(roadmap.leftOut.map(\.item))
    }

    private func gain(
        _ more: RoadmapGain.More, _ waiting: Int, of count: Int
    ) -> RoadmapGain {
        var frame = question.frame(frame)
        switch more {
        case .people(let name, let amount): frame.capacity[name, default: 0] += amount
        case .money(let quarter, let amount): frame.budget[quarter, default: 0] += amount
        }
        var rest = question
        rest.capacity = [:]
        rest.budget = [:]
        rest.asksForGains = false
        rest.seconds = question.seconds * Self.share / Double(max(1, count))
        let other = RolloutPlanner.roadmap(
            of: items, frame: frame, disciplines: disciplines, question: rest,
            startingFrom: roadmap)
        let sign: Double = roadmap.objective == .benefit ? 1 : -1
        let (old, new) = (roadmap.value ?? 0, other.value ?? 0)
        let (ours, theirs) = (placed(roadmap), placed(other))
        let newItems = theirs.subtracting(ours)
        let goneItems = ours.subtracting(theirs)
        var gain = RoadmapGain(
            more: more, waiting: waiting, found: max(0, sign * (new - old)), least: 0,
            newItems: named(newItems), goneItems: named(goneItems))
        let compares = newItems.isEmpty || (roadmap.objective == .benefit && new >= old)
        if goneItems.isEmpty, compares {
            // The old plan can still be carried out, so that more never brings less.
            gain.least = min(
                gain.found, roadmap.bound.map { max(0, sign * (new - $0)) } ?? 0)
            gain.most = other.bound.map { max(gain.found, sign * ($0 - old)) }
        } else if roadmap.objective != .benefit {
            // Weeks and points of plans that hold other items do not compare.
            gain.found = 0
        }
        return gain
    }

    /// Items in the order of the blueprint; nil where there are none.
    private func named(_ ids: Set<String>) -> [String]? {
        ids.isEmpty ? nil : items.items.map(\.id).filter(ids.contains)
    }
}
