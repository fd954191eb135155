extension LearningSolver {
    /// Draws all conclusions; false where they contradict each other, and `conflict` says why.
    func propagate() -> Bool {
        while true {
            while head < trail.count {
                let entry = trail[head]
                head &+= 1
                guard follow(entry), wake(entry) else { return false }
                for place in watchers[Int(entry.bound >> 1)] { dirty[Int(place)] = true }
            }
            guard let place = nextDirty() else { return true }
            dirty[place] = false
            looks &+= propagators[place].users.count
            guard propagators[place].propagate(self) else {
                dirty[place] = true
                return false
            }
        }
    }

    private func nextDirty() -> Int? {
        for place in 0..<propagators.count where dirty[place] { return place }
        return nil
    }

    @inline(__always)
    private func follow(_ entry: TrailEntry) -> Bool {
        let value = bounds[Int(entry.bound)]
        for arc in arcs.range(of: Int(entry.bound)) {
            let literal = BoundLiteral(arcs.targets[arc], value &+ arcs.distances[arc])
            guard
                raise(literal, .arc(source: entry.bound, distance: arcs.distances[arc]))
            else { return false }
        }
        return true
    }

    /// Wakes the clauses that lost a watched literal by this rise.
    @inline(__always)
    private func wake(_ entry: TrailEntry) -> Bool {
        let base = offsets[Int(entry.bound)] &- Int(firsts[Int(entry.bound)])
        var value = entry.old &+ 1
        while value <= entry.new {
            let list = base &+ Int(value)
            if watches[list].count > 0, !wake(list, BoundLiteral(entry.bound, value)) {
                return false
            }
            value &+= 1
        }
        return true
    }

    private func wake(_ list: Int, _ literal: BoundLiteral) -> Bool {
        let lost = literal.negated
        let entries = watches[list].base.unsafelyUnwrapped
        let count = Int(watches[list].count)
        var (read, write) = (0, 0)
        var isSound = true
        while read < count {
            let entry = entries[read]
            read &+= 1
            if holds(entry.blocker) {
                entries[write] = entry
                write &+= 1
                continue
            }
            let row = clauses.literals(of: entry.clause)
            if row[0] == lost {
                row[0] = row[1]
                row[1] = lost
            }
            if holds(row[0]) {
                entries[write] = WatchList.Entry(clause: entry.clause, blocker: row[0])
                write &+= 1
                continue
            }
            if replaceWatch(of: entry.clause, row) { continue }
            entries[write] = entry
            write &+= 1
            guard raise(row[0], .clause(entry.clause)) else {
                isSound = false
                break
            }
        }
        while read < count {
            entries[write] = entries[read]
            write &+= 1
            read &+= 1
        }
        watches[list].count = Int32(truncatingIfNeeded: write)
        return isSound
    }

    /// Looks for another literal of a clause that is not false and watches it instead of the second.
    @inline(__always)
    private func replaceWatch(of clause: Int32, _ row: UnsafeMutablePointer<BoundLiteral>) -> Bool {
        for place in 2..<max(2, clauses.length(of: clause)) where !isFalse(row[place]) {
            let found = row[place]
            row[place] = row[1]
            row[1] = found
            watches[watch(found)].append(WatchList.Entry(clause: clause, blocker: row[0]))
            return true
        }
        return false
    }

    func attach(_ clause: Int32) {
        let row = clauses.literals(of: clause)
        watches[watch(row[0])].append(WatchList.Entry(clause: clause, blocker: row[1]))
        watches[watch(row[1])].append(WatchList.Entry(clause: clause, blocker: row[0]))
    }

    /// Forgets the clauses that were of little use, at the root only.
    func forgetClauses() {
        let book = clauses
        let ranked = (0..<book.count).filter { book.spreads[$0] > 2 }
            .sorted { book.uses[$0] < book.uses[$1] }
        var stays = [Bool](repeating: true, count: book.count)
        for clause in ranked.prefix(ranked.count / 2) { stays[clause] = false }
        for clause in 0..<book.count where stays[clause] {
            let row = book.literals(of: Int32(clause))
            for place in 0..<book.length(of: Int32(clause)) where holds(row[place]) {
                stays[clause] = false
            }
        }
        book.filter { stays[Int($0)] }
        for place in 0..<watchCount { watches[place].count = 0 }
        for clause in 0..<book.count { attach(Int32(clause)) }
        kept += 300
    }
}
