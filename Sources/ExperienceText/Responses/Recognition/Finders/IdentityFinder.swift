import ExperienceModel

/// Finds the columns that tell a response, and who gave it.
struct IdentityFinder {
    private static let nobody: Set<String> = ["anonymous", "anoniem", "anonym", "anonyme"]

    /// The column of the response's id: its heading says so, and no value occurs twice.
    func responseID(in findings: inout Findings) -> ResponseMapping.ColumnName? {
        let headed = findings.free.filter { HeadingWords.responseID.contains($0.folded) }
        let unique = headed.filter(\.isUnique)
        guard unique.count == 1, let column = unique.first else {
            hint(headed.count > 1 ? headed : [], "response-id", in: &findings)
            return nil
        }
        return use(column, as: "response id", in: &findings)
    }

    /// The column of the respondent: its heading says so, and it tells several people apart.
    func respondent(in findings: inout Findings) -> ResponseMapping.ColumnName? {
        let headed = findings.free.filter {
            HeadingWords.respondent.contains($0.folded) && tellsPeople($0)
        }
        let numbers = headed.filter { !$0.folded.contains("mail") }
        let one = headed.count == 1 ? headed : numbers
        guard one.count == 1, let column = one.first else {
            hint(headed, "respondent", in: &findings)
            return nil
        }
        return use(column, as: "respondent", in: &findings)
    }

    /// Says that a column `id` is left aside, where nothing else tells the rows apart.
    func remarkOnID(in findings: inout Findings) {
        let ids = findings.free.filter { $0.folded == "id" && $0.isUnique && $0.filled > 1 }
        guard let column = ids.first else { return }
        findings.ask(
            .init(
                "identity", isNeeded: false,
                doubt: Phrase(
                    dutch: "de kolom kan een antwoord of een klant aanwijzen; ze is niet gebruikt",
                    english: "the column may tell a response or a customer; it is not used"),
                choices: [
                    findings.choice("--response-id", column),
                    .init(
                        option: OptionText.column(
                            "--respondent", column.place, of: findings.table)),
                ]))
    }

    private func tellsPeople(_ column: HeadColumn) -> Bool {
        let people = column.values.filter { !Self.nobody.contains($0.text.lowercased()) }
        return people.count > 1 && people.count * 3 >= column.filled
            || column.filled == 1 && people.count == 1
    }

    private func use(
        _ column: HeadColumn, as role: String, in findings: inout Findings
    ) -> ResponseMapping.ColumnName {
        findings.use(
            column.place, as: role,
            because: Phrase(
                dutch: "de kop \(quoted(column.heading)) zegt het",
                english: "the heading \(quoted(column.heading)) says so"))
        return findings.name(column.place)
    }

    private func hint(_ columns: [HeadColumn], _ option: String, in findings: inout Findings) {
        guard columns.count > 1 else { return }
        findings.ask(
            .init(
                option == "respondent" ? "respondent" : "response id", isNeeded: false,
                doubt: Phrase(
                    dutch: "meer kolommen komen in aanmerking; geen is gebruikt",
                    english: "several columns may be it; none is used"),
                choices: columns.map { findings.choice("--\(option)", $0) }))
    }
}
