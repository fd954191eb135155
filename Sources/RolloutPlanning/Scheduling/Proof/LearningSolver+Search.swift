extension LearningSolver {
    /// What a stretch of search came to.
    enum Outcome: Equatable {
        /// All variables have a value; the bounds say which.
        case solved
        /// There is no solution at all.
        case refuted
        /// There is none where the assumption holds.
        case assumptionRefuted
        /// The conflicts ran out, or the time.
        case undecided
    }

    /// Searches on, from the root, for a number of conflicts.
    func search(
        assuming assumption: BoundLiteral?, conflicts limit: Int, isOver: () -> Bool
    ) -> Outcome {
        guard isOpen else { return .refuted }
        goBack(to: 0)
        let end = conflicts + limit
        var decisions = 0
        while true {
            guard propagate() else {
                guard isOpen, learn(), isOpen else {
                    isOpen = false
                    return .refuted
                }
                continue
            }
            if level == 0 {
                tidy()
                if let assumption, isFalse(assumption) { return .assumptionRefuted }
            }
            decisions += 1
            if conflicts >= end || (decisions & 63 == 0 && isOver()) { return .undecided }
            if let assumption, level == 0 {
                openLevel()
                _ = raise(assumption, .decision)
                continue
            }
            guard let literal = nextDecision() else { return .solved }
            openLevel()
            _ = raise(literal, .decision)
        }
    }

    /// At the root nothing is ever traced back: the trail may go, and useless clauses.
    func tidy() {
        for place in 0..<trail.count { last[Int(trail[place].bound)] = -1 }
        trail.cut(to: 0)
        head = 0
        if clauses.count > kept { forgetClauses() }
    }

    /// The busiest literal that is still open, leaning to the guide; nil where all is decided.
    func nextDecision() -> BoundLiteral? {
        while true {
            let place = activity.pop()
            if place < 0 { break }
            let variable = Int(activity.owner[place])
            let even = variable * 2
            let value = firsts[even] + Int32(place - offsets[even])
            if value <= least(variable) || value > largest(variable) { continue }
            return guide[variable] >= value
                ? .atLeast(variable, value) : .atMost(variable, value - 1)
        }
        return earliestOpen()
    }

    /// The job that can start first, at its earliest.
    private func earliestOpen() -> BoundLiteral? {
        var chosen = -1
        for variable in 0..<variables where least(variable) < largest(variable) {
            if chosen < 0
                || (least(variable), largest(variable)) < (least(chosen), largest(chosen))
            {
                chosen = variable
            }
        }
        return chosen < 0 ? nil : .atMost(chosen, least(chosen))
    }
}
