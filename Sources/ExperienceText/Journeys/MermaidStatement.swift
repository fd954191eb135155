/// A statement of a diagram: a stretch of one line, without blanks around it.
struct MermaidStatement {
    /// Its line, from 1.
    var line: Int
    /// Its first column, from 1.
    var column: Int
    /// Its text as it stands there, entities included.
    var scalars: ArraySlice<Unicode.Scalar>

    /// A stretch without the blanks around it; nil where nothing is left.
    init?(_ scalars: ArraySlice<Unicode.Scalar>, line: Int, column: Int) {
        guard let first = scalars.firstIndex(where: { !Self.isBlank($0) }),
            let last = scalars.lastIndex(where: { !Self.isBlank($0) })
        else { return nil }
        self.line = line
        self.column = column + (first - scalars.startIndex)
        self.scalars = scalars[first...last]
    }

    /// The statements of a line: a semicolon parts them, `#` and `%%` begin a remark.
    static func statements(
        of line: ArraySlice<Unicode.Scalar>, number: Int, column: Int
    ) -> [MermaidStatement] {
        var statements: [MermaidStatement] = []
        var start = line.startIndex
        var index = start
        func add(upTo end: Int) {
            let stretch = line[start..<end]
            let place = column + (start - line.startIndex)
            if let next = MermaidStatement(stretch, line: number, column: place) {
                statements.append(next)
            }
        }
        while index < line.endIndex {
            let entity = MermaidEntities.length(line[index...])
            let isRemark =
                line[index] == "#"
                || (line[index] == "%" && line[(index + 1)...].first == "%")
            if entity == 0, isRemark { break }
            if entity == 0, line[index] == ";" {
                add(upTo: index)
                start = index + 1
            }
            index += max(1, entity)
        }
        add(upTo: index)
        return statements
    }

    /// What stands behind a word at its beginning, in any case of letters; nil where it begins
    /// otherwise.
    ///
    /// Behind the word comes a blank, or nothing.
    func behind(_ word: String) -> MermaidStatement? {
        guard begins(with: word) else { return nil }
        let rest = scalars.dropFirst(word.count)
        guard let next = rest.first else { return nil }
        guard Self.isBlank(next) else { return nil }
        return MermaidStatement(rest, line: line, column: column + word.count)
    }

    /// Whether it begins with those letters, in any case.
    func begins(with word: String) -> Bool {
        String(String.UnicodeScalarView(scalars.prefix(word.unicodeScalars.count))).lowercased()
            == word.lowercased()
    }

    /// Its parts between colons, blanks and all.
    var parts: [(column: Int, scalars: ArraySlice<Unicode.Scalar>)] {
        var parts: [(Int, ArraySlice<Unicode.Scalar>)] = []
        var start = scalars.startIndex
        for index in scalars.indices + [scalars.endIndex]
        where index == scalars.endIndex || scalars[index] == ":" {
            parts.append((column + (start - scalars.startIndex), scalars[start..<index]))
            start = index + 1
        }
        return parts
    }

    /// The stretch as people read it: entities decoded, no blanks around it, line breaks as blanks.
    static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var raw = String(String.UnicodeScalarView(scalars))
        for mark in ["<br>", "<br/>", "<br />"] where raw.contains("<") {
            raw = raw.replacing(mark, with: " ")
        }
        let text = MermaidEntities.decoded(raw.unicodeScalars)
        let view = text.unicodeScalars
        guard let first = view.firstIndex(where: { !isBlank($0) }),
            let last = view.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(view[first...last])
    }

    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "\u{FEFF}"
    }
}
