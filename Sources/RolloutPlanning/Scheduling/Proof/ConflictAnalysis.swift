/// The room in which a conflict is traced back.
final class ConflictAnalysis {
    /// The value that each bound must have reached for the conflict; `Int32.min` where none.
    let needs: UnsafeMutablePointer<Int32>
    /// The bounds that were ever needed.
    let touched = GrowingBuffer<Int32>(room: 256)
    let pending = GrowingBuffer<BoundLiteral>(room: 256)
    let learned = GrowingBuffer<BoundLiteral>(room: 256)
    private let isTouched: UnsafeMutablePointer<Bool>

    init(bounds: Int) {
        needs = .allocate(capacity: max(1, bounds))
        isTouched = .allocate(capacity: max(1, bounds))
        needs.initialize(repeating: .min, count: max(1, bounds))
        isTouched.initialize(repeating: false, count: max(1, bounds))
    }

    deinit {
        needs.deallocate()
        isTouched.deallocate()
    }

    @inline(__always)
    func touch(_ bound: Int32) {
        if isTouched[Int(bound)] { return }
        isTouched[Int(bound)] = true
        touched.append(bound)
    }

    func clear() {
        for place in 0..<touched.count {
            needs[Int(touched[place])] = .min
            isTouched[Int(touched[place])] = false
        }
        touched.cut(to: 0)
    }
}
