import ExperienceModel

/// Finds the columns by which answers are grouped: branch, persona, channel, touchpoint.
struct LabelFinder {
    let role: String
    let headings: Set<String>
    let labels: ExpectedAnswers.Labels

    /// The column, by its heading, else by the labels that it holds.
    func find(in findings: inout Findings) -> ResponseMapping.ColumnName? {
        let known = Set((labels.ids + labels.names).map(Label.folded))
        let free = findings.free.filter { $0.filled > 0 && !$0.isDates }
        let headed = free.filter { headings.contains($0.folded) && isGrouping($0) }
        if headed.count == 1 {
            return use(
                headed[0], in: &findings,
                because: Phrase(
                    dutch: "de kop \(quoted(headed[0].heading)) zegt het",
                    english: "the heading \(quoted(headed[0].heading)) says so"))
        }
        let holding =
            known.isEmpty
            ? []
            : (headed.isEmpty ? free : headed).filter { column in
                column.values.count > 1
                    && column.share { known.contains(Label.folded($0)) } >= 0.9
            }
        if holding.count == 1 {
            let list = QuotedText.list(holding[0].examples, most: 3)
            return use(
                holding[0], in: &findings,
                because: Phrase(
                    dutch: "ze bevat wat de blauwdruk zo noemt (\(list))",
                    english: "it holds what the blueprint calls so (\(list))"))
        }
        let several = holding.count > 1 ? holding : headed
        if several.count > 1 {
            findings.ask(
                .init(
                    role, isNeeded: false,
                    doubt: Phrase(
                        dutch: "meer kolommen komen in aanmerking; geen is gebruikt",
                        english: "several columns may be it; none is used"),
                    choices: several.map { findings.choice("--\(role)", $0) }))
        }
        return nil
    }

    /// Whether the values are labels of groups, and not one for each row.
    private func isGrouping(_ column: HeadColumn) -> Bool {
        column.values.count <= max(20, column.filled / 2)
    }

    private func use(
        _ column: HeadColumn, in findings: inout Findings, because: Phrase
    ) -> ResponseMapping.ColumnName {
        findings.use(column.place, as: role, because: because)
        return findings.name(column.place)
    }
}
