/// Distances that bounds keep from each other: where one rises, the other is at least so far on.
final class BoundArcs {
    private var rows: [[(target: Int32, distance: Int32)]]
    private let firsts: UnsafeMutablePointer<Int32>
    private(set) var targets: UnsafeMutablePointer<Int32>
    private(set) var distances: UnsafeMutablePointer<Int32>

    init(bounds: Int) {
        rows = Array(repeating: [], count: bounds)
        firsts = .allocate(capacity: bounds + 1)
        targets = .allocate(capacity: 1)
        distances = .allocate(capacity: 1)
    }

    deinit {
        firsts.deallocate()
        targets.deallocate()
        distances.deallocate()
    }

    /// Variable `after` is at least `distance` above variable `before`.
    func add(_ before: Int, _ after: Int, distance: Int32) {
        rows[before * 2].append((Int32(after * 2), distance))
        rows[after * 2 + 1].append((Int32(before * 2 + 1), distance))
    }

    /// Lays the arcs out once all are there.
    func close() {
        let count = rows.reduce(0) { $0 + $1.count }
        targets.deallocate()
        distances.deallocate()
        targets = .allocate(capacity: max(1, count))
        distances = .allocate(capacity: max(1, count))
        var next = 0
        for (bound, row) in rows.enumerated() {
            firsts[bound] = Int32(next)
            for arc in row {
                targets[next] = arc.target
                distances[next] = arc.distance
                next += 1
            }
        }
        firsts[rows.count] = Int32(next)
    }

    @inline(__always)
    func range(of bound: Int) -> Range<Int> {
        Range(uncheckedBounds: (Int(firsts[bound]), Int(firsts[bound + 1])))
    }
}
