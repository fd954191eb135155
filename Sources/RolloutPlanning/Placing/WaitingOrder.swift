/// What waits for what, and the circles in it.
struct WaitingOrder {
    /// The places, none before one it waits for; those in or behind a circle are missing.
    private(set) var order: [Int] = []
    /// Circles, each place waiting for the next and the last for the first.
    private(set) var circles: [[Int]] = []

    /// - Parameter before: for each place the places it waits for.
    init(_ before: [[Int]]) {
        var waiting = before.map(\.count)
        var followers = before.map { _ in [Int]() }
        for (place, others) in before.enumerated() {
            for other in others { followers[other].append(place) }
        }
        order = waiting.indices.filter { waiting[$0] == 0 }
        var next = 0
        while next < order.count {
            for follower in followers[order[next]] {
                waiting[follower] -= 1
                if waiting[follower] == 0 { order.append(follower) }
            }
            next += 1
        }
        circles = Self.circles(before, waiting: waiting)
    }

    /// From every place that still waits, walk along what it waits for until a place comes up twice.
    private static func circles(_ before: [[Int]], waiting: [Int]) -> [[Int]] {
        var seen: Set<Int> = []
        var circles: [[Int]] = []
        for first in waiting.indices where waiting[first] > 0 && !seen.contains(first) {
            var walked: [Int] = []
            var position: [Int: Int] = [:]
            var place = first
            while position[place] == nil, !seen.contains(place) {
                position[place] = walked.count
                walked.append(place)
                guard let next = before[place].first(where: { waiting[$0] > 0 }) else { break }
                place = next
            }
            seen.formUnion(walked)
            if let start = position[place], before[walked[walked.count - 1]].contains(place) {
                circles.append(turned(Array(walked[start...])))
            }
        }
        return circles
    }

    /// The same circle from its first place on.
    private static func turned(_ circle: [Int]) -> [Int] {
        guard let least = circle.min(), let start = circle.firstIndex(of: least) else { return [] }
        return Array(circle[start...] + circle[..<start])
    }
}
