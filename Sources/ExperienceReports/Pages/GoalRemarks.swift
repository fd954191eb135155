import ExperienceModel

/// What a table of goals cannot hold: when a verdict came, on how many branches, and what to mind.
struct GoalRemarks {
    let readOut: ReadOut
    let words: Wording

    /// Remarks below a table, none where there is nothing to remark.
    func blocks(on goals: [GoalReadOut]) -> [Block] {
        let phrases = goals.flatMap(remarks)
        return phrases.isEmpty ? [] : [.paragraphs(phrases)]
    }

    private func remarks(_ goal: GoalReadOut) -> [Phrase] {
        let isPrimary = goal.goal.role == .primary
        // What decided the primary goal stands under the headline.
        let sentences = [
            isPrimary ? nil : decided(goal), isPrimary ? nil : words.differently(goal),
            margin(goal), isPrimary ? branches(goal) : nil,
            isPrimary && readOut.isEarlyWinner ? words.earlyWinner : nil,
        ].compactMap { $0 }
        guard !sentences.isEmpty else { return [] }
        return [
            .strong(words.name(of: goal.metric) + ".") + " " + sentences.joined(separator: " ")
        ]
    }

    /// Only where today's interval, which the table shows, no longer shows the verdict.
    private func decided(_ goal: GoalReadOut) -> String? {
        guard let effect = goal.decided?.effect, goal.telling != goal.effect,
            let decided = words.decided(goal, asOf: readOut.asOf)
        else { return nil }
        return words.capitalised(decided) + words.at(effect, of: goal) + "."
    }

    private func margin(_ goal: GoalReadOut) -> String? {
        guard goal.isWorseWithinMargin else { return nil }
        return words.say(
            "Worse than the comparison, but within the margin.",
            "Slechter dan de vergelijking, maar binnen de marge.")
    }

    /// How many branches carry the answers, and what these are worth.
    private func branches(_ goal: GoalReadOut) -> String? {
        let cells = goal.before + goal.arms
        let counted = goal.arms.filter { $0.branches != nil }
        guard !counted.isEmpty else { return nil }
        let counts = words.list(
            counted.map { "\(words.figures.count($0.branches ?? 0)) (\($0.arm))" })
        let all = cells.map(\.answers).reduce(0, +)
        let worth = cells.compactMap(\.effective).reduce(0, +)
        let first = words.say(
            "Answers of one branch resemble each other: \(counts) branches",
            "Antwoorden uit één vestiging lijken op elkaar: \(counts) vestigingen")
        guard worth > 0, worth < 9e15, Int(worth.rounded()) < all else { return first + "." }
        let effective = words.figures.count(Int(worth.rounded()))
        return first
            + words.say(
                ", whose \(words.answers(all)) tell as much as \(effective) independent ones.",
                ", waarvan \(words.answers(all)) evenveel zeggen als \(effective) losse.")
    }
}
