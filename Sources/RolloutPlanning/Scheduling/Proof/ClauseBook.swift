/// The clauses that were learned, one after another in one block.
final class ClauseBook {
    private let literals = GrowingBuffer<BoundLiteral>(room: 1 << 14)
    private let places = GrowingBuffer<Int32>(room: 1 << 10)
    private let lengths = GrowingBuffer<Int32>(room: 1 << 10)
    /// From how many levels each clause drew when it was learned; few is good (Audemard & Simon
    /// 2009).
    let spreads = GrowingBuffer<Int32>(room: 1 << 10)
    let uses = GrowingBuffer<Float>(room: 1 << 10)

    var count: Int { places.count }

    @inline(__always)
    func literals(of clause: Int32) -> UnsafeMutablePointer<BoundLiteral> {
        literals.base + Int(places[Int(clause)])
    }

    @inline(__always)
    func length(of clause: Int32) -> Int { Int(lengths[Int(clause)]) }

    /// Keeps a clause and gives its number.
    func add(_ row: GrowingBuffer<BoundLiteral>, spread: Int, use: Float) -> Int32 {
        places.append(Int32(truncatingIfNeeded: literals.count))
        lengths.append(Int32(truncatingIfNeeded: row.count))
        spreads.append(Int32(truncatingIfNeeded: spread))
        uses.append(use)
        for place in 0..<row.count { literals.append(row[place]) }
        return Int32(truncatingIfNeeded: places.count &- 1)
    }

    /// Keeps only the clauses for which `stays` says so, closing the gaps.
    func filter(_ stays: (Int32) -> Bool) {
        var next = 0
        var end = 0
        for clause in 0..<places.count where stays(Int32(clause)) {
            let (from, length) = (Int(places[clause]), Int(lengths[clause]))
            for step in 0..<length { literals[end + step] = literals[from + step] }
            places[next] = Int32(end)
            lengths[next] = Int32(length)
            spreads[next] = spreads[clause]
            uses[next] = uses[clause]
            end += length
            next += 1
        }
        literals.cut(to: end)
        for list in [places, lengths, spreads] { list.cut(to: next) }
        uses.cut(to: next)
    }
}
