/// Breeds cheap schedules: a child follows a window of time of its mother and its father around it,
/// and learns before it is taken in (a memetic algorithm; Moscato 1989).
///
/// Where people are scarce, one walk ends in whatever valley it began in, and the valleys differ by
/// a tenth of the cost: breeding keeps several and joins their good stretches. The crossing is that
/// of Debels & Vanhoucke (2007), carried over from short schedules to cheap ones; what a child learns
/// is what the walks know (`ActivityListSearch`, `RebuildingSearch`).
final class ScheduleBreeding {
    private struct Member {
        let starts: [Int]
        let value: Int
    }

    private let tables: CostTables
    private let listing: ActivityListSearch
    private let rebuilding: RebuildingSearch
    private var chance: SearchChance
    private var alive: [Member] = []
    private var inVain = 0
    private var done = 0
    private(set) var best: [Int]?
    private(set) var bestValue = Int.max

    /// Schedules that are alive at a time.
    private static let size = 8
    /// After so many children without a better one all but the best begin anew.
    private static let patience = 100
    /// How much a child may lose on the way, of the distance to the bound: by turns, by rebuilding.
    private static let slack = (turns: 0.02, rebuilding: 0.03)

    /// - Parameter tables: windows that nobody else changes while children are bred.
    init(_ tables: CostTables, seed: UInt64) {
        self.tables = tables
        listing = ActivityListSearch(tables, seed: seed, stream: 15)
        rebuilding = RebuildingSearch(tables, seed: seed, stream: 17)
        chance = SearchChance(seed: seed, stream: 19)
    }

    /// Takes in a schedule that somebody else found.
    func add(_ starts: [Int], value: Int) {
        guard value < bestValue else { return }
        (best, bestValue, inVain) = (starts, value, 0)
        let member = Member(starts: starts, value: value)
        if alive.count < Self.size {
            alive.append(member)
        } else if let worst = alive.indices.max(by: { alive[$0].value < alive[$1].value }) {
            alive[worst] = member
        }
    }

    /// Breeds until so much more work is done.
    ///
    /// - Parameter bound: what no schedule costs less than.
    func advance(work: Int, bound: Int, isOver: () -> Bool) {
        guard !alive.isEmpty else { return }
        // What one child did too much counts the next time.
        done -= min(done, work)
        var used = done
        while used < work, bestValue > bound, !isOver() {
            used += breed(bound, isOver)
        }
        done = max(0, used - work)
    }

    /// One child; the work that it took.
    private func breed(_ bound: Int, _ isOver: () -> Bool) -> Int {
        if inVain > Self.patience, let best {
            alive = [Member(starts: best, value: bestValue)]
            inVain = 0
        }
        inVain += 1
        if alive.count < Self.size {
            let (child, work) = raise(strayed(from: alive[0].starts), bound, isOver)
            if let child { keep(child, insteadOf: nil) }
            return work
        }
        let mother = select()
        var father = select()
        if father == mother { father = (father + 1) % Self.size }
        let parent = alive[mother].value > alive[father].value ? mother : father
        var keys = crossed(alive[mother].starts, alive[father].starts)
        if chance.below(10) < 3 { mutate(&keys) }
        let (child, work) = raise(keys, bound, isOver)
        if let child { keep(child, insteadOf: parent) }
        return work
    }

    /// Makes a schedule in the order of the keys and lets it learn.
    private func raise(
        _ keys: [Double], _ bound: Int, _ isOver: () -> Bool
    ) -> (child: Member?, work: Int) {
        let count = tables.count
        var keys = keys
        // Nothing has its turn before what it waits for.
        for job in tables.problem.order {
            for way in tables.into[job] {
                keys[job] = max(keys[job], keys[tables.ways[way].before] + 1e-6)
            }
        }
        guard let starts = listing.build(keys: keys) else { return (nil, count * CostWork.place) }
        let value = tables.cost(of: starts)
        let gap = Double(value - bound)
        let turns = max(5, 36_000 / max(1, count))
        listing.improve(
            starts, value: value, steps: turns, slack: gap * Self.slack.turns, isOver: isOver)
        rebuilding.begin(with: listing.best ?? starts)
        let (steps, looks) = (3_000 + 20 * count, rebuilding.looks)
        rebuilding.improve(steps: steps, slack: gap * Self.slack.rebuilding, isOver: isOver)
        let work =
            (turns + 1) * count * CostWork.place + steps * CostWork.rebuild
            + (rebuilding.looks - looks) * CostWork.start
        return (rebuilding.best.map { Member(starts: $0, value: rebuilding.bestValue) }, work)
    }

    /// A child that is new and as good takes the place of its worse parent, or else of anyone.
    private func keep(_ child: Member, insteadOf parent: Int?) {
        if child.value < bestValue { (best, bestValue, inVain) = (child.starts, child.value, 0) }
        let isKnown = alive.contains { $0.value == child.value && $0.starts == child.starts }
        if isKnown { return }
        guard let parent else {
            alive.append(child)
            return
        }
        let place = child.value <= alive[parent].value ? parent : chance.below(Self.size)
        if child.value <= alive[place].value { alive[place] = child }
    }

    /// The better of two drawn by chance.
    private func select() -> Int {
        let (one, other) = (chance.below(alive.count), chance.below(alive.count))
        return alive[other].value < alive[one].value ? other : one
    }

    /// The turns of a schedule, each moved by up to a fifth of its length.
    private func strayed(from starts: [Int]) -> [Double] {
        let reach = max(2, (starts.max() ?? 0) / 5)
        return starts.map { Double($0 + chance.below(reach * 2 + 1) - reach) }
    }

    /// A window of time as in one schedule, and what lies before and behind it as in the other.
    private func crossed(_ mother: [Int], _ father: [Int]) -> [Double] {
        let span = max(2, (mother.max() ?? 0) + 1)
        let length = span / 4 + chance.below(span / 2)
        let start = chance.below(span - length + 1)
        let end = start + length
        return (0..<tables.count).map { job in
            if mother[job] >= start, mother[job] < end { return Double(mother[job]) }
            // Less than one period: the father's own order holds on either side.
            let share = Double(father[job]) / Double(span + father[job] + 1)
            return father[job] < start ? Double(father[job]) : Double(max(father[job], end)) + share
        }
    }

    /// Gives a few jobs other turns.
    private func mutate(_ keys: inout [Double]) {
        for _ in 0..<(1 + chance.below(3)) {
            keys[chance.below(keys.count)] += Double(chance.below(41) - 20)
        }
    }
}
