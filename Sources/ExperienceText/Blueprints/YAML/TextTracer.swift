import ExperienceModel
import Yams

/// Goes through a text as it is written and as it is read at once, so that each scalar of the value
/// has its place in the file.
///
/// It never guesses: where the two do not agree, the text has no places but its own.
struct TextTracer {
    let file: YAMLText
    /// What the text says.
    let value: [Unicode.Scalar]
    /// Whether commas in braces parted it for the parser.
    let isJoined: Bool
    private(set) var runs: [WrittenText.Run] = []
    /// The next scalar of the value.
    private(set) var index = 0
    /// The next scalar of the file.
    private(set) var offset: Int
    private var line: Int
    private var lineStart: Int
    private let firstLine: Int

    /// How a text is written; nil where that cannot be told for sure.
    static func trace(_ scalar: Node.Scalar, in file: YAMLText) -> WrittenText? {
        guard let mark = scalar.mark, (1...file.lines.count).contains(mark.line),
            var tracer = TextTracer(scalar, at: mark, in: file)
        else { return nil }
        let style: WrittenText.Style
        let isTraced: Bool
        switch scalar.style {
        case .any, .plain:
            style = tracer.isJoined ? .plainInBraces : .plain
            isTraced = tracer.plain()
        case .singleQuoted:
            style = .single
            isTraced = tracer.quoted("'")
        case .doubleQuoted:
            style = .double
            isTraced = tracer.quoted("\"")
        case .literal, .folded:
            style = .block
            isTraced = tracer.block(isFolded: scalar.style == .folded)
        }
        guard isTraced else { return nil }
        return WrittenText(
            path: file.path, style: style, firstLine: mark.line,
            lines: Array(file.lines[mark.line - 1..<min(tracer.line, file.lines.count)]),
            runs: tracer.runs)
    }

    private init?(_ scalar: Node.Scalar, at mark: Mark, in file: YAMLText) {
        self.file = file
        self.value = Array(scalar.string.unicodeScalars)
        self.isJoined = FlowMapping.isJoined(scalar)
        self.firstLine = mark.line
        self.line = mark.line
        self.lineStart = file.offset(line: mark.line, column: 1)
        self.offset = file.offset(line: mark.line, column: mark.column)
        // A tag comes before the text, and the parser begins with it.
        guard sign == "!" else { return }
        while let sign, !Self.isBlank(sign), lineBreak == 0 { offset += 1 }
        _ = gap()
    }

    // MARK: - Reading

    /// The next sign of the file, nil at its end.
    var sign: Unicode.Scalar? { offset < file.scalars.count ? file.scalars[offset] : nil }

    /// The sign after the next one.
    var signAfter: Unicode.Scalar? {
        offset + 1 < file.scalars.count ? file.scalars[offset + 1] : nil
    }

    /// The sign before the next one.
    var signBefore: Unicode.Scalar? { offset > 0 ? file.scalars[offset - 1] : nil }

    /// The width of the line break that is next, 0 for none.
    var lineBreak: Int {
        offset < file.scalars.count ? YAMLText.lineBreak(in: file.scalars, at: offset) : 0
    }

    static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

    /// Where we are in the file.
    var spot: (line: Int, column: Int) { (line - firstLine, offset - lineStart + 1) }

    /// Passes signs of this line.
    mutating func skip(_ count: Int = 1) { offset += count }

    /// Passes a line break.
    mutating func skipLineBreak() {
        offset += lineBreak
        line += 1
        lineStart = offset
    }

    /// Passes blanks and line breaks, and in braces the comments among them.
    ///
    /// - Returns: how many line breaks, and whether there was a comment.
    mutating func gap() -> (breaks: Int, hasComment: Bool) {
        var breaks = 0
        var hasComment = false
        while let sign {
            if lineBreak > 0 {
                skipLineBreak()
                breaks += 1
            } else if Self.isBlank(sign) {
                skip()
            } else if sign == "#", isJoined {
                hasComment = true
                while self.sign != nil, lineBreak == 0 { skip() }
            } else {
                break
            }
        }
        return (breaks, hasComment)
    }

    // MARK: - Writing down

    /// Whether the value goes on with these scalars.
    func goesOn(with scalars: [Unicode.Scalar]) -> Bool {
        value[index...].starts(with: scalars)
    }

    /// Takes a scalar that is the same in the file, and those after it up to a sign that needs a
    /// second look; false where the first is another.
    mutating func takeSame() -> Bool {
        guard let sign, index < value.count, value[index] == sign else { return false }
        var count = 1
        while index + count < value.count, offset + count < file.scalars.count {
            let next = file.scalars[offset + count]
            guard next == value[index + count], !Self.needsLook(next) else { break }
            count += 1
        }
        let column = offset - lineStart + 1
        if let last = runs.indices.last, runs[last].kind == .same,
            runs[last].endLine == line - firstLine, runs[last].endColumn == column
        {
            runs[last].count += count
            runs[last].endColumn += count
        } else {
            runs.append(
                WrittenText.Run(
                    start: index, count: count, kind: .same, line: line - firstLine,
                    column: column, endLine: line - firstLine, endColumn: column + count))
        }
        index += count
        offset += count
        return true
    }

    /// Blanks, line breaks, quotes and backslashes.
    private static func needsLook(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x23...0x26, 0x28...0x5B, 0x5D...0x2027, 0x202A...: false
        default: true
        }
    }

    /// Takes scalars of the value for what stands in the file from there to here.
    mutating func take(
        _ count: Int, as kind: WrittenText.Run.Kind, from begin: (line: Int, column: Int)
    ) {
        guard count > 0 else { return }
        let end = spot
        runs.append(
            WrittenText.Run(
                start: index, count: count, kind: kind, line: begin.line, column: begin.column,
                endLine: end.line, endColumn: end.column))
        index += count
    }
}
