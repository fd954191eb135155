public import ExperienceModel
import HeapModule

/// From items, capacity and money to dated waves, each with its reason.
///
/// Items are placed one after the other, decided ones and preparation before those that still
/// depend on a pilot, each wave in the first week in which people, money and the items before it
/// allow. Such a plan can be carried out; that no better one exists is not proven.
public struct RolloutPlanner {
    private let frame: RoadmapFrame
    private let disciplines: [String]
    private var room: Room
    private var waves: [RoadmapWave] = []
    private var leftOut: [LeftOut]
    private var lastDay: [String: Day] = [:]

    /// The roadmap of those items.
    ///
    /// - Parameters:
    ///   - items: what to place and what has no place, in the order of the blueprint.
    ///   - frame: weeks, people and money.
    ///   - disciplines: in the order in which their load is told.
    public static func roadmap(
        of items: RolloutItems, frame: RoadmapFrame, disciplines: [String]
    ) -> Roadmap {
        var planner = RolloutPlanner(frame, disciplines, leftOut: items.leftOut)
        for item in planner.ordered(items.items) { planner.place(item) }
        return planner.roadmap(in: items.items.map(\.id))
    }

    private init(_ frame: RoadmapFrame, _ disciplines: [String], leftOut: [LeftOut]) {
        self.frame = frame
        self.disciplines = disciplines
        self.leftOut = leftOut
        self.room = Room(frame)
    }

    /// The items so that each comes after those it waits for; items that wait in a circle are left out.
    private mutating func ordered(_ items: [RolloutItem]) -> [RolloutItem] {
        let position = Dictionary(
            items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var waiting = items.map { $0.after.count { position[$0] != nil } }
        var ready = Heap(items.indices.filter { waiting[$0] == 0 }.map { Turn(items[$0], $0) })
        var order: [RolloutItem] = []
        while let turn = ready.popMin() {
            let item = items[turn.position]
            order.append(item)
            for (next, other) in items.enumerated() where other.after.contains(item.id) {
                waiting[next] -= other.after.count { $0 == item.id }
                if waiting[next] == 0 { ready.insert(Turn(other, next)) }
            }
        }
        let placed = Set(order.map(\.id))
        let circle = items.map(\.id).filter { !placed.contains($0) }
        leftOut += circle.map { LeftOut(item: $0, reason: .circle(circle)) }
        return order
    }

    private mutating func place(_ item: RolloutItem) {
        if let missing = item.after.first(where: { lastDay[$0] == nil }) {
            leftOut.append(LeftOut(item: item.id, reason: .waitsFor(item: missing)))
            return
        }
        if let reason = room.impossible(item) {
            leftOut.append(LeftOut(item: item.id, reason: reason))
            return
        }
        var (week, because) = start(of: item)
        var trial = room
        var placed: [RoadmapWave] = []
        for (index, wave) in item.waves.enumerated() {
            guard let spot = trial.firstSpot(for: wave, from: week) else {
                leftOut.append(LeftOut(item: item.id, reason: .horizon))
                return
            }
            trial.take(wave, at: spot.week)
            placed.append(
                RoadmapWave(
                    item: item.id, title: item.title, commitment: item.commitment,
                    number: index + 1, share: wave.share, start: room.day(spot.week),
                    end: room.day(spot.week + wave.weeks) - 1, effort: wave.effort,
                    cost: wave.cost, because: spot.blocked.isEmpty ? because : spot.blocked))
            week = spot.week + wave.weeks
            because = [.previousWave]
        }
        room = trial
        waves += placed
        lastDay[item.id] = placed.last?.end
    }

    /// The first week that may be tried, and what put it there.
    private func start(of item: RolloutItem) -> (week: Int, because: [PlacementReason]) {
        var bounds: [(day: Day, reason: PlacementReason)] = [(frame.start, .roadmapStart)]
        if let earliest = item.earliest { bounds.append((earliest, .earliest(earliest))) }
        switch item.commitment {
        case .ifPilotSucceeds(_, let readout): bounds.append((readout + 1, .readout(readout)))
        case .decided(let day): bounds.append((day, .decision(day)))
        case .initiative: break
        }
        for other in item.after {
            if let ready = lastDay[other] {
                bounds.append((ready + 1, .after(item: other, ready: ready)))
            }
        }
        let week = bounds.map { room.week(from: $0.day) }.max() ?? 0
        return (week, bounds.filter { room.week(from: $0.day) == week }.map(\.reason))
    }

    private func roadmap(in order: [String]) -> Roadmap {
        let rank = Dictionary(
            order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return Roadmap(
            start: frame.start, weeks: frame.horizonWeeks, objective: .finish, isProven: false,
            waves: waves.sorted {
                (rank[$0.item] ?? 0, $0.number) < (rank[$1.item] ?? 0, $1.number)
            },
            leftOut: leftOut, load: room.load(of: disciplines), money: room.money())
    }
}

/// Whose turn it is: what is sure comes before what still depends on a pilot.
private struct Turn: Comparable {
    let isTentative: Bool
    let position: Int

    init(_ item: RolloutItem, _ position: Int) {
        isTentative = if case .ifPilotSucceeds = item.commitment { true } else { false }
        self.position = position
    }

    static func < (left: Turn, right: Turn) -> Bool {
        (left.isTentative ? 1 : 0, left.position) < (right.isTentative ? 1 : 0, right.position)
    }
}
