import ExperienceModel
import Yams

/// A fault that the text itself shows, where the parser only notices that something later does not
/// fit: a colon without a space, quotes that are not closed on their line.
struct EvidentFault {
    let fault: SyntaxFault
    let place: SourcePlace

    /// Lines above the one that does not fit in which quotes may have been opened.
    private static let furthest = 60

    /// - Parameters:
    ///   - mark: where the parser gave up.
    ///   - start: where it began the thing that did not fit.
    init?(behind fault: SyntaxFault, at mark: Mark, from start: Mark?, in file: YAMLText) {
        if let found = Self.quoteWithin(mark, file) ?? Self.behindBracket(mark, file) {
            self = found
            return
        }
        switch fault {
        case .noColon, .secondColon:
            let numbers = [start?.line ?? mark.line, mark.line - 1]
            guard
                let found = numbers.lazy.compactMap({ Self.gluedKey($0, file) }).first
                    ?? Self.openQuote(above: mark, file) ?? Self.nameAlone(above: mark, file)
                    ?? Self.deepKey(mark, file)
            else { return nil }
            self = found
        case .misfit, .openBracket:
            guard
                let found = Self.openQuote(above: mark, file) ?? Self.nameAlone(above: mark, file)
            else { return nil }
            self = found
        default: return nil
        }
    }

    init(_ fault: SyntaxFault, _ place: SourcePlace) {
        self.fault = fault
        self.place = place
    }

    /// `customers:48000` on a line of its own.
    private static func gluedKey(_ number: Int, _ file: YAMLText) -> EvidentFault? {
        guard (1...file.lines.count).contains(number) else { return nil }
        let line = file.line(number)
        let words = line.drop { $0 == " " || $0 == "-" }
        let key = words.prefix { ("a"..."z").contains($0) || $0 == "_" }
        let rest = words[key.endIndex...]
        guard !key.isEmpty, rest.first == ":", let next = rest.dropFirst().first,
            next != " ", next != "/", !rest.dropFirst().contains(":")
        else { return nil }
        let mended = YAMLText.string(key) + ": " + YAMLText.string(rest.dropFirst())
        return EvidentFault(
            .noSpace(mended),
            file.place(
                line: number, column: key.startIndex - line.startIndex + 1, length: words.count))
    }

    /// A key that stands deeper than the one above it, and so went on with its value.
    private static func deepKey(_ mark: Mark, _ file: YAMLText) -> EvidentFault? {
        guard mark.line > 1, mark.line <= file.lines.count else { return nil }
        let line = file.line(mark.line)
        let words = line.prefix(max(0, mark.column - 1)).drop { $0 == " " }
        let isKey = words.allSatisfy {
            ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_"
        }
        guard isKey, !words.isEmpty, line[words.endIndex...].first == ":" else { return nil }
        return EvidentFault(
            .misfit, file.place(line: mark.line, column: words.startIndex - line.startIndex + 1))
    }

    /// Quotes that open a value and close on the line that does not fit, or on none.
    private static func openQuote(above mark: Mark, _ file: YAMLText) -> EvidentFault? {
        guard mark.line > 1, mark.line <= file.lines.count else { return nil }
        let last = file.line(mark.line).prefix(mark.column)
        for number in stride(from: mark.line - 1, to: max(0, mark.line - furthest), by: -1) {
            let line = file.line(number)
            guard let open = openQuote(in: line) else { continue }
            let quote = line[open]
            let between = (number + 1..<mark.line).contains { file.line($0).contains(quote) }
            guard !between, last.contains(quote) else { return nil }
            return EvidentFault(
                .openQuote, file.place(line: number, column: open - line.startIndex + 1))
        }
        return nil
    }

    /// The first quote of a line that opens a value and is not closed on it.
    static func openQuote(in line: ArraySlice<Unicode.Scalar>) -> Int? {
        let before = Set(":-[{,".unicodeScalars)
        var index = line.startIndex
        var last: Unicode.Scalar = ":"
        while index < line.endIndex {
            let sign = line[index]
            if sign == "\"" || sign == "'", before.contains(last) {
                guard let close = line[(index + 1)...].firstIndex(of: sign) else { return index }
                index = close
            }
            if sign != " " { last = sign }
            index += 1
        }
        return nil
    }
}
