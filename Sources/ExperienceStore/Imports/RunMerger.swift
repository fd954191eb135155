/// All rows of a file by their keys; rows with one key in the order of the file.
final class RunMerger {
    /// The next row of a run.
    private struct Front {
        var key: RowKey
        var run: Int

        @inline(__always)
        func comes(before other: Front) -> Bool {
            if key.high != other.key.high { return key.high < other.key.high }
            return key.low == other.key.low ? run < other.run : key.low < other.key.low
        }
    }

    private let items: UnsafeBufferPointer<RunSorter.Item>
    private let arena: ByteBuffer?
    @exclusivity(unchecked) private var nextItem = 0
    private var runs: [RunReader] = []
    /// A heap: no front comes before the one at half its place.
    private let fronts: UnsafeMutablePointer<Front>
    @exclusivity(unchecked) private var count = 0
    @exclusivity(unchecked) private var hasBegun = false

    /// Rows that are in the memory and sorted.
    init(items: UnsafeBufferPointer<RunSorter.Item>, arena: ByteBuffer) {
        self.items = items
        self.arena = arena
        fronts = .allocate(capacity: 1)
    }

    deinit { fronts.deallocate() }

    /// Runs in a file.
    init(file: SpillFile, runs ranges: [Range<Int>]) throws {
        (items, arena) = (UnsafeBufferPointer(start: nil, count: 0), nil)
        fronts = .allocate(capacity: ranges.count + 1)
        runs = ranges.map { RunReader(file, $0) }
        var first: [Front] = []
        for run in runs.indices where try runs[run].next() {
            first.append(Front(key: runs[run].key, run: run))
        }
        first.sort { $0.comes(before: $1) }
        fronts.initialize(from: first, count: first.count)
        count = first.count
    }

    /// The next row: its key and its bytes, which stay until the next call; nil after the last.
    func next() throws -> (key: RowKey, bytes: ByteReader)? {
        if let arena {
            guard nextItem < items.count else { return nil }
            let item = items[nextItem]
            nextItem += 1
            return (item.key, ByteReader(arena.start + Int(item.start), count: Int(item.length)))
        }
        // The row that was given last is gone only now.
        if hasBegun { try advance() }
        hasBegun = true
        guard count > 0 else { return nil }
        let first = fronts[0]
        return (first.key, runs[first.run].bytes)
    }

    private func advance() throws {
        guard count > 0 else { return }
        let run = fronts[0].run
        let reader = runs[run]
        if try reader.next() {
            fronts[0] = Front(key: reader.key, run: run)
        } else {
            count -= 1
            fronts[0] = fronts[count]
        }
        sink()
    }

    /// Lets the first front sink to where it belongs.
    private func sink() {
        let (fronts, count) = (fronts, count)
        let front = fronts[0]
        var place = 0
        while true {
            var child = 2 * place + 1
            guard child < count else { break }
            if child + 1 < count, fronts[child + 1].comes(before: fronts[child]) { child += 1 }
            guard fronts[child].comes(before: front) else { break }
            fronts[place] = fronts[child]
            place = child
        }
        fronts[place] = front
    }
}
