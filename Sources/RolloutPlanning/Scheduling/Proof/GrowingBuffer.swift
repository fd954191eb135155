/// A list of plain values that grows and shrinks at its end and never checks.
final class GrowingBuffer<Element: BitwiseCopyable> {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var room: Int

    init(room: Int = 16) {
        self.room = max(1, room)
        base = .allocate(capacity: self.room)
    }

    deinit { base.deallocate() }

    @inline(__always)
    func append(_ element: Element) {
        if count == room { grow() }
        base[count] = element
        count &+= 1
    }

    @inline(never)
    private func grow() {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: room * 2)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
        room *= 2
    }

    @inline(__always)
    subscript(place: Int) -> Element {
        get { base[place] }
        set { base[place] = newValue }
    }

    /// Forgets all but the first elements.
    @inline(__always)
    func cut(to count: Int) { self.count = count }
}
