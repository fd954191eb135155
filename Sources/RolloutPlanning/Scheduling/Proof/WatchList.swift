/// The clauses that wake up when one literal comes to hold.
struct WatchList: BitwiseCopyable {
    /// A clause, and another of its literals: where that one holds, the clause may sleep on.
    struct Entry: BitwiseCopyable {
        var clause: Int32
        var blocker: BoundLiteral
    }

    var base: UnsafeMutablePointer<Entry>?
    var count: Int32 = 0
    var room: Int32 = 0

    @inline(__always)
    mutating func append(_ entry: Entry) {
        if count == room { grow() }
        base.unsafelyUnwrapped[Int(count)] = entry
        count &+= 1
    }

    @inline(never)
    private mutating func grow() {
        let more = max(4, room * 2)
        let larger = UnsafeMutablePointer<Entry>.allocate(capacity: Int(more))
        if let base {
            larger.update(from: base, count: Int(count))
            base.deallocate()
        }
        base = larger
        room = more
    }
}

extension BoundLiteral: BitwiseCopyable {}
