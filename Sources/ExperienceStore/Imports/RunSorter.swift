/// Rows of a file, sorted by their keys: a run at a time, spilled to a file when there are many.
///
/// Rows with one key stay in the order in which they came.
final class RunSorter {
    /// A row in the memory: its key and where its bytes lie.
    struct Item {
        var key: RowKey
        var start: UInt32
        var length: UInt32
    }

    /// Rows of a run.
    static let mostRows = 250_000
    private static let mostBytes = 20 * 1024 * 1024
    /// A radix pass sorts by so many bits of the key.
    private static let digit = 11

    private let path: String
    private let mostRows: Int
    private let arena = ByteBuffer(capacity: 1024 * 1024)
    @exclusivity(unchecked) private var items: UnsafeMutablePointer<Item>
    @exclusivity(unchecked) private var scratch: UnsafeMutablePointer<Item>
    @exclusivity(unchecked) private var itemCount = 0
    private var file: SpillFile?
    private var runs: [Range<Int>] = []
    /// How many rows there are.
    @exclusivity(unchecked) private(set) var count = 0

    /// Whether no row had to be spilled.
    var isInMemory: Bool { file == nil }

    init(besides path: String, mostRows: Int = RunSorter.mostRows) {
        self.path = path
        self.mostRows = mostRows
        items = .allocate(capacity: mostRows)
        scratch = .allocate(capacity: mostRows)
    }

    deinit {
        items.deallocate()
        scratch.deallocate()
    }

    /// Adds a row that the function writes; it must take no more bytes than it says.
    func add(_ key: RowKey, room: Int, _ write: (inout ByteWriter) -> Void) throws {
        if itemCount >= mostRows || arena.count + room > Self.mostBytes, itemCount > 0 {
            try spill()
        }
        let start = arena.end(reserving: room)
        var writer = ByteWriter(place: start)
        write(&writer)
        let length = writer.place - start
        items[itemCount] = Item(
            key: key, start: UInt32(truncatingIfNeeded: arena.count),
            length: UInt32(truncatingIfNeeded: length))
        itemCount += 1
        arena.count += length
        count += 1
    }

    /// All rows by their keys; may be asked for again, but nothing may be added afterwards.
    func merged() throws -> RunMerger {
        guard let file else {
            sort()
            return RunMerger(
                items: UnsafeBufferPointer(start: items, count: itemCount), arena: arena)
        }
        if itemCount > 0 { try spill() }
        return try RunMerger(file: file, runs: runs)
    }

    private func spill() throws {
        sort()
        let file = try self.file ?? SpillFile(besides: path)
        self.file = file
        let start = file.count
        let chunk = ByteBuffer(capacity: 512 * 1024)
        for item in UnsafeBufferPointer(start: items, count: itemCount) {
            let length = Int(item.length)
            var writer = ByteWriter(place: chunk.end(reserving: length + 26))
            let begin = writer.place
            writer.put(word: item.key.high)
            writer.put(word: item.key.low)
            writer.put(length)
            writer.place.update(from: arena.start + Int(item.start), count: length)
            chunk.count += writer.place - begin + length
            if chunk.count > 500 * 1024 {
                try file.append(chunk.bytes())
                chunk.count = 0
            }
        }
        try file.append(chunk.bytes())
        runs.append(start..<file.count)
        itemCount = 0
        arena.count = 0
    }

    /// Sorts by the first bits of the keys in passes that keep the order of equals, and the few
    /// rows that still stand wrong one by one.
    private func sort() {
        if itemCount > 64 {
            for pass in 1...3 { distribute(shift: UInt64(64 - Self.digit * (4 - pass))) }
        }
        let items = items
        for place in 1..<max(itemCount, 1) where items[place].key < items[place - 1].key {
            let item = items[place]
            var hole = place
            while hole > 0, item.key < items[hole - 1].key {
                items[hole] = items[hole - 1]
                hole -= 1
            }
            items[hole] = item
        }
    }

    /// One pass: rows go to the places of their digit, in their order.
    private func distribute(shift: UInt64) {
        let mask = UInt64(1 << Self.digit - 1)
        let (items, scratch, count) = (items, scratch, itemCount)
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 1 << Self.digit) { starts in
            starts.initialize(repeating: 0)
            for place in 0..<count { starts[Int((items[place].key.high >> shift) & mask)] += 1 }
            var sum = 0
            for digit in starts.indices { (starts[digit], sum) = (sum, sum + starts[digit]) }
            for place in 0..<count {
                let digit = Int((items[place].key.high >> shift) & mask)
                scratch[starts[digit]] = items[place]
                starts[digit] += 1
            }
        }
        (self.items, self.scratch) = (scratch, items)
    }
}
