import ExperienceModel

/// The text of one file with its lines, for places that point into it.
///
/// Lines end where YAML ends them: CR LF, LF, CR, and the line separators of Unicode.
final class YAMLText {
    /// The file as the user named it.
    let path: String
    /// The text without a byte order mark.
    let text: String
    let lines: [String]
    let scalars: [Unicode.Scalar]
    private let lineStarts: [Int]

    init(path: String, text: String) {
        self.path = path
        self.text = text
        let scalars = Array(text.unicodeScalars)
        var starts = [0]
        var lines: [String] = []
        var index = 0
        while index < scalars.count {
            let width = Self.lineBreak(in: scalars, at: index)
            if width > 0 {
                lines.append(Self.string(scalars[(starts.last ?? 0)..<index]))
                starts.append(index + width)
            }
            index += max(1, width)
        }
        lines.append(Self.string(scalars[(starts.last ?? 0)...]))
        self.scalars = scalars
        self.lineStarts = starts
        self.lines = lines
    }

    /// How many scalars the line break there has, 0 where there is none.
    static func lineBreak(in scalars: [Unicode.Scalar], at index: Int) -> Int {
        switch scalars[index] {
        case "\r": index + 1 < scalars.count && scalars[index + 1] == "\n" ? 2 : 1
        case "\n", "\u{85}", "\u{2028}", "\u{2029}": 1
        default: 0
        }
    }

    static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// A stretch of one line; what lies behind the text is drawn back into it.
    func place(line: Int, column: Int, length: Int = 1) -> SourcePlace {
        var line = min(max(1, line), lines.count)
        var column = max(1, column)
        while line > 1, lines[line - 1].isEmpty {
            line -= 1
            column = .max
        }
        let width = self.line(line).count
        column = min(column, max(1, width))
        return SourcePlace(
            path: path, line: line, column: column,
            length: max(1, min(length, width - column + 1)), sourceLine: lines[line - 1])
    }

    /// The position among the scalars, from 0, of a line and column.
    func offset(line: Int, column: Int) -> Int {
        min(scalars.count, lineStarts[min(line, lineStarts.count) - 1] + column - 1)
    }

    /// The scalars of a line, from 1, without its line break.
    func line(_ number: Int) -> ArraySlice<Unicode.Scalar> {
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : scalars.count
        while end > start, Self.lineBreak(in: scalars, at: end - 1) > 0 { end -= 1 }
        return scalars[start..<end]
    }

    /// The place of a value that begins there: a quoted text to its closing quote, a plain one as
    /// far as it stands on the line, a list or mapping by its first sign.
    func place(line: Int, column: Int, of value: String?) -> SourcePlace {
        guard let value, (1...lines.count).contains(line) else {
            return place(line: line, column: column)
        }
        let rest = self.line(line).dropFirst(column - 1)
        guard let first = rest.first else { return place(line: line, column: column) }
        let length =
            first == "\"" || first == "'"
            ? Self.quotedLength(rest, quote: first) : Self.plainLength(rest, value)
        return place(line: line, column: column, length: length)
    }

    private static func quotedLength(
        _ rest: ArraySlice<Unicode.Scalar>, quote: Unicode.Scalar
    )
        -> Int
    {
        var index = rest.startIndex + 1
        while index < rest.endIndex {
            if quote == "\"", rest[index] == "\\" {
                index += 1
            } else if rest[index] == quote {
                // Two single quotes are one quote within the text.
                let isDoubled =
                    quote == "'" && index + 1 < rest.endIndex && rest[index + 1] == quote
                guard isDoubled else { return index - rest.startIndex + 1 }
                index += 1
            }
            index += 1
        }
        return rest.count
    }

    private static func plainLength(_ rest: ArraySlice<Unicode.Scalar>, _ value: String) -> Int {
        let same = zip(rest, value.unicodeScalars).prefix { $0 == $1 }.count
        return max(1, same)
    }
}
