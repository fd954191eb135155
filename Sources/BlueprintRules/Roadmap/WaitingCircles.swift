/// Circles of items that wait for each other: one of each tangle, the shortest from its first item.
struct WaitingCircles {
    private let after: [[Int]]

    /// Looks at items by position, each with the positions of what it waits for.
    init(_ after: [[Int]]) {
        self.after = after
    }

    /// Every circle once, in order: the first item waits for the second, the last for the first.
    var circles: [[Int]] {
        var circles: [[Int]] = []
        var told: Set<Int> = []
        for start in stuck where !told.contains(start) {
            guard let circle = shortest(from: start) else { continue }
            circles.append(circle)
            // A tangle is what can be reached from the circle and reaches back to it.
            let reached = reach(from: start, after)
            told.formUnion(reached.intersection(reach(from: start, reversed)))
        }
        return circles
    }

    /// The items that are left when all that can be placed are taken away (Kahn 1962).
    private var stuck: [Int] {
        var waiting = after.map(\.count)
        let followers = reversed
        var ready = waiting.indices.filter { waiting[$0] == 0 }
        while let item = ready.popLast() {
            for next in followers[item] {
                waiting[next] -= 1
                if waiting[next] == 0 { ready.append(next) }
            }
        }
        return waiting.indices.filter { waiting[$0] > 0 }
    }

    private var reversed: [[Int]] {
        var followers = Array(repeating: [Int](), count: after.count)
        for (item, others) in after.enumerated() {
            for other in others { followers[other].append(item) }
        }
        return followers
    }

    private func reach(from start: Int, _ edges: [[Int]]) -> Set<Int> {
        var seen: Set<Int> = []
        var open = edges[start]
        while let item = open.popLast() {
            if seen.insert(item).inserted { open += edges[item] }
        }
        return seen
    }

    /// The shortest way from an item back to itself, breadth first; nil where there is none.
    private func shortest(from start: Int) -> [Int]? {
        var cameFrom: [Int: Int] = [:]
        var open = [start]
        var next = 0
        while next < open.count {
            let item = open[next]
            next += 1
            for other in after[item] {
                if other == start {
                    var way = [item]
                    while let last = way.last, last != start, let before = cameFrom[last] {
                        way.append(before)
                    }
                    return way.reversed()
                }
                guard cameFrom[other] == nil else { continue }
                cameFrom[other] = item
                open.append(other)
            }
        }
        return nil
    }
}
