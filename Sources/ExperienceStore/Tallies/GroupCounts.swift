/// Numbers of the small whole values by groups, those of a group side by side: most answers are
/// one of them, and a file has far fewer groups than numbers.
///
/// A group is known by a pair of words.
final class GroupCounts {
    /// A group and the place of its numbers.
    struct Group {
        var high: UInt64
        var low: UInt64
        var place: Int
    }

    /// How many values lie side by side, from 0 on: all of the scale from 0 to 10.
    static let values = 14
    /// Words of a group: its own two, and its numbers.
    private static let width = 16

    // Nobody else looks at these while a row is counted: no need to prove it for each number.
    /// Place + 1 of a group, 0 for none; never more than half full.
    @exclusivity(unchecked) private var slots: UnsafeMutablePointer<UInt32>
    @exclusivity(unchecked) private var mask = 1023
    @exclusivity(unchecked) private var words: UnsafeMutablePointer<Int>
    @exclusivity(unchecked) private var capacity = 256
    /// How many groups there are.
    @exclusivity(unchecked) private(set) var count = 0

    init() {
        slots = Self.slots(1024)
        words = Self.words(256)
    }

    deinit {
        slots.deallocate()
        words.deallocate()
    }

    /// Adds to the number of a value in a group.
    @inline(__always)
    func add(_ change: Int, high: UInt64, low: UInt64, value: Int) {
        // First the place, for a new group may move them all.
        let place = place(high, low)
        words[place &* Self.width &+ 2 &+ value] += change
    }

    /// All groups, in no order.
    var groups: [Group] {
        (0..<count).map { place in
            let start = words + place * Self.width
            return Group(
                high: UInt64(bitPattern: Int64(start[0])), low: UInt64(bitPattern: Int64(start[1])),
                place: place)
        }
    }

    /// The number of a value in the group at a place.
    func number(of value: Int, at place: Int) -> Int { words[place * Self.width + 2 + value] }

    /// Forgets all groups.
    func removeAll() {
        slots.update(repeating: 0, count: mask + 1)
        count = 0
    }

    @inline(__always)
    private func place(_ high: UInt64, _ low: UInt64) -> Int {
        let (first, second) = (Int(truncatingIfNeeded: high), Int(truncatingIfNeeded: low))
        var slot = slot(high, low)
        while slots[slot] != 0 {
            let place = Int(slots[slot]) &- 1
            let start = words + place &* Self.width
            if start[0] == first, start[1] == second { return place }
            slot = (slot &+ 1) & mask
        }
        return insert(first, second, slot)
    }

    @inline(__always)
    private func slot(_ high: UInt64, _ low: UInt64) -> Int {
        var hash = (high ^ (low &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
        hash ^= hash >> 32
        return Int(truncatingIfNeeded: hash) & mask
    }

    @inline(never)
    private func insert(_ first: Int, _ second: Int, _ slot: Int) -> Int {
        if count == capacity { growWords() }
        let start = words + count * Self.width
        start.update(repeating: 0, count: Self.width)
        start[0] = first
        start[1] = second
        slots[slot] = UInt32(count + 1)
        count += 1
        if count * 2 > mask { growSlots() }
        return count - 1
    }

    private func growWords() {
        let larger = Self.words(capacity * 2)
        larger.update(from: words, count: count * Self.width)
        words.deallocate()
        words = larger
        capacity *= 2
    }

    private func growSlots() {
        slots.deallocate()
        mask = mask * 4 + 3
        slots = Self.slots(mask + 1)
        for group in groups {
            var slot = slot(group.high, group.low)
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(group.place + 1)
        }
    }

    private static func slots(_ count: Int) -> UnsafeMutablePointer<UInt32> {
        let slots = UnsafeMutablePointer<UInt32>.allocate(capacity: count)
        slots.initialize(repeating: 0, count: count)
        return slots
    }

    /// Memory for so many groups, none of which lies in three cache lines.
    private static func words(_ groups: Int) -> UnsafeMutablePointer<Int> {
        let bytes = groups * width * MemoryLayout<Int>.size
        return UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
            .bindMemory(to: Int.self, capacity: groups * width)
    }
}
