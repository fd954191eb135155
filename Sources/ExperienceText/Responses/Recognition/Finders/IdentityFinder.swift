import ExperienceModel

/// Finds the columns that tell a response, and who gave it.
struct IdentityFinder {
    /// The place of the day of the answer, where a column holds it.
    var day: Int?
    /// Whether rows are known by their response, so that a respondent takes none together.
    var hasResponseID = false

    /// The column of the response's id: its heading says so, and most values occur once; those
    /// that occur more often are versions of one response.
    func responseID(in findings: inout Findings) -> ResponseMapping.ColumnName? {
        let headed = findings.free.filter { HeadingWords.responseID.contains($0.folded) }
        let telling = headed.filter(tellsResponses)
        let unique = telling.filter(\.isUnique)
        guard let column = unique.count == 1 ? unique[0] : telling.first,
            unique.count == 1 || telling.count == 1
        else {
            if headed.count == 1 {
                remarkOnRepeats(headed[0], in: &findings)
            } else {
                hint(headed, "response-id", in: &findings)
            }
            return nil
        }
        return use(column, as: "response id", in: &findings)
    }

    /// The column of the respondent: its heading says so, and it tells several people apart.
    ///
    /// Whoever answers again on another day is still one person, however often.
    func respondent(in findings: inout Findings) -> ResponseMapping.ColumnName? {
        let named = findings.free.filter { HeadingWords.respondent.contains($0.folded) }
        let headed = named.filter {
            tellsPeople($0)
                || !HeadingWords.perhapsRespondent.contains($0.folded)
                    && (hasResponseID && self.named(by: $0).count > 1
                        || answersOnceADay($0, in: findings.table))
        }
        let numbers = headed.filter { !$0.folded.contains("mail") }
        let one = headed.count == 1 ? headed : numbers
        guard one.count == 1, let column = one.first else {
            if headed.isEmpty { remarkOnPeople(named, in: &findings) }
            hint(headed, "respondent", in: &findings)
            return nil
        }
        return use(column, as: "respondent", in: &findings)
    }

    /// Says that a column `id` is left aside, where nothing else tells the rows apart.
    func remarkOnID(in findings: inout Findings) {
        let ids = findings.free.filter {
            $0.folded == "id" && tellsResponses($0) && $0.filled > 1
        }
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

    /// Whether a column may tell people or responses apart, whatever its heading: hardly a value
    /// comes again, and they are neither dates, scores nor sentences.
    static func mayTell(_ column: HeadColumn) -> Bool {
        guard column.filled > 0, column.filled * 2 >= column.rows, !column.isDates,
            column.values.count * 2 > column.filled
        else { return false }
        let isScore = column.share { Int($0).map { $0 <= highestScore } ?? false } >= 0.9
        return !isScore
            && column.share { $0.count <= longestID && $0.split(separator: " ").count <= 3 } >= 0.9
    }

    private static let longestID = 64
    private static let highestScore = 100

    /// Says that a column of ids is left aside because most of them come again.
    private func remarkOnRepeats(_ column: HeadColumn, in findings: inout Findings) {
        guard column.filled > 0 else { return }
        findings.ask(
            .init(
                "response id", isNeeded: false,
                doubt: Phrase(
                    dutch: "de meeste waarden komen vaker voor; de kolom is niet gebruikt",
                    english: "most values occur more than once; the column is not used"),
                choices: [findings.choice("--response-id", column)]))
    }

    private func tellsResponses(_ column: HeadColumn) -> Bool {
        if isRounded(column) { return true }
        let ids = named(by: column)
        let rows = ids.reduce(0) { $0 + $1.rows }
        return rows > 0 && ids.count * 2 >= rows
    }

    private func tellsPeople(_ column: HeadColumn) -> Bool {
        if isRounded(column) { return true }
        let people = named(by: column)
        return people.count > 1 && people.count * 3 >= column.filled
            || column.filled == 1 && people.count == 1
    }

    /// Whether hardly anybody in the column answers twice on one day: then no answer takes
    /// another's place when rows are known by who gave them.
    private func answersOnceADay(_ column: HeadColumn, in table: HeadTable) -> Bool {
        guard let day, named(by: column).count > 1 else { return false }
        var pairs: Set<[Substring]> = []
        var answers = 0
        for row in table.rows where row.indices.contains(max(day, column.place)) {
            let person = Label.tidied(row[column.place])
            guard !person.isEmpty, !Placeholder.isNobody(person) else { continue }
            answers += 1
            pairs.insert([person[...], row[day].prefix { $0 != " " && $0 != "T" }])
        }
        return pairs.count * 4 >= answers * 3
    }

    /// Says that columns headed as people are left aside because their values come again often.
    private func remarkOnPeople(_ columns: [HeadColumn], in findings: inout Findings) {
        let open = columns.filter { column in
            named(by: column).count > 1
                && column.share { AnswerWords.yesOrNo($0) != nil } < 0.9
        }
        guard !open.isEmpty else { return }
        findings.ask(
            .init(
                "respondent", isNeeded: false,
                doubt: Phrase(
                    dutch: "de waarden komen vaak terug; de kolom is niet gebruikt, zodat niemand"
                        + " aan zijn nummer wordt herkend; noem haar als ze zegt wie er antwoordde",
                    english: "the values come again often; the column is not used, so that nobody"
                        + " is known by it; name it if it tells who answered"),
                choices: open.map { findings.choice("--respondent", $0) }))
    }

    /// Ids that a spreadsheet rounded tell nobody apart, but the reader must see them and stop.
    private func isRounded(_ column: HeadColumn) -> Bool {
        column.values.contains { Placeholder.isRounded($0.text) }
    }

    private func named(by column: HeadColumn) -> [(text: String, rows: Int)] {
        column.values.filter { !Placeholder.isNobody($0.text) }
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
