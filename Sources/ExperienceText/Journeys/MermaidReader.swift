public import ExperienceModel

/// Reads a `journey` diagram of Mermaid, after its grammar (journey.jison, Mermaid 11).
///
/// A front matter block may hold the title; remarks begin with `%%` or `#`, directives are
/// `%%{…}%%`, accessibility texts are no tasks, and a semicolon ends a statement as a line does.
public struct MermaidReader {
    private static let mostFindings = 100
    /// More tasks than this are no journey that a team could walk through.
    private static let mostTasks = 2000

    private let file: YAMLText
    private let language: Language
    private var journey = MermaidJourney()
    private var findings: [Finding] = []
    private var hasBegun = false
    private var isNoJourney = false
    private var line = 0
    private var taskCount = 0

    /// Reads the bytes of a file and says everything that is wrong with them, with its place.
    ///
    /// - Parameters:
    ///   - path: the name to print.
    ///   - bytes: the file, UTF-8.
    ///   - language: that of the findings.
    public static func read(
        path: String, bytes: [UInt8], language: Language
    ) -> Reading<MermaidJourney> {
        do throws(UnreadableText) {
            let file = try YAMLBytes.text(path: path, bytes: bytes)
            var reader = MermaidReader(file, language)
            reader.read()
            reader.findings.sort()
            return reader.findings.isEmpty
                ? .accepted(reader.journey, []) : .rejected(reader.findings)
        } catch {
            return .rejected([error.problem.finding(at: error.place, in: language)])
        }
    }

    private init(_ file: YAMLText, _ language: Language) {
        self.file = file
        self.language = language
    }

    private mutating func read() {
        readFrontMatter()
        while line < file.lines.count, !isNoJourney {
            line += 1
            readLine()
        }
        if !isNoJourney, findings.isEmpty, journey.tasks.isEmpty {
            report(hasBegun ? .noTasks : .noJourney(""), line: max(1, file.lines.count), column: 1)
        }
    }

