import ExperienceModel
import ExperienceReports
import ExperienceText

/// A table of answers that a calculator reads, with everything that is wrong with it.
struct CalculatorTable {
    /// Larger files are for import, which reads them in pieces.
    private static let limit = 64 << 20
    private static let mostFindings = 100
    private static let yes: Set<String> = ["yes", "ja", "true", "waar"]
    private static let no: Set<String> = ["no", "nee", "false", "onwaar"]

    let path: String
    let table: TextTable
    private(set) var findings: [Finding] = []
    /// The words of everything that is said of the table.
    let words: Wording
    private let missing: Set<String>

    /// Reads a file and lets a command calculate with it; what is wrong with it is the answer when
    /// there is anything.
    static func answer(
        from path: String, missing: String?, in situation: Situation,
        _ calculate: (inout CalculatorTable) -> CommandAnswer
    ) throws -> CommandAnswer {
        let bytes: [UInt8]
        do {
            bytes = try FileStream(situation.path(path)).all(upTo: limit)
        } catch {
            throw error.renamed(path)
        }
        guard bytes.count <= limit else {
            throw CommandError(
                "'\(path)' is larger than 64 MB; count its answers by branch or score first",
                "'\(path)' is groter dan 64 MB; tel de antwoorden eerst per vestiging of cijfer")
        }
        let language = situation.languageHere
        let reading = TextTable.read(path: path, bytes: bytes, language: language)
        guard let read = reading.value else {
            return refusal(reading.findings, path, language, situation.style)
        }
        let codes = (missing ?? "").split(separator: ",").map {
            String($0.filter { $0 != " " }).lowercased()
        }
        var table = CalculatorTable(
            path: path, table: read, words: Wording(language), missing: Set(codes))
        let answer = calculate(&table)
        return table.findings.isEmpty
            ? answer : refusal(table.findings, path, language, situation.style)
    }

    private init(path: String, table: TextTable, words: Wording, missing: Set<String>) {
        self.path = path
        self.table = table
        self.words = words
        self.missing = missing
    }

    private static func refusal(
        _ findings: [Finding], _ path: String, _ language: Language, _ style: TerminalStyle
    ) -> CommandAnswer {
        let text = FindingsText(language: language, style: style)
            .render(findings, paths: [path])
        return CommandAnswer(errors: text, exitCode: 1)
    }

    /// The place of a column: as named, else the first of its usual headings; nil, with a finding
    /// where it must be there.
    mutating func column(
        _ name: String?, option: String, usual: [String], isNeeded: Bool = true
    ) -> Int? {
        let wanted = name.map { [$0] } ?? usual
        if let place = wanted.compactMap(table.column).first { return place }
        guard isNeeded || name != nil else { return nil }
        let headings = words.list(table.headings.map { "'\($0)'" })
        let asked = name ?? usual.first ?? ""
        let nearest = table.nearest(to: asked).map {
            words.say("did you mean '\($0)'? ", "bedoelt u '\($0)'? ")
        }
        report(
            line: 1,
            words.say(
                "there is no column '\(asked)'; there are \(headings)",
                "er is geen kolom '\(asked)'; er zijn \(headings)"),
            hint: (nearest ?? "")
                + words.say("name the column with \(option)", "noem de kolom met \(option)"))
        return nil
    }

    /// Whether a cell says that there is no answer.
    func isMissing(_ text: String) -> Bool {
        text.isEmpty || text == "-" || missing.contains(text.lowercased())
            || ["na", "n/a", "n.v.t."].contains(text.lowercased())
    }

    /// The number in a cell; nil where there is none, with a finding where it cannot be read.
    mutating func number(_ row: TextTable.Row, _ column: Int) -> Double? {
        let text = row.cells[column]
        if isMissing(text) { return nil }
        if let number = Self.number(text) { return number }
        reportCell(row, column, write: words.say("write a number", "schrijf een getal"))
        return nil
    }

    /// A number as a cell has it, with a point or a comma.
    static func number(_ text: String) -> Double? {
        guard let number = WrittenNumber(argument: text), !number.isPercent else { return nil }
        return number.value
    }

    /// The step of a scale that an answer adds to.
    mutating func step(_ row: TextTable.Row, _ column: Int, on scale: CountScale) -> Int? {
        let text = row.cells[column]
        if isMissing(text) { return nil }
        if scale == .share, let answer = Self.answer(text) { return answer }
        if let number = Self.number(text), let whole = Int(exactly: number),
            let step = scale.step(of: whole)
        {
            return step
        }
        reportCell(row, column, write: form(of: scale))
        return nil
    }

    /// A count in a cell; an empty one is 0.
    mutating func count(_ row: TextTable.Row, _ column: Int) -> Int {
        let text = row.cells[column]
        if text.isEmpty { return 0 }
        if let number = Self.number(text), let whole = Int(exactly: number),
            (0...1_000_000_000).contains(whole)
        {
            return whole
        }
        reportCell(
            row, column,
            write: words.say("write a whole number of answers", "schrijf een geheel aantal"))
        return 0
    }

    /// Notes what is wrong on a line; of very many problems the first hundred.
    mutating func report(line: Int, _ message: String, hint: String) {
        guard findings.count < Self.mostFindings else { return }
        findings.append(
            Finding(
                code: "CX093", severity: .error,
                place: SourcePlace(path: path, line: line, column: 1), message: message,
                hint: hint))
    }

    private mutating func reportCell(_ row: TextTable.Row, _ column: Int, write hint: String) {
        let (heading, text) = (table.headings[column], String(row.cells[column].prefix(80)))
        report(
            line: row.line,
            words.say(
                "column '\(heading)' has '\(text)', which cannot be read",
                "kolom '\(heading)' heeft '\(text)', dat is niet te lezen"),
            hint: hint
                + words.say(
                    ", or leave the cell empty; codes for no answer go in --missing",
                    ", of laat de cel leeg; codes voor geen antwoord horen in --missing"))
    }

    private static func answer(_ text: String) -> Int? {
        let word = text.lowercased()
        return yes.contains(word) ? 1 : no.contains(word) ? 0 : nil
    }

    private func form(of scale: CountScale) -> String {
        switch scale {
        case .nps:
            words.say(
                "write a score from 0 to 10, or name another --scale",
                "schrijf een cijfer van 0 tot en met 10, of noem een andere --scale")
        case .share: words.say("write yes or no, 1 or 0", "schrijf ja of nee, 1 of 0")
        case .scores(let scale):
            words.say(
                "write a whole score from \(scale.lowest) to \(scale.highest)",
                "schrijf een heel cijfer van \(scale.lowest) tot en met \(scale.highest)")
        }
    }
}
