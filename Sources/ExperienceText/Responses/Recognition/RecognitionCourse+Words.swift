import ExperienceModel

extension RecognitionCourse {
    /// The place of the response id.
    var idPlace: Int? {
        if case .number(let number)? = mapping.responseID { return number - 1 }
        return named.first { $0.role == "response id" }?.place
    }

    /// A column of the user's of which no answer can be read: the words must be explained.
    mutating func checkWords() {
        readPlainWords()
        for measured in mapping.metrics {
            guard case .column(let name) = measured.source,
                let place = found.table.places(of: name).first
            else { continue }
            let fit = AnswerFit(
                found.table.columns[place], to: measured.metric, said: mapping)
            guard fit.fit == 0, fit.isWords, fit.column.filled > 2 else { continue }
            let words = AnswerWords.option(for: fit.words, metric: measured.metric)
            findings.ask(
                .init(
                    "values", isNeeded: true,
                    doubt: Phrase(
                        dutch: "geen waarde in \(quoted(found.table.title(place))) is een"
                            + " antwoord op \(quoted(measured.metric.id))",
                        english: "no value in \(quoted(found.table.title(place))) is an answer"
                            + " to \(quoted(measured.metric.id))"),
                    choices: [.init(option: words, examples: fit.column.examples)]))
        }
    }

    /// Yes and no in other languages stand for themselves.
    mutating func readPlainWords() {
        for measured in mapping.metrics {
            guard case .column(let name) = measured.source, measured.metric.measure == .share,
                let place = found.table.places(of: name).first
            else { continue }
            for value in found.table.columns[place].values {
                let folded = Label.folded(value.text)
                guard let plain = AnswerWords.plain[folded], mapping.values[value.text] == nil
                else { continue }
                mapping.values[value.text] = plain
            }
        }
    }

    /// A column of numbers headed `n` in rows that otherwise never repeat is a table of counts.
    mutating func askForCounts() {
        guard !asked.said.isCounts, mapping.responseID == nil, mapping.respondent == nil,
            let column = findings.free.first(where: {
                ResponseMapping.countHeadings.contains($0.folded) && $0.isNumbers
            }),
            column.values.contains(where: { (Double($0.text) ?? 0) > 1 }),
            found.table.columns.count <= 12
        else { return }
        var rest: Set<[String]> = []
        for row in found.table.rows {
            var row = row
            if row.indices.contains(column.place) { row.remove(at: column.place) }
            guard rest.insert(row).inserted else { return }
        }
        findings.ask(
            .init(
                "count", isNeeded: true,
                doubt: Phrase(
                    dutch: "dit lijkt een tabel met aantallen: elke rij staat er één keer in,"
                        + " met een aantal (of noem de score met --score)",
                    english: "this looks like a table of counts: every row stands once,"
                        + " with a number (or name the score with --score)"),
                choices: [
                    .init(
                        option: "--counts", column: found.table.title(column.place),
                        examples: column.examples)
                ]))
    }
}
