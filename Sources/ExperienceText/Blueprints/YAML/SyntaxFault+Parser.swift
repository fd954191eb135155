import ExperienceModel
import Yams

/// From the parser's own words to ours.
extension SyntaxFault {
    static func unreadable(_ error: any Error, in file: YAMLText) -> UnreadableText {
        guard let error = error as? YamlError else {
            return UnreadableText(
                problem: .syntax(.other), place: file.place(line: 1, column: 1))
        }
        switch error {
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            return unreadable(problem, at: mark, context: context, in: file)
        default:
            return UnreadableText(
                problem: .syntax(.other), place: file.place(line: 1, column: 1))
        }
    }

    private static func unreadable(
        _ words: String, at mark: Mark, context: YamlError.Context?, in file: YAMLText
    ) -> UnreadableText {
        let here = file.place(line: mark.line, column: mark.column)
        let sign = file.sign(at: mark)
        func said(_ part: String) -> Bool { words.contains(part) }
        if sign == "\t" || said("tab character") {
            return UnreadableText(problem: .tab, place: file.firstTab(line: mark.line) ?? here)
        }
        if said("undefined alias") { return UnreadableText(problem: .anchor, place: here) }
        if said("another document") { return UnreadableText(problem: .secondDocument, place: here) }
        if said("nesting level") {
            return UnreadableText(
                problem: .tooDeep(limit: YAMLComposer.deepest), place: here)
        }
        let (fault, isContext) = fault(words, sign: sign, context: context, in: file)
        if let evident = EvidentFault(behind: fault, at: mark, from: context?.mark, in: file) {
            return UnreadableText(problem: .syntax(evident.fault), place: evident.place)
        }
        guard isContext, let start = context?.mark else {
            return UnreadableText(problem: .syntax(fault), place: here)
        }
        return UnreadableText(
            problem: .syntax(fault), place: file.place(from: start, isWhole: fault.isWholeLine))
    }

    private var isWholeLine: Bool {
        if case .noColon = self { true } else { false }
    }

    /// The fault, and whether it is best shown where the parser began instead of where it ended.
    private static func fault(
        _ words: String, sign: String, context: YamlError.Context?, in file: YAMLText
    ) -> (SyntaxFault, isContext: Bool) {
        let doing = context?.text ?? ""
        if words.contains("mapping values are not allowed") { return (.secondColon, false) }
        if words.contains("cannot start any token") { return (.reservedCharacter(sign), false) }
        if words.contains("sequence entries are not allowed") { return (.misplacedItem, false) }
        if words.contains("unknown escape") { return (.unknownEscape, false) }
        if doing.contains("quoted scalar") { return (.openQuote, true) }
        if doing.contains("flow"), let start = context?.mark {
            return (.openBracket(file.sign(at: start)), true)
        }
        if words.contains("could not find expected ':'") { return (.noColon, true) }
        if words.contains("did not find expected") { return (.misfit, false) }
        return (.other, false)
    }
}

extension YAMLText {
    /// The sign at a place of the parser, nothing behind the end.
    func sign(at mark: Mark) -> String {
        guard (1...lines.count).contains(mark.line) else { return "" }
        return line(mark.line).dropFirst(mark.column - 1).first.map { String($0) } ?? ""
    }

    fileprivate func place(from mark: Mark, isWhole: Bool) -> SourcePlace {
        let rest =
            isWhole && mark.line <= lines.count ? line(mark.line).dropFirst(mark.column - 1) : []
        return place(line: mark.line, column: mark.column, length: max(1, rest.count))
    }

    fileprivate func firstTab(line number: Int) -> SourcePlace? {
        guard (1...lines.count).contains(number) else { return nil }
        let scalars = line(number)
        return scalars.firstIndex(of: "\t").map {
            place(line: number, column: $0 - scalars.startIndex + 1)
        }
    }
}
