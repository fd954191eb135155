/// Solves by trying, propagating and learning from what fails: lazy clause generation over integer
/// bounds (Ohrimenko, Stuckey & Codish 2009; for scheduling Schutt, Feydt, Stuckey & Wallace 2011).
///
/// Every rise of a bound has a reason; a contradiction is traced back to the first literal that
/// alone stands for the current level (first unique implication point; Marques-Silva & Sakallah
/// 1999), and what was learned is kept as a clause with two watched literals (Moskewicz et al.
/// 2001).
final class LearningSolver {
    let variables: Int
    /// The bounds as they are now, and as they are without any decision.
    let bounds: UnsafeMutablePointer<Int32>
    let roots: UnsafeMutablePointer<Int32>
    let firsts: UnsafeMutablePointer<Int32>
    /// The trail entry of each bound's last rise.
    let last: UnsafeMutablePointer<Int32>
    /// Where the watch lists of each bound begin: one list for each value it may rise to.
    let offsets: UnsafeMutablePointer<Int>
    let watches: UnsafeMutablePointer<WatchList>
    let watchCount: Int
    let trail = GrowingBuffer<TrailEntry>(room: 4096)
    let levels = GrowingBuffer<Int32>(room: 256)
    let explanations = GrowingBuffer<BoundLiteral>(room: 4096)
    let clauses = ClauseBook()
    let conflict = GrowingBuffer<BoundLiteral>(room: 256)
    let arcs: BoundArcs
    let analysis: ConflictAnalysis
    let activity: LiteralActivity
    var propagators: [BoundPropagator] = []
    /// Which propagators look at each variable.
    var watchers: [[Int32]]
    let dirty: UnsafeMutablePointer<Bool>
    var head = 0
    /// The value that each variable had in the best solution: decisions lean to it.
    let guide: UnsafeMutablePointer<Int32>
    /// False once there is a contradiction without any decision.
    var isOpen = true
    var conflicts = 0
    /// Rises of bounds so far: the measure of work that does not depend on the machine.
    var rises = 0
    /// Looks at variables so far, by propagators and decisions: where there are many, they are most
    /// of the work.
    var looks = 0
    var kept = 3000

    /// Variables with their least and largest values, and arcs between their bounds.
    init(least: [Int32], largest: [Int32], arcs: BoundArcs, propagators: Int) {
        variables = least.count
        let count = max(1, variables * 2)
        bounds = .allocate(capacity: count)
        roots = .allocate(capacity: count)
        firsts = .allocate(capacity: count)
        last = .allocate(capacity: count)
        offsets = .allocate(capacity: count)
        guide = .allocate(capacity: max(1, variables))
        dirty = .allocate(capacity: max(1, propagators))
        last.initialize(repeating: -1, count: count)
        dirty.initialize(repeating: true, count: max(1, propagators))
        watchCount = Self.lay(offsets, bounds, least, largest)
        roots.update(from: bounds, count: variables * 2)
        firsts.update(from: bounds, count: variables * 2)
        guide.initialize(from: least, count: variables)
        isOpen = !zip(least, largest).contains { $0 > $1 }
        watches = .allocate(capacity: max(1, watchCount))
        watches.initialize(repeating: WatchList(), count: max(1, watchCount))
        self.arcs = arcs
        watchers = Array(repeating: [], count: variables)
        analysis = ConflictAnalysis(bounds: variables * 2)
        activity = LiteralActivity(count: watchCount)
        for variable in 0..<variables {
            for step in 0...Int(max(0, largest[variable] - least[variable])) {
                activity.owner[offsets[variable * 2] + step] = Int32(variable)
            }
        }
    }

    /// Gives each value that a bound may rise to its place, and says how many places there are.
    private static func lay(
        _ offsets: UnsafeMutablePointer<Int>, _ bounds: UnsafeMutablePointer<Int32>,
        _ least: [Int32], _ largest: [Int32]
    ) -> Int {
        var next = 0
        for variable in least.indices {
            bounds[variable * 2] = least[variable]
            bounds[variable * 2 + 1] = -largest[variable]
            for bound in [variable * 2, variable * 2 + 1] {
                offsets[bound] = next
                next += Int(max(0, largest[variable] - least[variable])) + 1
            }
        }
        return next
    }

