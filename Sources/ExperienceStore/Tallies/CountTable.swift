/// Numbers by a pair of words, in one piece of memory: a place is found without any call.
final class CountTable {
    /// A pair of words and its number.
    struct Entry {
        var high: UInt64
        var low: UInt64
        var change: Int
    }

    @exclusivity(unchecked) private var slots: UnsafeMutablePointer<Entry>
    @exclusivity(unchecked) private var mask: Int
    /// How many pairs there are.
    @exclusivity(unchecked) private(set) var count = 0

    /// The high word of a slot that holds nothing; no pair has it.
    private static let nothing = UInt64.max

    init() {
        mask = 255
        slots = Self.empty(256)
    }

    deinit { slots.deallocate() }

    private static func empty(_ size: Int) -> UnsafeMutablePointer<Entry> {
        let slots = UnsafeMutablePointer<Entry>.allocate(capacity: size)
        slots.initialize(repeating: Entry(high: nothing, low: 0, change: 0), count: size)
        return slots
    }

    /// Adds to the number of a pair.
    @inline(__always)
    func add(_ change: Int, high: UInt64, low: UInt64) {
        let place = place(high, low)
        if slots[place].high == Self.nothing {
            slots[place] = Entry(high: high, low: low, change: change)
            count += 1
            if count * 2 > mask { grow() }
        } else {
            slots[place].change += change
        }
    }

    @inline(__always)
    private func place(_ high: UInt64, _ low: UInt64) -> Int {
        var hash = (high ^ (low &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
        hash ^= hash >> 32
        var place = Int(truncatingIfNeeded: hash) & mask
        while slots[place].high != high || slots[place].low != low,
            slots[place].high != Self.nothing
        {
            place = (place + 1) & mask
        }
        return place
    }

    private func grow() {
        let old = UnsafeBufferPointer(start: slots, count: mask + 1)
        mask = mask * 2 + 1
        slots = Self.empty(mask + 1)
        for entry in old where entry.high != Self.nothing {
            slots[place(entry.high, entry.low)] = entry
        }
        old.deallocate()
    }

    /// All pairs whose number is not zero, in no order.
    var entries: [Entry] {
        UnsafeBufferPointer(start: slots, count: mask + 1).filter {
            $0.high != Self.nothing && $0.change != 0
        }
    }

    /// Forgets all pairs.
    func removeAll() {
        guard count > 0 else { return }
        slots.update(
            repeating: Entry(high: Self.nothing, low: 0, change: 0), count: mask + 1)
        count = 0
    }
}
