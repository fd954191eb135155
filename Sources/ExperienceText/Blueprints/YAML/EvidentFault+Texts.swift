import ExperienceModel
import Yams

/// Faults in a text that was written without the quotes that YAML asks for.
extension EvidentFault {
    /// `'Foto's volgen'`, in which the apostrophe ends the text.
    static func quoteWithin(_ mark: Mark, _ file: YAMLText) -> EvidentFault? {
        guard (1...file.lines.count).contains(mark.line), mark.column > 1 else { return nil }
        let line = Array(file.line(mark.line))
        let index = mark.column - 1
        guard index < line.count, line[index].properties.isAlphabetic else { return nil }
        let quote = line[index - 1]
        guard quote == "'" || quote == "\"" else { return nil }
        let isOpen = openQuote(in: line[..<(index - 1)]).map { line[$0] == quote } ?? false
        guard isOpen else { return nil }
        let before = line[..<(index - 1)].reversed().prefix { $0.properties.isAlphabetic }
        let after = line[index...].prefix { $0.properties.isAlphabetic }
        let word =
            YAMLText.string(before.reversed()) + (quote == "'" ? "''" : "\\\"")
            + YAMLText.string(after)
        return EvidentFault(
            .quoteWithin(String(quote), word: word),
            file.place(line: mark.line, column: mark.column - 1))
    }

    /// `text: {naam}, thank you`, in which the brace begins a mapping.
    static func behindBracket(_ mark: Mark, _ file: YAMLText) -> EvidentFault? {
        guard (1...file.lines.count).contains(mark.line), mark.column > 1 else { return nil }
        let line = Array(file.line(mark.line))
        guard mark.column - 1 < line.count else { return nil }
        let before = line[..<(mark.column - 1)].reversed().drop { $0 == " " }
        guard let sign = before.first, sign == "}" || sign == "]" else { return nil }
        let open: Unicode.Scalar = sign == "}" ? "{" : "["
        guard let start = line.firstIndex(of: open), start > 1,
            line[..<start].reversed().drop(while: { $0 == " " }).first == ":"
        else { return nil }
        return EvidentFault(
            .textBehindBracket(String(sign)),
            file.place(line: mark.line, column: start + 1, length: line.count - start))
    }

    /// `- tp-tip` above the keys of its part, where `- id: tp-tip` is meant.
    static func nameAlone(above mark: Mark, _ file: YAMLText) -> EvidentFault? {
        for number in [mark.line - 1, mark.line] where (1...file.lines.count).contains(number) {
            let line = file.line(number)
            let words = line.drop { $0 == " " }
            guard words.first == "-", words.dropFirst().first == " " else { continue }
            let name = YAMLText.string(words.dropFirst(2).drop { $0 == " " }.prefix { $0 != " " })
            guard Kebab.isKebab(name), words.dropFirst(2).allSatisfy({ $0 != ":" }) else {
                continue
            }
            let column = words.startIndex - line.startIndex + 3
            return EvidentFault(
                .noID(name),
                file.place(line: number, column: column, length: name.unicodeScalars.count))
        }
        return nil
    }
}
