/// Schedules that a search breeds from, in rows of one block of memory.
final class Population {
    let size: Int
    let count: Int
    private let block: UnsafeMutablePointer<Int32>
    /// What each schedule is worth; the less, the better.
    private(set) var values: [Int]
    /// Tells schedules apart that are worth the same.
    private(set) var prints: [UInt64]

    init(size: Int, jobs: Int) {
        self.size = size
        count = max(1, jobs)
        block = .allocate(capacity: size * count)
        block.initialize(repeating: 0, count: size * count)
        values = Array(repeating: .max, count: size)
        prints = Array(repeating: 0, count: size)
    }

    deinit { block.deallocate() }

    /// The starts of one schedule.
    func starts(_ place: Int) -> UnsafeMutablePointer<Int32> { block + place * count }

    /// Whether an equal schedule is there.
    func holds(value: Int, print: UInt64) -> Bool {
        for place in 0..<size where prints[place] == print && values[place] == value {
            return true
        }
        return false
    }

    /// Takes a schedule in, in the place of another.
    func put(_ starts: UnsafeMutablePointer<Int32>, value: Int, print: UInt64, at place: Int) {
        self.starts(place).update(from: starts, count: count)
        values[place] = value
        prints[place] = print
    }
}
