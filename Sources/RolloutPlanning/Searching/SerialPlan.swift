import ExperienceModel
import HeapModule

/// Places items one after the other, each wave in the first week that can carry it (serial
/// schedule generation; Kelley 1963).
struct SerialPlan {
    private let network: PlanNetwork
    private(set) var plan: PlacedPlan
    private var room: WeekRoom

    /// All items, the smallest keys first as far as their order allows.
    static func plan(_ network: PlanNetwork, keys: [Double]) -> PlacedPlan {
        var serial = SerialPlan(network)
        serial.placeAll(keys: keys)
        return serial.plan
    }

    /// Decided items and preparation before those that still depend on a pilot, each in the order
    /// of the blueprint.
    static func committedFirst(_ network: PlanNetwork) -> PlacedPlan {
        let count = Double(network.items.count)
        return plan(
            network,
            keys: network.items.enumerated().map {
                ($1.commitment.isTentative ? count : 0) + Double($0)
            })
    }

    /// The steps in the order of their starts in a plan that may ask too much of a week.
    static func repaired(
        _ wished: PlacedPlan, in network: PlanNetwork, earliest: (Int) -> Int
    ) -> PlacedPlan {
        var serial = SerialPlan(network)
        let keys = network.items.indices.map { item in
            network.stepsOfItem[item].first.flatMap { wished.starts[$0] }.map(Double.init)
                ?? .greatestFiniteMagnitude
        }
        serial.placeSteps(wished, keys: keys, earliest: earliest)
        return serial.plan
    }

    private init(_ network: PlanNetwork) {
        self.network = network
        plan = PlacedPlan(starts: network.begunStarts, left: [])
        room = network.room
    }

    private mutating func placeAll(keys: [Double]) {
        var waiting = network.itemsBefore.map(\.count)
        var followers = network.items.map { _ in [Int]() }
        for (item, others) in network.itemsBefore.enumerated() {
            for other in others { followers[other].append(item) }
        }
        var ready = Heap(
            waiting.indices.filter { waiting[$0] == 0 }.map { Turn(key: keys[$0], item: $0) })
        while let turn = ready.popMin() {
            place(turn.item) { _ in 0 }
            for follower in followers[turn.item] {
                waiting[follower] -= 1
                if waiting[follower] == 0 {
                    ready.insert(Turn(key: keys[follower], item: follower))
                }
            }
        }
        plan.left.sort()
    }

    /// Steps by their wished weeks; an item whose step finds no room is left out with all that
    /// waits for it, and is tried again whole at the end.
    private mutating func placeSteps(
        _ wished: PlacedPlan, keys: [Double], earliest: (Int) -> Int
    ) {
        let steps = wished.starts.indices
            .filter { wished.starts[$0] != nil && !network.steps[$0].isBegun }
            .sorted { (wished.starts[$0] ?? 0, $0) < (wished.starts[$1] ?? 0, $1) }
        var isOut = Set(wished.left)
        for step in steps where !isOut.contains(network.steps[step].item) {
            let item = network.steps[step].item
            guard let first = plan.firstWeek(of: step, in: network),
                let week = room.firstWeek(
                    for: network.steps[step], from: max(first, earliest(step)))
            else {
                isOut.insert(item)
                giveBack(item)
                continue
            }
            room.take(network.steps[step], at: week)
            plan.starts[step] = week
        }
        for item in network.order where isOut.contains(item) { place(item, earliest: earliest) }
        plan.left.sort()
    }

    private mutating func giveBack(_ item: Int) {
        for step in network.stepsOfItem[item] {
            if let start = plan.starts[step] { room.giveBack(network.steps[step], at: start) }
            plan.starts[step] = nil
        }
    }

    private mutating func place(_ item: Int, earliest: (Int) -> Int) {
        for step in network.stepsOfItem[item] {
            guard let first = plan.firstWeek(of: step, in: network),
                let week = room.firstWeek(
                    for: network.steps[step], from: max(first, earliest(step)))
            else {
                giveBack(item)
                plan.left.append(item)
                return
            }
            room.take(network.steps[step], at: week)
            plan.starts[step] = week
        }
    }
}

/// Whose turn it is.
private struct Turn: Comparable {
    let key: Double
    let item: Int

    static func < (left: Turn, right: Turn) -> Bool {
        (left.key, left.item) < (right.key, right.item)
    }
}
