import ExperienceModel
import ExperienceText

/// Finds the column of the answers and the one of the second file that name the same customers.
struct JoinKeys {
    /// Words for who answered, in place of a heading.
    private static let respondents: Set<String> = [
        "respondent", "customer", "klant", "respondents", "respondenten",
    ]

    let answers: ImportFile
    let customers: ImportFile
    /// The column of the answers that --respondent names.
    let respondent: String?
    let expected: ExpectedAnswers
    let today: Day

    /// The columns behind `on`: `klant=id` names both; one name is a heading of both files, or of
    /// one of them, or the word for who answered: then the other is known by its heading.
    func keys(
        _ text: String
    ) throws -> (own: ResponseMapping.ColumnName, other: ResponseMapping.ColumnName) {
        let (answered, known) = (try recognised(answers), try recognised(customers))
        if !answered.headings.contains(text), let end = text.firstIndex(of: "=") {
            let own = ResponseMapping.ColumnName(String(text[..<end]))
            let other = ResponseMapping.ColumnName(String(text[text.index(after: end)...]))
            return (own, other)
        }
        let name = ResponseMapping.ColumnName(text)
        let (isOwn, isOther) = (holds(answered, name), holds(known, name))
        guard isOwn || isOther || Self.respondents.contains(text.lowercased()) else {
            let (one, other) = (list(answered), list(known))
            throw CommandError(
                "neither \(answers.name) nor \(customers.name) has a column '\(text)'; write "
                    + "--join \(customers.name) on COLUMN=COLUMN: that of the answers (\(one)) "
                    + "and that of the customers (\(other))",
                "noch \(answers.name) noch \(customers.name) heeft een kolom '\(text)'; schrijf "
                    + "--join \(customers.name) on KOLOM=KOLOM: die van de antwoorden (\(one)) "
                    + "en die van de klanten (\(other))")
        }
        let own = isOwn ? name : respondent.map { ResponseMapping.ColumnName($0) } ?? who(answered)
        let other = isOther ? name : who(known)
        if let own, let other { return (own, other) }
        let (file, found) = own == nil ? (answers, answered) : (customers, known)
        throw CommandError(
            "no column of \(file.name) is known to name the customers; write --join "
                + "\(customers.name) on COLUMN=COLUMN, first that of the answers; its columns are "
                + list(found),
            "van geen kolom van \(file.name) is bekend dat ze de klanten noemt; schrijf --join "
                + "\(customers.name) on KOLOM=KOLOM, eerst die van de antwoorden; de kolommen zijn "
                + list(found))
    }

    private func recognised(_ file: ImportFile) throws -> FileRecognition {
        var asked = PartialMapping(today: today)
        asked.day = .all(today)
        let head = try file.head()
        return try FileRecognizer(expected: expected).recognise(
            file: file.name, head: head.bytes, isWhole: head.isWhole, asked: asked)
    }

    private func holds(_ found: FileRecognition, _ name: ResponseMapping.ColumnName) -> Bool {
        switch name {
        case .heading(let heading): found.headings.contains(heading)
        case .number(let number): found.headings.indices.contains(number - 1)
        }
    }

    /// The column of who answered, as it was recognised.
    private func who(_ found: FileRecognition) -> ResponseMapping.ColumnName? {
        found.mapping.respondent.map { found.named($0) }
    }

    private func list(_ found: FileRecognition) -> String {
        let named = found.headings.filter { !$0.isEmpty }
        return named.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
            + (named.count > 8 ? ", …" : "")
    }
}
