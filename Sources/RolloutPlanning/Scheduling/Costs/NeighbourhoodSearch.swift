extension LearningSolver {
    /// Searches on, from the root, where many bounds are assumed at once: near a schedule, say.
    ///
    /// What is learned on the way holds without the assumptions as well.
    func search(
        near assumptions: [BoundLiteral], conflicts limit: Int, isOver: () -> Bool
    ) -> Outcome {
        guard isOpen else { return .refuted }
        goBack(to: 0)
        let end = conflicts + limit
        looks &+= variables * 2
        var decisions = 0
        var lastLook = looks
        while true {
            guard propagate() else {
                guard learn(), isOpen else {
                    isOpen = false
                    return .refuted
                }
                continue
            }
            if level == 0 { tidy() }
            decisions += 1
            if conflicts >= end { return .undecided }
            if decisions & 63 == 0 || looks - lastLook > 1_000_000 {
                lastLook = looks
                if isOver() { return .undecided }
            }
            if level < assumptions.count {
                // Each is a decision of its own: what is learned then names those that mattered.
                for literal in assumptions[level...] {
                    if isFalse(literal) { return .assumptionRefuted }
                    openLevel()
                    _ = raise(literal, .decision)
                }
                continue
            }
            guard let literal = nextNear() else { return .solved }
            openLevel()
            _ = raise(literal, .decision)
        }
    }

    /// The busiest open literal, or the first job that is still open: as the guide has it.
    private func nextNear() -> BoundLiteral? {
        while true {
            let place = activity.pop()
            if place < 0 { break }
            let variable = Int(activity.owner[place])
            let value = firsts[variable * 2] + Int32(place - offsets[variable * 2])
            if value <= least(variable) || value > largest(variable) { continue }
            return guide[variable] >= value
                ? .atLeast(variable, value) : .atMost(variable, value - 1)
        }
        looks &+= variables
        for variable in 0..<variables where least(variable) < largest(variable) {
            let value = guide[variable]
            if value > least(variable) {
                return .atLeast(variable, min(value, largest(variable)))
            }
            return .atMost(variable, least(variable))
        }
        return nil
    }
}
