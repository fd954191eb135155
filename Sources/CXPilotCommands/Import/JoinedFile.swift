import ExperienceModel
import ExperienceReports
import ExperienceStore
import ExperienceText

/// The second file of an import, in which customers' attributes are looked up.
struct JoinedFile {
    /// The column of the answers and what the file tells of each customer.
    let join: ResponseMapping.Join
    /// The column of the ids in the second file.
    let key: ResponseMapping.ColumnName
    /// What is looked up: `arm`, and the column that tells it.
    let attributes: [(name: String, column: ResponseMapping.ColumnName)]
    /// The metrics that it answers, with their columns.
    let answers: [(metric: String, column: ResponseMapping.ColumnName)]

    /// SHA-256 of the file: what it tells is part of how the answers are understood.
    let sha256: String

    /// Whether it tells the arm.
    var holdsArm: Bool { attributes.contains { $0.name == "arm" } }

    /// Which columns became what, in a sentence.
    func note(_ words: Wording) -> String {
        let file = join.table.file
        let list = attributes.map { "\($0.name) = \(words.quoted($0.column.shown))" }
            .joined(separator: ", ")
        let (own, other) = (words.quoted(join.column.shown), words.quoted(key.shown))
        let place = own == other ? own : "\(own) = \(other)"
        return words.say(
            "looked up in \(file) by \(place): \(list)",
            "opgezocht in \(file) op \(place): \(list)")
    }

    /// An attribute, its column, and the metric that it answers.
    struct Column {
        var name: String
        var role: JoinTable.Role
        var column: ResponseMapping.ColumnName
        var metric: String?
    }

    /// Reads the file that was asked for; attributes that are not named are those whose headings
    /// say so.
    static func read(
        _ asked: AskedJoin, answers: ImportFile, respondent: String?, expected: ExpectedAnswers,
        today: Day, path: (String) -> String
    ) throws -> JoinedFile {
        let file = ImportFile(name: asked.file, path: path(asked.file))
        let keys = try JoinKeys(
            answers: answers, customers: file, respondent: respondent, expected: expected,
            today: today
        ).keys(asked.key)
        let named = try asked.attributes.map { try column($0.name, $0.column, expected) }
        let columns = try named.isEmpty ? recognised(file, keys.other, expected, today) : named
        guard !columns.isEmpty else { throw nothingKnown(file.name) }
        return JoinedFile(
            join: .init(column: keys.own, table: try table(file, keys.other, columns)),
            key: keys.other, attributes: columns.map { ($0.name, $0.column) },
            answers: columns.compactMap { column in column.metric.map { ($0, column.column) } },
            sha256: try file.sha256())
    }

    private static func nothingKnown(_ file: String) -> CommandError {
        CommandError(
            "no column of '\(file)' is recognised; name them: --join \(file) on respondent "
                + "arm=COLUMN persona=COLUMN",
            "geen kolom van '\(file)' is herkend; noem ze: --join \(file) on respondent "
                + "arm=KOLOM persona=KOLOM")
    }

    private static func table(
        _ file: ImportFile, _ key: ResponseMapping.ColumnName, _ columns: [Column]
    ) throws -> JoinTable {
        let reader = JoinTableReader(
            file: file.name, key: key, columns: columns.map { ($0.role, $0.column) })
        let stream = try file.opened()
        while true {
            let chunk = try file.next(stream)
            if chunk.isEmpty { return try reader.finish() }
            try reader.read(chunk)
        }
    }

    /// What an attribute is.
    private static func column(
        _ name: String, _ column: ResponseMapping.ColumnName, _ expected: ExpectedAnswers
    ) throws(CommandError) -> Column {
        if let role = AskedJoin.roles[name] {
            return Column(name: name, role: role, column: column)
        }
        let amounts = expected.metrics.filter { $0.measure == .quantity }.map(\.id)
        if name == "value", !expected.metrics.contains(where: { $0.id == name }) {
            guard amounts.count == 1 else {
                let ids = expected.metrics.map(\.id).joined(separator: ", ")
                throw CommandError(
                    "'value' is the answer to the only metric of amounts, and this pilot has "
                        + "\(amounts.count) of those; name the metric: METRIC=COLUMN, of \(ids)",
                    "'value' is het antwoord op de enige meting van bedragen, en deze pilot heeft "
                        + "er \(amounts.count); noem de meting: METING=KOLOM, uit \(ids)")
            }
            return Column(
                name: amounts[0], role: .answer(column), column: column, metric: amounts[0])
        }
        guard expected.metrics.contains(where: { $0.id == name }) else {
            throw CommandError.unknown(
                ("attribute", "kenmerk"), name,
                among: AskedJoin.roles.keys + ["value"] + expected.metrics.map(\.id))
        }
        return Column(name: name, role: .answer(column), column: column, metric: name)
    }

    /// The attributes that the headings and values of the file tell.
    private static func recognised(
        _ file: ImportFile, _ key: ResponseMapping.ColumnName, _ expected: ExpectedAnswers,
        _ today: Day
    ) throws -> [Column] {
        var asked = PartialMapping(today: today)
        asked.said.respondent = key
        asked.day = .all(today)
        let head = try file.head()
        let recognition = try FileRecognizer(expected: expected).recognise(
            file: file.name, head: head.bytes, isWhole: head.isWhole, asked: asked)
        let mapping = recognition.mapping
        var labels: [(String, ResponseMapping.ColumnName?)] = [
            ("persona", mapping.persona), ("branch", mapping.branch), ("channel", mapping.channel),
        ]
        if case .column(let name) = mapping.arm { labels.insert(("arm", name), at: 0) }
        var columns: [Column] = []
        for case (let name, let column?) in labels {
            columns.append(
                try self.column(name, recognition.named(column), expected))
        }
        for measured in mapping.metrics {
            for name in measured.answerColumns {
                columns.append(
                    try column(measured.metric.id, recognition.named(name), expected))
            }
        }
        return columns
    }
}

extension FileRecognition {
    /// A column by its heading, where that tells it.
    func named(_ name: ResponseMapping.ColumnName) -> ResponseMapping.ColumnName {
        guard case .number(let number) = name, headings.indices.contains(number - 1) else {
            return name
        }
        let heading = headings[number - 1]
        let isClear =
            !heading.isEmpty && !heading.hasPrefix("#") && headings.count { $0 == heading } == 1
        return isClear ? .heading(heading) : name
    }
}