    deinit {
        for place in 0..<watchCount { watches[place].base?.deallocate() }
        watches.deallocate()
        bounds.deallocate()
        roots.deallocate()
        firsts.deallocate()
        last.deallocate()
        offsets.deallocate()
        guide.deallocate()
        dirty.deallocate()
    }

    /// Adds a propagator whose users are watched.
    func add(_ propagator: BoundPropagator) {
        for user in propagator.users { watchers[user].append(Int32(propagators.count)) }
        propagators.append(propagator)
    }

    @inline(__always)
    func least(_ variable: Int) -> Int32 { bounds[variable &* 2] }

    @inline(__always)
    func largest(_ variable: Int) -> Int32 { 0 &- bounds[variable &* 2 &+ 1] }

    @inline(__always)
    func holds(_ literal: BoundLiteral) -> Bool { bounds[Int(literal.bound)] >= literal.value }

    @inline(__always)
    func isFalse(_ literal: BoundLiteral) -> Bool {
        bounds[Int(literal.bound ^ 1)] >= 1 &- literal.value
    }

    /// The watch list that wakes up when that literal becomes false.
    @inline(__always)
    func watch(_ literal: BoundLiteral) -> Int {
        let bound = Int(literal.bound ^ 1)
        return offsets[bound] &+ Int(1 &- literal.value &- firsts[bound])
    }

    var level: Int { levels.count }

    /// Raises a bound for a reason; where that contradicts the opposite bound, notes the conflict
    /// and says false.
    @inline(__always)
    func raise(_ literal: BoundLiteral, _ reason: TrailEntry.Reason) -> Bool {
        let bound = Int(literal.bound)
        let old = bounds[bound]
        if old >= literal.value { return true }
        if bounds[bound ^ 1] >= 1 &- literal.value {
            conflict.cut(to: 0)
            append(reason: reason, of: literal, to: conflict)
            conflict.append(literal.negated)
            return false
        }
        trail.append(
            TrailEntry(
                bound: literal.bound, old: old, new: literal.value, previous: last[bound],
                level: Int32(truncatingIfNeeded: levels.count), reason: reason))
        last[bound] = Int32(truncatingIfNeeded: trail.count &- 1)
        bounds[bound] = literal.value
        if levels.count == 0 { roots[bound] = literal.value }
        rises &+= 1
        return true
    }

    /// The literals that together made that one hold.
    func append(
        reason: TrailEntry.Reason, of literal: BoundLiteral, to list: GrowingBuffer<BoundLiteral>
    ) {
        switch reason {
        case .decision: break
        case .clause(let clause):
            let row = clauses.literals(of: clause)
            for place in 1..<clauses.length(of: clause) { list.append(row[place].negated) }
        case .arc(let source, let distance):
            list.append(BoundLiteral(source, literal.value &- distance))
        case .explained(let place):
            let count = Int(explanations[Int(place)].value)
            for step in 1...max(1, count) where step <= count {
                list.append(explanations[Int(place) &+ step])
            }
        }
    }

    func openLevel() { levels.append(Int32(truncatingIfNeeded: trail.count)) }

    /// Takes back all that happened above a level.
    func goBack(to level: Int) {
        guard level < levels.count else { return }
        let end = Int(levels[level])
        var place = trail.count
        while place > end {
            place &-= 1
            let entry = trail[place]
            let bound = Int(entry.bound)
            bounds[bound] = entry.old
            last[bound] = entry.previous
            activity.restore(entry, offsets: offsets, firsts: firsts)
        }
        trail.cut(to: end)
        levels.cut(to: level)
        head = end
        if level == 0 {
            explanations.cut(to: 0)
        }
    }
}
