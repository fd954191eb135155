/// Texts and the order in which they were first met, found by their bytes: a hash table with
/// open addressing over one piece of memory.
struct ByteIndex: Sendable, Equatable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var hashes: [UInt32] = []
    /// Place + 1 of a text, 0 for none; a power of two long, and never more than half full.
    private var slots = [UInt32](repeating: 0, count: 16)

    /// How many texts there are.
    var count: Int { ends.count }

    /// The place of that text, nil where it was not met.
    func place(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        let slot = slot(of: text, hash: ByteHash.of(text))
        return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
    }

    /// The place of that text, which is added where it is new.
    mutating func insert(_ text: UnsafeBufferPointer<UInt8>) -> (place: Int, isNew: Bool) {
        let hash = ByteHash.of(text)
        let slot = slot(of: text, hash: hash)
        if slots[slot] != 0 { return (Int(slots[slot]) - 1, false) }
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
        hashes.append(UInt32(truncatingIfNeeded: hash))
        slots[slot] = UInt32(ends.count)
        if ends.count * 2 > slots.count { grow() }
        return (ends.count - 1, true)
    }

    /// The same texts in small letters.
    func folded() -> ByteIndex {
        var index = ByteIndex()
        for place in ends.indices {
            let text = bytes[(place == 0 ? 0 : ends[place - 1])..<ends[place]]
            var small = Label.folded(String(decoding: text, as: UTF8.self))
            small.withUTF8 { _ = index.insert($0) }
        }
        return index
    }

    private func slot(of text: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
        let mask = slots.count - 1
        let short = UInt32(truncatingIfNeeded: hash)
        var slot = Int(short) & mask
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if hashes[place] == short, isEqual(text, at: place) { return slot }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private func isEqual(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        let start = place == 0 ? 0 : ends[place - 1]
        guard ends[place] - start == text.count else { return false }
        return bytes[start..<ends[place]].elementsEqual(text)
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for place in hashes.indices {
            var slot = Int(hashes[place]) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(place + 1)
        }
    }
}
