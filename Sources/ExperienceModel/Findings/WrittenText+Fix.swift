/// What may be written in place of a stretch; where that is not certain, nothing.
extension WrittenText {
    /// What to change in the file so that the value has other words in place of a stretch.
    ///
    /// The words are escaped as the text is quoted. Words that would mean something else there
    /// give nil: a colon or hash in a text without quotes, blanks at an end, a line break.
    package func fix(_ stretch: Range<Int>, by words: String) -> TextFix? {
        guard let ends = ends(of: stretch), isChangeable(stretch, from: ends.first, to: ends.last),
            let written = written(words, in: stretch)
        else { return nil }
        return TextFix(
            path: path, line: firstLine + ends.first.line, column: ends.first.column,
            endLine: firstLine + ends.last.endLine, endColumn: ends.last.endColumn,
            replacement: written)
    }

    /// Whether nothing but the words is lost with a stretch.
    private func isChangeable(_ stretch: Range<Int>, from first: Run, to last: Run) -> Bool {
        guard !runs(in: stretch).contains(where: { $0.kind == .fixed }), first.kind != .fold,
            last.kind != .fold
        else { return false }
        // A blank at an end carries what the text around it means: an indent, or a fold.
        return !isBlank(first.line, first.column, first.kind)
            && !isBlank(last.endLine, last.endColumn - 1, last.kind)
    }

    private func isBlank(_ line: Int, _ column: Int, _ kind: Run.Kind) -> Bool {
        guard kind == .same else { return false }
        guard line < lines.count else { return true }
        let scalar = lines[line].unicodeScalars.dropFirst(column - 1).first
        return scalar.map(Self.isBlank) ?? true
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace
    }

    private func written(_ words: String, in stretch: Range<Int>) -> String? {
        let scalars = words.unicodeScalars
        guard let first = scalars.first, let last = scalars.last, !Self.isBlank(first),
            !Self.isBlank(last), scalars.allSatisfy(Self.isPrintable)
        else { return nil }
        switch style {
        case .block: return words
        case .single: return Self.doubled(words, "'", with: "'")
        case .double: return Self.doubled(Self.doubled(words, "\\", with: "\\"), "\"", with: "\\")
        case .plain: return isPlain(words, in: stretch) ? words : nil
        case .plainInBraces:
            // Behind a comma only words with a blank go on with the text, and blanks are one.
            let staysText = scalars.contains(" ") || !holds(Self.isBlank, in: stretch)
            guard staysText, !holds({ $0 == "," }, in: stretch) else { return nil }
            return isPlain(words, in: stretch) ? words : nil
        }
    }

    /// Whether a stretch holds such a scalar; a fold counts as one.
    private func holds(_ fits: (Unicode.Scalar) -> Bool, in stretch: Range<Int>) -> Bool {
        runs(in: stretch).contains { run in
            let shared = stretch.clamped(to: run.start..<run.start + run.count)
            guard run.kind == .same else { return fits(" ") }
            let column = run.column + shared.lowerBound - run.start
            return lines[run.line].unicodeScalars.dropFirst(column - 1).prefix(shared.count)
                .contains(where: fits)
        }
    }

    /// Whether words need no quotes, wherever in a text without quotes they come to stand.
    private func isPlain(_ words: String, in stretch: Range<Int>) -> Bool {
        guard let first = words.unicodeScalars.first,
            first.properties.isAlphabetic || first.properties.numericType != nil
        else { return false }
        let isWhole = stretch == 0..<count
        guard !isWhole || words.lowercased() != "null" else { return false }
        return !words.unicodeScalars.contains { "\t:#,[]{}".unicodeScalars.contains($0) }
    }

    /// Every sign of a kind, with another one before it.
    private static func doubled(
        _ words: String, _ sign: Unicode.Scalar, with escape: Unicode.Scalar
    ) -> String {
        var result = String.UnicodeScalarView()
        for scalar in words.unicodeScalars {
            if scalar == sign { result.append(escape) }
            result.append(scalar)
        }
        return String(result)
    }

    /// What YAML lets a line hold.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
            0x10000...0x10FFFF:
            true
        default: false
        }
    }
}
