/// What the cells of a column mean, by their bytes, so that each text is interpreted once: a hash
/// table with open addressing, of at most 4,096 short texts; others take the slow way each time.
final class CellMemo<Meaning> {
    private struct Slot {
        var hash: UInt64
        var start: Int32
        /// −1 for an empty slot.
        var length: Int32
        var meaning: Meaning?
    }

    private static var mostTexts: Int { 4096 }
    private static var longestText: Int { 200 }

    @exclusivity(unchecked) private var slots: UnsafeMutablePointer<Slot>
    /// A power of two, never less than twice the number of texts.
    @exclusivity(unchecked) private var slotCount = 32
    @exclusivity(unchecked) private var texts: UnsafeMutablePointer<UInt8>
    @exclusivity(unchecked) private var textCapacity = 256
    @exclusivity(unchecked) private var textEnd = 0
    @exclusivity(unchecked) private var count = 0

    init() {
        slots = Self.emptySlots(slotCount)
        texts = .allocate(capacity: textCapacity)
    }

    deinit {
        slots.deinitialize(count: slotCount)
        slots.deallocate()
        texts.deallocate()
    }

    /// What that text means: as remembered, or as `interpret` says.
    @inline(__always)
    func meaning(
        of text: UnsafeBufferPointer<UInt8>,
        interpret: (UnsafeBufferPointer<UInt8>) -> Meaning
    ) -> Meaning {
        let hash = ByteHash.of(text)
        let mask = slotCount &- 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot].length >= 0 {
            if slots[slot].hash == hash, Int(slots[slot].length) == text.count,
                isEqual(text, slots[slot].start), let meaning = slots[slot].meaning
            {
                return meaning
            }
            slot = (slot &+ 1) & mask
        }
        let meaning = interpret(text)
        remember(text, hash, meaning)
        return meaning
    }

    @inline(__always)
    private func isEqual(_ text: UnsafeBufferPointer<UInt8>, _ start: Int32) -> Bool {
        let known = texts + Int(start)
        if text.count >= 4 { return ByteHash.isEqual(text, to: known) }
        var index = 0
        while index < text.count {
            guard known[index] == text[index] else { return false }
            index &+= 1
        }
        return true
    }

    @inline(never)
    private func remember(
        _ text: UnsafeBufferPointer<UInt8>, _ hash: UInt64, _ meaning: Meaning
    ) {
        guard count < Self.mostTexts, text.count <= Self.longestText else { return }
        if count * 2 >= slotCount { growSlots() }
        if textEnd + text.count > textCapacity { growTexts() }
        if let base = text.baseAddress { (texts + textEnd).update(from: base, count: text.count) }
        place(
            Slot(
                hash: hash, start: Int32(textEnd), length: Int32(text.count), meaning: meaning))
        textEnd += text.count
        count += 1
    }

    private func place(_ filled: Slot) {
        var slot = Int(truncatingIfNeeded: filled.hash) & (slotCount - 1)
        while slots[slot].length >= 0 { slot = (slot + 1) & (slotCount - 1) }
        slots[slot] = filled
    }

    private func growSlots() {
        let (old, oldCount) = (slots, slotCount)
        slotCount *= 4
        slots = Self.emptySlots(slotCount)
        for index in 0..<oldCount where old[index].length >= 0 { place(old[index]) }
        old.deinitialize(count: oldCount)
        old.deallocate()
    }

    private func growTexts() {
        textCapacity = textCapacity * 2 + Self.longestText
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: textCapacity)
        larger.update(from: texts, count: textEnd)
        texts.deallocate()
        texts = larger
    }

    private static func emptySlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
        let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
        slots.initialize(
            repeating: Slot(hash: 0, start: 0, length: -1, meaning: nil), count: count)
        return slots
    }
}
