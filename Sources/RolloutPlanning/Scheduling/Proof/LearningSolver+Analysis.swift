extension LearningSolver {
    /// The entry that first made a literal hold; it holds, and not from the root on.
    @inline(__always)
    private func entry(of literal: BoundLiteral) -> Int32 {
        var place = last[Int(literal.bound)]
        while place >= 0, trail[Int(place)].old >= literal.value {
            place = trail[Int(place)].previous
        }
        return place
    }

    /// Traces the conflict back, learns a clause from it, and goes back to where it says something
    /// new.
    ///
    /// False where there was no decision to blame.
    func learn() -> Bool {
        conflicts += 1
        guard level > 0 else { return false }
        let start = levels[level - 1]
        var open = collect(conflict, since: start)
        var place = trail.count
        // A conflict may lie below the current level: then it is the decision that is in vain.
        while open == 0 {
            goBack(to: level - 1)
            if level == 0 { return false }
            analysis.clear()
            place = trail.count
            open = collect(conflict, since: levels[level - 1])
        }
        let floor = levels[level - 1]
        var literal = BoundLiteral(0, 0)
        while true {
            place &-= 1
            let entry = trail[place]
            let bound = Int(entry.bound)
            guard analysis.needs[bound] > entry.old else { continue }
            literal = BoundLiteral(entry.bound, analysis.needs[bound])
            if open == 1 { break }
            open &-= 1
            analysis.needs[bound] = .min
            analysis.pending.cut(to: 0)
            append(reason: entry.reason, of: literal, to: analysis.pending)
            if case .clause(let clause) = entry.reason { clauses.uses[Int(clause)] += use }
            open &+= collect(analysis.pending, since: floor)
        }
        finish(with: literal)
        return true
    }

    private var use: Float { 1 + Float(conflicts) * 0.001 }

    /// Notes literals as needed, and gives how many of them are new on the current level.
    @inline(__always)
    private func collect(_ literals: GrowingBuffer<BoundLiteral>, since start: Int32) -> Int {
        var open = 0
        for place in 0..<literals.count {
            let literal = literals[place]
            let bound = Int(literal.bound)
            if roots[bound] >= literal.value || analysis.needs[bound] >= literal.value { continue }
            let wasOpen =
                analysis.needs[bound] != .min
                && entry(of: BoundLiteral(literal.bound, analysis.needs[bound])) >= start
            analysis.needs[bound] = literal.value
            analysis.touch(literal.bound)
            if !wasOpen, entry(of: literal) >= start { open &+= 1 }
            bump(literal)
        }
        return open
    }

    @inline(__always)
    private func bump(_ literal: BoundLiteral) {
        let even = Int(literal.bound & ~1)
        let value = literal.bound & 1 == 0 ? literal.value : 1 &- literal.value
        activity.bump(offsets[even] &+ Int(value &- firsts[even]))
    }

    /// Makes the clause of what is needed, and lets it speak.
    private func finish(with asserting: BoundLiteral) {
        let learned = analysis.learned
        learned.cut(to: 0)
        learned.append(asserting.negated)
        var back: Int32 = 0
        for place in 0..<analysis.touched.count {
            let bound = analysis.touched[place]
            let need = analysis.needs[Int(bound)]
            if need == .min || bound == asserting.bound { continue }
            let literal = BoundLiteral(bound, need)
            let entry = entry(of: literal)
            if isImplied(entry, literal) { continue }
            learned.append(literal.negated)
            let level = trail[Int(entry)].level
            if level > back {
                back = level
                let last = learned.count &- 1
                let second = learned[1]
                learned[1] = learned[last]
                learned[last] = second
            }
        }
        let spread = spread(of: learned)
        analysis.clear()
        activity.cool()
        goBack(to: Int(back))
        assert(learned, spread: spread)
    }

    private func assert(_ learned: GrowingBuffer<BoundLiteral>, spread: Int) {
        if learned.count == 1 {
            if !raise(learned[0], .decision) { isOpen = false }
            return
        }
        let clause = clauses.add(learned, spread: spread, use: use)
        attach(clause)
        if !raise(learned[0], .clause(clause)) { isOpen = isOpen && level > 0 }
    }

    /// Whether what made a literal hold is needed anyway: then the literal says nothing more
    /// (local minimisation; Sörensson & Biere 2009).
    private func isImplied(_ place: Int32, _ literal: BoundLiteral) -> Bool {
        let reason = trail[Int(place)].reason
        if case .decision = reason { return false }
        let pending = analysis.pending
        pending.cut(to: 0)
        append(reason: reason, of: literal, to: pending)
        for step in 0..<pending.count {
            let other = pending[step]
            if roots[Int(other.bound)] >= other.value { continue }
            let need = analysis.needs[Int(other.bound)]
            // What came later may itself stand on this literal.
            if need < other.value || entry(of: BoundLiteral(other.bound, need)) >= place {
                return false
            }
        }
        return true
    }

    private func spread(of learned: GrowingBuffer<BoundLiteral>) -> Int {
        var seen: [Int32] = []
        for place in 0..<learned.count where seen.count < 8 {
            let entry = entry(of: learned[place].negated)
            let level = entry >= 0 ? trail[Int(entry)].level : 0
            if !seen.contains(level) { seen.append(level) }
        }
        return seen.count
    }
}
