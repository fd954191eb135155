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
        func holds(_ column: HeadColumn) -> Bool {
            column.share { known.contains(Label.folded($0)) } >= 0.9
        }
        // A tag, a collector or a language of the tool may well name the arm.
        let own = free.filter(holds)
        let holding = own.isEmpty ? findings.untaken.filter { $0.filled > 0 && holds($0) } : own
        let headed = free.filter { HeadingWords.arm.contains($0.folded) }
        // Some rows may be of another pilot, but words that are half of it have to be explained.
        let partly = headed.filter { column in
            column.share { known.contains(Label.folded($0)) } > (column.values.count > 8 ? 0 : 0.7)
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
        if own.isEmpty, askForBranches(free, in: &findings) { return nil }
        if arms.count == 1, let only = arms.first { return (.all(only), [:]) }
        let likely = headed.isEmpty ? free.filter { isLikely($0, known) } : headed
        ask(holding.isEmpty ? likely : holding, isHolding: !holding.isEmpty, in: &findings)
        return nil
    }

    /// Words that many files have for the arms of a pilot.
    private static let usual: Set<String> = [
        "control", "controle", "controlegroep", "control group", "kontrolle", "kontrollgruppe",
        "contrôle", "témoin", "pilot", "pilotgroep", "pilot group", "test", "testgroep",
        "test group", "treatment", "treated", "experiment", "proef", "proefgroep", "variant",
        "nieuw", "new", "oud", "old",
    ]

    /// Whether a column may be the one although its heading does not say so: it holds arms among
    /// other words, or a few words of which most are usual for arms.
    private func isLikely(_ column: HeadColumn, _ known: Set<String>) -> Bool {
        guard column.values.count <= 12, column.values.count > 1 else { return false }
        let words = column.values.map { Label.folded($0.text) }
        if words.contains(where: known.contains) { return true }
        return words.count <= 4 && words.count(where: Self.usual.contains) * 2 >= words.count
    }

    private func holdsAny(_ column: HeadColumn, of arms: [String]) -> Bool {
        let known = Set(arms.map(Label.folded))
        return column.values.contains { known.contains(Label.folded($0.text)) }
    }

    /// The only one, or the only one with a heading that says so.
    private func one(of columns: [HeadColumn]) -> HeadColumn? {
        if columns.count == 1 { return columns[0] }
        let headed = columns.filter { HeadingWords.arm.contains($0.folded) }
        return headed.count == 1 ? headed[0] : nil
    }

    private func ask(
        _ columns: [HeadColumn], isHolding: Bool, in findings: inout Findings
    ) {
        let arms = findings.expected.arms
        var choices = columns.map { column in
            var choice = findings.choice("--arm", column)
            if !isHolding, column.values.count <= 12 {
                let folded = Set(arms.map(Label.folded))
                let pairs = column.values.filter { !folded.contains(Label.folded($0.text)) }
                    .map { "\(OptionText.word($0.text))=?" }.joined(separator: ",")
                if !pairs.isEmpty { choice.option += " --values " + OptionText.argument(pairs) }
            }
            return choice
        }
        if !isHolding {
            choices += arms.prefix(4).map { arm in
                .init(option: "--all-in-arm " + OptionText.argument(arm))
            }
        }
        let doubt = doubt(columns, isHolding: isHolding, arms)
        findings.ask(.init("arm", isNeeded: true, doubt: doubt, choices: choices))
    }

    /// Why it is not clear.
    private func doubt(_ columns: [HeadColumn], isHolding: Bool, _ arms: [String]) -> Phrase {
        let list = arms.joined(separator: ", ")
        return isHolding
            ? Phrase(
                dutch: "meer kolommen bevatten de groepen (\(list))",
                english: "several columns hold the arms (\(list))")
            : columns.isEmpty
                ? Phrase(
                    dutch: "geen kolom bevat de groepen van het plan (\(list))",
                    english: "no column holds the plan’s arms (\(list))")
                : columns.allSatisfy({ !holdsAny($0, of: arms) })
                    && columns.allSatisfy({ HeadingWords.arm.contains($0.folded) })
                    ? Phrase(
                        dutch: "de kop spreekt van groepen, maar de waarden zijn niet die van het"
                            + " plan (\(list))",
                        english: "the heading speaks of arms, but the values are not the plan’s"
                            + " (\(list))")
                    : Phrase(
                        dutch: "misschien staat de groep hier, maar niet elke waarde is er een van"
                            + " het plan (\(list))",
                        english: "the arm may stand here, but not every value is one of the plan’s"
                            + " (\(list))")
    }
}