    /// A block between two lines of `---` at the top; of it only the title is a fact.
    private mutating func readFrontMatter() {
        let isRule = { (text: String) in
            text.hasPrefix("---") && text.dropFirst(3).allSatisfy { $0 == " " }
        }
        guard let top = file.lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }),
            isRule(file.lines[top])
        else { return }
        guard let end = file.lines[(top + 1)...].firstIndex(where: isRule) else {
            isNoJourney = true
            return report(.unclosed("---", "---"), line: top + 1, column: 1, length: 3)
        }
        for text in file.lines[(top + 1)..<end] where text.hasPrefix("title:") {
            let title = text.dropFirst("title:".count)
            journey.title = Self.unquoted(MermaidStatement.text(Array(title.unicodeScalars)[...]))
        }
        line = end + 1
    }

    private mutating func readLine() {
        var column = 1
        while let start = directive(from: column) {
            guard let end = close("}%%", from: start, opening: "%%{") else { return }
            column = end
        }
        let rest = file.line(line).dropFirst(column - 1)
        let statements = MermaidStatement.statements(of: rest, number: line, column: column)
        for statement in statements where !isNoJourney {
            if statement.begins(with: "accDescr"), statement.scalars.contains("{") {
                _ = close("}", from: statement.column, opening: "accDescr {")
                return
            }
            read(statement)
        }
    }

    /// The column where a directive begins, when nothing else stands before it.
    private func directive(from column: Int) -> Int? {
        let rest = file.line(line).dropFirst(column - 1)
        let blanks = rest.prefix { MermaidStatement.isBlank($0) }.count
        return rest.dropFirst(blanks).starts(with: "%%{".unicodeScalars) ? column + blanks : nil
    }

    /// Goes on to the line that holds the end of what was opened, and gives the column behind it.
    private mutating func close(_ mark: String, from column: Int, opening: String) -> Int? {
        let mark = Array(mark.unicodeScalars)
        let (openLine, first) = (line, column - 1)
        while line <= file.lines.count {
            let scalars = Array(file.line(line))
            var index = line == openLine ? first : 0
            while index + mark.count <= scalars.count {
                if scalars[index..<(index + mark.count)].elementsEqual(mark) {
                    return index + mark.count + 1
                }
                index += 1
            }
            line += 1
        }
        report(
            .unclosed(opening, String(String.UnicodeScalarView(mark))), line: openLine,
            column: column, length: opening.unicodeScalars.count)
        return nil
    }

    private mutating func read(_ statement: MermaidStatement) {
        guard hasBegun else { return begin(statement) }
        if ["accTitle", "accDescr"].contains(where: { isAccessibility(statement, $0) }) { return }
        if let title = statement.behind("title") {
            journey.title = MermaidStatement.text(title.scalars)
        } else if let section = statement.behind("section") {
            add(section: section)
        } else {
            add(task: statement)
        }
    }

    private mutating func begin(_ statement: MermaidStatement) {
        let word = statement.scalars.prefix { !MermaidStatement.isBlank($0) }
        guard statement.begins(with: "journey"), word.count == "journey".count else {
            isNoJourney = true
            let found = String(String.UnicodeScalarView(word))
            return report(.noJourney(found), at: statement, length: word.count)
        }
        hasBegun = true
        if let rest = statement.behind("journey") { read(rest) }
    }

    private func isAccessibility(_ statement: MermaidStatement, _ word: String) -> Bool {
        statement.begins(with: word)
            && statement.scalars.dropFirst(word.count)
                .first { !MermaidStatement.isBlank($0) } == ":"
    }

    private mutating func add(section: MermaidStatement) {
        let name = MermaidStatement.text(section.parts[0].scalars)
        if section.parts.count > 1 {
            report(.sectionWithColon(name), at: section, length: section.scalars.count)
        }
        journey.sections.append(MermaidJourney.Section(name: name))
    }

    private mutating func add(task statement: MermaidStatement) {
        let parts = statement.parts
        let name = MermaidStatement.text(parts[0].scalars)
        guard !name.isEmpty else {
            return report(.noTaskName, at: statement, length: 1)
        }
        guard parts.count > 1 else {
            return report(.noScore(name), at: statement, length: statement.scalars.count)
        }
        let written = MermaidStatement.text(parts[1].scalars)
        guard let score = NumberText(written).value, !written.hasSuffix("%"),
            (1...5).contains(score)
        else {
            let value = MermaidStatement(
                parts[1].scalars, line: statement.line, column: parts[1].column)
            return report(
                written.isEmpty ? .noScore(name) : .badScore(written, name),
                at: value ?? statement, length: (value ?? statement).scalars.count)
        }
        taskCount += 1
        guard taskCount <= Self.mostTasks else {
            isNoJourney = true
            return report(.tooManyTasks(limit: Self.mostTasks), at: statement, length: 1)
        }
        let actors = parts.count < 3 ? [] : parts[2].scalars.split(separator: ",")
        if journey.sections.isEmpty { journey.sections = [MermaidJourney.Section(name: "")] }
        journey.sections[journey.sections.count - 1].tasks.append(
            MermaidJourney.Task(
                name: name, score: score,
                actors: actors.map(MermaidStatement.text).filter { !$0.isEmpty }))
    }

    private mutating func report(_ problem: Problem, at statement: MermaidStatement, length: Int) {
        report(problem, line: statement.line, column: statement.column, length: length)
    }

    private mutating func report(_ problem: Problem, line: Int, column: Int, length: Int = 1) {
        guard findings.count < Self.mostFindings else { return }
        let place = file.place(line: line, column: column, length: length)
        findings.append(problem.finding(at: place, in: language))
    }

    /// A value of the front matter without its quotes or the remark behind it.
    private static func unquoted(_ text: String) -> String {
        guard let quote = text.first, quote == "\"" || quote == "'" else {
            return text.split(separator: " #", maxSplits: 1).first.map {
                MermaidStatement.text(Array($0.unicodeScalars)[...])
            } ?? ""
        }
        return String(text.dropFirst().prefix { $0 != quote })
    }
}
