import ExperienceModel
import ExperienceStore
import ExperienceText

/// The second file of an import, in which customers' attributes are looked up.
struct JoinedFile {
    /// The column of the answers and what the file tells of each customer.
    let join: ResponseMapping.Join
    /// Whether it tells the arm.
    let holdsArm: Bool
    /// The metrics that it answers, with their columns.
    let answers: [(metric: String, column: ResponseMapping.ColumnName)]

    /// SHA-256 of the file: what it tells is part of how the answers are understood.
    let sha256: String

    /// An attribute, its column, and the metric that it answers.
    private struct Column {
        var role: JoinTable.Role
        var column: ResponseMapping.ColumnName
        var metric: String?
    }

    /// Reads `customers.csv on respondent`, or `customers.csv on respondent=customer arm=group`:
    /// attributes that are not named are those whose headings say so.
    static func read(
        _ words: [String], expected: ExpectedAnswers, today: Day, path: (String) -> String
    ) throws -> JoinedFile {
        guard words.count >= 3, words[1].lowercased() == "on" else { throw misspelt }
        let file = ImportFile(name: words[0], path: path(words[0]))
        let sides = words[2].split(separator: "=", maxSplits: 1).map(String.init)
        guard let own = sides.first, let other = sides.last else { throw misspelt }
        let key = ResponseMapping.ColumnName(other)
        let named = try words.dropFirst(3).map { try column($0, expected) }
        let columns = try named.isEmpty ? recognised(file, key, expected, today) : named
        guard !columns.isEmpty else { throw nothingKnown(file.name) }
        return JoinedFile(
            join: .init(
                column: ResponseMapping.ColumnName(own), table: try table(file, key, columns)),
            holdsArm: columns.contains { $0.role == .arm },
            answers: columns.compactMap { column in column.metric.map { ($0, column.column) } },
            sha256: try file.sha256())
    }

    private static var misspelt: CommandError {
        .usage(
            "--join is written as --join customers.csv on respondent",
            "--join schrijft u als --join klanten.csv on respondent")
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

    /// `arm=group`: what it is, and its column.
    private static func column(_ text: String, _ expected: ExpectedAnswers) throws -> Column {
        let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard sides.count == 2 else { throw misspelt }
        let column = ResponseMapping.ColumnName(sides[1])
        switch sides[0] {
        case "arm": return Column(role: .arm, column: column)
        case "branch": return Column(role: .branch, column: column)
        case "persona": return Column(role: .persona, column: column)
        case "channel": return Column(role: .channel, column: column)
        default:
            guard expected.metrics.contains(where: { $0.id == sides[0] }) else {
                throw CommandError.unknown(
                    ("attribute", "kenmerk"), sides[0],
                    among: ["arm", "branch", "persona", "channel"] + expected.metrics.map(\.id))
            }
            return Column(role: .answer(column), column: column, metric: sides[0])
        }
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
        let mapping = try FileRecognizer(expected: expected).recognise(
            file: file.name, head: head.bytes, isWhole: head.isWhole, asked: asked
        ).mapping
        var columns: [Column] = []
        if case .column(let name) = mapping.arm { columns.append(Column(role: .arm, column: name)) }
        let labels: [(JoinTable.Role, ResponseMapping.ColumnName?)] = [
            (.persona, mapping.persona), (.branch, mapping.branch), (.channel, mapping.channel),
        ]
        for case (let role, let name?) in labels {
            columns.append(Column(role: role, column: name))
        }
        for measured in mapping.metrics {
            guard case .column(let name) = measured.source else { continue }
            columns.append(
                Column(role: .answer(name), column: name, metric: measured.metric.id))
        }
        return columns
    }
}
