import ExperienceModel

/// Arms that are told by the branch.
extension ArmFinder {
    /// The column of the branches that the plan put into the arms.
    func byBranch(
        _ free: [HeadColumn], in findings: inout Findings
    ) -> (source: ResponseMapping.ArmSource, values: [String: String])? {
        let armOf = armOfBranch(findings.expected)
        guard !armOf.isEmpty else { return nil }
        let holding = free.filter { column in
            column.share { armOf[Label.folded($0)] != nil } >= 0.9
        }
        guard holding.count == 1, let column = holding.first else { return nil }
        findings.use(
            column.place, as: "arm",
            because: Phrase(
                dutch: "ze bevat de vestigingen, en het plan zegt welke in welke groep zit",
                english: "it holds the branches, and the plan says which is in which arm"))
        var values: [String: String] = [:]
        for value in column.values where said.values[value.text] == nil {
            values[value.text] = armOf[Label.folded(value.text)]
        }
        for (arm, branches) in findings.expected.branches {
            for branch in branches { values[branch] = arm }
        }
        return (.column(findings.name(column.place)), values)
    }

    /// A column of the plan's branches among which others stand: in which arm those are must be
    /// said; false where no column is it.
    func askForBranches(_ free: [HeadColumn], in findings: inout Findings) -> Bool {
        let armOf = armOfBranch(findings.expected)
        let partly = free.filter { column in
            let known = column.values.count { armOf[Label.folded($0.text)] != nil }
            return known > 1 && known * 2 >= column.values.count
        }
        guard partly.count == 1, let column = partly.first else { return false }
        let unknown = column.values.map(\.text).filter { armOf[Label.folded($0)] == nil }
        let title = quoted(findings.table.title(column.place))
        let list = QuotedText.list(unknown, most: 5)
        let arms = findings.expected.arms.joined(separator: ", ")
        let pairs = unknown.prefix(12).map { "\(OptionText.word($0))=?" }.joined(separator: ",")
        findings.ask(
            .init(
                "arm", isNeeded: true,
                doubt: Phrase(
                    dutch: "\(title) bevat de vestigingen van het plan, maar ook \(list), en het"
                        + " plan zegt daarvan niet in welke groep (\(arms)); met 'none' als groep"
                        + " tellen die rijen niet mee",
                    english: "\(title) holds the plan’s branches, but also \(list), of which the"
                        + " plan does not say the arm (\(arms)); with 'none' as the arm those rows"
                        + " do not count"),
                choices: [
                    .init(
                        option: "--values " + OptionText.argument(pairs),
                        column: findings.table.title(column.place), examples: unknown)
                ]))
        return true
    }

    /// The arm of each branch, as the plan has it and then as the user says; a word that is no
    /// arm leaves the branch out.
    private func armOfBranch(_ expected: ExpectedAnswers) -> [String: String] {
        var armOf: [String: String] = [:]
        for (arm, branches) in expected.branches.sorted(by: { $0.key < $1.key }) {
            for branch in branches { armOf[Label.folded(branch)] = arm }
        }
        guard !armOf.isEmpty else { return [:] }
        for (word, arm) in said.values where expected.arms.contains(arm) || arm == "none" {
            armOf[Label.folded(word)] = arm
        }
        return armOf
    }
}
