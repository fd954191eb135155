/// A list of plain values whose length is fixed and which never checks its bounds: for the loops in
/// which a search spends its time.
final class FixedRow<Element: BitwiseCopyable> {
    let base: UnsafeMutablePointer<Element>
    let count: Int

    init(_ elements: [Element]) {
        count = elements.count
        base = .allocate(capacity: count + 1)
        base.update(from: elements, count: count)
    }

    deinit { base.deallocate() }

    @inline(__always)
    subscript(place: Int) -> Element {
        get { base[place] }
        set { base[place] = newValue }
    }
}
