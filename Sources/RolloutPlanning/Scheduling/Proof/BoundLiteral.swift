/// Something that can hold of a variable: one of its bounds has reached a value.
///
/// Bound `2x` is the least value of variable x, and `2x + 1` the negative of its largest. Both only
/// ever rise while a search goes deeper, so `x ≥ v` is (2x, v) and `x ≤ v` is (2x + 1, −v).
struct BoundLiteral: Equatable {
    var bound: Int32
    var value: Int32

    @inline(__always)
    init(_ bound: Int32, _ value: Int32) {
        self.bound = bound
        self.value = value
    }

    @inline(__always)
    static func atLeast(_ variable: Int, _ value: Int32) -> BoundLiteral {
        BoundLiteral(Int32(truncatingIfNeeded: variable &* 2), value)
    }

    @inline(__always)
    static func atMost(_ variable: Int, _ value: Int32) -> BoundLiteral {
        BoundLiteral(Int32(truncatingIfNeeded: variable &* 2 &+ 1), 0 &- value)
    }

    /// What holds where this does not.
    @inline(__always)
    var negated: BoundLiteral { BoundLiteral(bound ^ 1, 1 &- value) }
}
