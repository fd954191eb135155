/// How often literals took part in conflicts lately, and the busiest of them first: a heap that
/// decisions are taken from (VSIDS; Moskewicz and others
/// 2001).
final class LiteralActivity {
    private let scores: UnsafeMutablePointer<Double>
    /// Where each literal stands in the heap; −1 where it does not.
    private let spots: UnsafeMutablePointer<Int32>
    private let heap: GrowingBuffer<Int32>
    /// The variable of each literal.
    let owner: UnsafeMutablePointer<Int32>
    private var weight = 1.0
    private let decay = 1 / 0.95

    init(count: Int) {
        scores = .allocate(capacity: max(1, count))
        spots = .allocate(capacity: max(1, count))
        owner = .allocate(capacity: max(1, count))
        scores.initialize(repeating: 0, count: max(1, count))
        spots.initialize(repeating: -1, count: max(1, count))
        owner.initialize(repeating: -1, count: max(1, count))
        heap = GrowingBuffer(room: 1024)
        self.count = max(1, count)
    }

    private let count: Int

    deinit {
        scores.deallocate()
        spots.deallocate()
        owner.deallocate()
    }

    func cool() {
        weight *= decay
        guard weight > 1e100 else { return }
        for place in 0..<count { scores[place] *= 1e-100 }
        weight *= 1e-100
    }

    @inline(__always)
    func bump(_ literal: Int) {
        scores[literal] += weight
        if spots[literal] < 0 { insert(literal) } else { rise(Int(spots[literal])) }
    }

    private func insert(_ literal: Int) {
        heap.append(Int32(truncatingIfNeeded: literal))
        spots[literal] = Int32(truncatingIfNeeded: heap.count &- 1)
        rise(heap.count &- 1)
    }

    /// The literals that a rise had decided are open again.
    @inline(__always)
    func restore(
        _ entry: TrailEntry, offsets: UnsafeMutablePointer<Int>,
        firsts: UnsafeMutablePointer<Int32>
    ) {
        // Literals are counted by the lower bound: x ≤ −v decides x ≥ 1 − v.
        let bound = Int(entry.bound)
        let isLeast = bound & 1 == 0
        let low = isLeast ? entry.old &+ 1 : 1 &- entry.new
        let high = isLeast ? entry.new : 0 &- entry.old
        let even = bound & ~1
        var place = offsets[even] &+ Int(low &- firsts[even])
        let end = offsets[even] &+ Int(high &- firsts[even])
        while place <= end {
            if scores[place] > 0, spots[place] < 0 { insert(place) }
            place &+= 1
        }
    }

    /// Takes the busiest literal out; −1 where none is left.
    func pop() -> Int {
        guard heap.count > 0 else { return -1 }
        let top = Int(heap[0])
        spots[top] = -1
        let moved = heap[heap.count &- 1]
        heap.cut(to: heap.count &- 1)
        if heap.count > 0 {
            heap[0] = moved
            spots[Int(moved)] = 0
            sink(0)
        }
        return top
    }

    private func rise(_ place: Int) {
        var place = place
        let own = heap[place]
        let score = scores[Int(own)]
        while place > 0 {
            let parent = (place &- 1) >> 1
            let other = heap[parent]
            if scores[Int(other)] >= score { break }
            heap[place] = other
            spots[Int(other)] = Int32(truncatingIfNeeded: place)
            place = parent
        }
        heap[place] = own
        spots[Int(own)] = Int32(truncatingIfNeeded: place)
    }

    private func sink(_ place: Int) {
        var place = place
        let own = heap[place]
        let score = scores[Int(own)]
        while true {
            var child = place &* 2 &+ 1
            if child >= heap.count { break }
            if child &+ 1 < heap.count,
                scores[Int(heap[child &+ 1])] > scores[Int(heap[child])]
            {
                child &+= 1
            }
            let other = heap[child]
            if scores[Int(other)] <= score { break }
            heap[place] = other
            spots[Int(other)] = Int32(truncatingIfNeeded: place)
            place = child
        }
        heap[place] = own
        spots[Int(own)] = Int32(truncatingIfNeeded: place)
    }
}
