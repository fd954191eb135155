import ExperienceModel

/// Finds the column of the arm: the one that holds the plan's arms, or the branches that the
/// plan put into them.
struct ArmFinder {
    let said: ResponseMapping

    /// The arm's source, and words of the file that stand for arms; nil where it is a question.
    func find(
        in findings: inout Findings
    ) -> (source: ResponseMapping.ArmSource, values: [String: String])? {
        let arms = findings.expected.arms
        let known = Set(arms.map(Label.folded))
            .union(said.values.filter { arms.contains($0.value) }.map { Label.folded($0.key) })
        let free = findings.free.filter { $0.filled > 0 }
        let holding = free.filter { column in
            column.share { known.contains(Label.folded($0)) } >= 0.9
        }
        let headed = free.filter { HeadingWords.arm.contains($0.folded) }
        let partly = headed.filter { column in
            column.share { known.contains(Label.folded($0)) } > 0
        }
        if let column = one(of: holding) ?? (holding.isEmpty && partly.count == 1 ? partly[0] : nil)
        {
            let list = QuotedText.list(column.examples, most: 3)
            findings.use(
                column.place, as: "arm",
                because: Phrase(
                    dutch: "ze bevat de groepen van het plan (\(list))",
                    english: "it holds the plan’s arms (\(list))"))
            return (.column(findings.name(column.place)), [:])
        }
        if let found = byBranch(free, in: &findings) { return found }
        if arms.count == 1, let only = arms.first { return (.all(only), [:]) }
        ask(holding.isEmpty ? headed : holding, isHolding: !holding.isEmpty, in: &findings)
        return nil
    }

    /// The only one, or the only one with a heading that says so.
    private func one(of columns: [HeadColumn]) -> HeadColumn? {
        if columns.count == 1 { return columns[0] }
        let headed = columns.filter { HeadingWords.arm.contains($0.folded) }
        return headed.count == 1 ? headed[0] : nil
    }

    private func byBranch(
        _ free: [HeadColumn], in findings: inout Findings
    ) -> (source: ResponseMapping.ArmSource, values: [String: String])? {
        var armOf: [String: String] = [:]
        for (arm, branches) in findings.expected.branches.sorted(by: { $0.key < $1.key }) {
            for branch in branches { armOf[Label.folded(branch)] = arm }
        }
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
        for value in column.values {
            if let arm = armOf[Label.folded(value.text)] { values[value.text] = arm }
        }
        for (arm, branches) in findings.expected.branches {
            for branch in branches { values[branch] = arm }
        }
        return (.column(findings.name(column.place)), values)
    }

    private func ask(
        _ columns: [HeadColumn], isHolding: Bool, in findings: inout Findings
    ) {
        let arms = findings.expected.arms
        let list = arms.joined(separator: ", ")
        var choices = columns.map { column in
            var choice = findings.choice("--arm", column)
            if !isHolding, column.values.count <= 8 {
                let pairs = column.values.map { "\(OptionText.word($0.text))=?" }
                    .joined(separator: ",")
                choice.option += " --values " + OptionText.argument(pairs)
            }
            return choice
        }
        if !isHolding {
            choices += arms.prefix(4).map { arm in
                .init(option: "--all-in-arm " + OptionText.argument(arm))
            }
        }
        let doubt =
            isHolding
            ? Phrase(
                dutch: "meer kolommen bevatten de groepen (\(list))",
                english: "several columns hold the arms (\(list))")
            : columns.isEmpty
                ? Phrase(
                    dutch: "geen kolom bevat de groepen van het plan (\(list))",
                    english: "no column holds the plan’s arms (\(list))")
                : Phrase(
                    dutch: "de kop spreekt van groepen, maar de waarden zijn niet die van het"
                        + " plan (\(list))",
                    english: "the heading speaks of arms, but the values are not the plan’s"
                        + " (\(list))")
        findings.ask(.init("arm", isNeeded: true, doubt: doubt, choices: choices))
    }
}
