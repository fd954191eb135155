/// Improves a schedule by the order in which its jobs are placed: a job moves to another turn, with
/// all that it waits for or that waits for it, and every job from there on is placed anew, where it
/// is cheapest (a walk on activity lists; Hartmann & Kolisch 2000).
///
/// Where early is cheap, one turn can move everything behind it, which taking a few jobs out cannot
/// (`RebuildingSearch`). A little loss is accepted that shrinks with time (threshold accepting;
/// Dueck & Scheuer 1990).
final class ActivityListSearch {
    private let tables: CostTables
    private let links: WindowTable
    private let capacity: OpenCapacity
    private var chance: SearchChance
    /// The jobs in the order of their turns, as tried and as kept.
    private let list: FixedRow<Int>
    private let kept: FixedRow<Int>
    private let isMoved: FixedRow<Bool>
    /// The best that the last walk found.
    private(set) var best: [Int]?
    private(set) var bestValue = Int.max

    init(_ tables: CostTables, seed: UInt64, stream: UInt64 = 13) {
        self.tables = tables
        links = WindowTable(tables)
        capacity = OpenCapacity(tables)
        chance = SearchChance(seed: seed, stream: stream)
        list = FixedRow(Array(0..<tables.count))
        kept = FixedRow(Array(0..<tables.count))
        isMoved = FixedRow(Array(repeating: false, count: tables.count))
    }

    /// Tries so many lists, from the order of those starts on.
    func improve(
        _ starts: [Int], value: Int, steps: Int, slack: Double, isOver: () -> Bool
    ) {
        (best, bestValue) = (starts, value)
        guard tables.count > 1 else { return }
        arrange(kept, by: starts)
        var current = value
        var chance = chance
        for step in 0..<steps {
            if step & 15 == 0, isOver() { break }
            list.base.update(from: kept.base, count: tables.count)
            move(&chance)
            let left = Double(steps - step) / Double(steps)
            let most = current + chance.below(max(1, Int(min(1e9, slack * left * left))))
            guard let found = place(most: most), found <= most else { continue }
            kept.base.update(from: list.base, count: tables.count)
            current = found
            if found < bestValue {
                (best, bestValue) = ((0..<tables.count).map { links.starts[$0] }, found)
            }
        }
        self.chance = chance
    }

    /// Makes a schedule from scratch, in the order of the keys.
    func build(keys: [Double]) -> [Int]? {
        arrange(list, by: keys)
        return place(most: .max) == nil ? nil : (0..<tables.count).map { links.starts[$0] }
    }

    /// Jobs with equal keys stand in the order in which they wait for each other.
    private func arrange<Key: Comparable>(_ row: FixedRow<Int>, by keys: [Key]) {
        let ranks = links.ranks
        for (place, job) in (0..<tables.count).sorted(by: {
            (keys[$0], ranks[$0]) < (keys[$1], ranks[$1])
        }).enumerated() { row[place] = job }
    }

    /// Gives one job another turn: earlier with what it waits for, or later with what waits for it.
    private func move(_ chance: inout SearchChance) {
        let count = tables.count
        let from = chance.below(count)
        let reach = 1 + chance.below(chance.below(2) == 0 ? min(10, count) : count)
        if chance.below(2) == 0 {
            shift(from: from, to: max(0, from - reach))
        } else {
            shiftBack(from: from, to: min(count - 1, from + reach))
        }
    }

    private func shift(from: Int, to first: Int) {
        isMoved[list[from]] = true
        for place in stride(from: from, through: first, by: -1) where isMoved[list[place]] {
            for way in tables.into[list[place]] { isMoved[tables.ways[way].before] = true }
        }
        arrange(first, from, movedFirst: true)
    }

    private func shiftBack(from: Int, to last: Int) {
        isMoved[list[from]] = true
        for place in from...last where isMoved[list[place]] {
            for way in tables.out[list[place]] { isMoved[tables.ways[way].after] = true }
        }
        arrange(from, last, movedFirst: false)
    }

    /// Parts a stretch of the list into what moves and what stays, each in its order.
    private func arrange(_ first: Int, _ last: Int, movedFirst: Bool) {
        var next = first
        let row = FixedRow<Int>(Array(repeating: 0, count: last - first + 1))
        for place in first...last { row[place - first] = list[place] }
        for pass in [movedFirst, !movedFirst] {
            for place in 0..<row.count where isMoved[row[place]] == pass {
                list[next] = row[place]
                next += 1
            }
        }
        for job in 0..<tables.count { isMoved[job] = false }
    }

    /// Places all jobs in the order of the list; what that costs, or nil where it cannot be done
    /// for that much.
    private func place(most: Int) -> Int? {
        capacity.clear()
        links.takeAllOut()
        var value = 0
        for turn in 0..<tables.count {
            let job = list[turn]
            let (first, last) = links.window(job)
            let row = links.row(job)
            var (place, least) = (-1, Int.max)
            var start = first
            while start <= last {
                guard row[start] < least else {
                    start += 1
                    continue
                }
                let next = capacity.nextChance(of: job, from: start)
                if next == start { (place, least) = (start, row[start]) }
                start = max(next, start + 1)
            }
            guard place >= 0 else { return nil }
            value += least
            links.put(job, at: place)
            capacity.take(job, at: place)
        }
        return value
    }
}
