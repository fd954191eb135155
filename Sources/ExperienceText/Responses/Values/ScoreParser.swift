import ExperienceModel

/// Reads a score: a whole number on the scale, as surveys write it.
///
/// `9`, `9.0`, `9,0`, `9/10` where the scale ends at 10, `10 - Extremely likely`, and the other
/// way round: `Extremely likely - 10`, `Extremely likely (10)`.
enum ScoreParser {
    /// The score in plain lower-case text.
    static func read(_ text: String, on scale: Metric.Scale) -> AnswerReading {
        var rest = beginning(of: text)
        let isNegative = rest.first == "-"
        if isNegative { rest.removeFirst() }
        guard let whole = takeDigits(from: &rest) else { return .notAnAnswer }
        switch tail(rest, of: scale) {
        case .none: return .notAnAnswer
        case .some(false): return .offScale
        case .some(true):
            guard let number = Int(whole) else { return .offScale }
            let score = isNegative ? -number : number
            guard score >= scale.lowest, score <= scale.highest else { return .offScale }
            return .value(Double(score))
        }
    }

    /// The text from the number on that a label gives: from its beginning, or at its end.
    static func beginning(of text: String) -> Substring {
        let text = Substring(text)
        return text.first?.isLetter == true ? number(behind: text) ?? text : text
    }

    /// The only number of a text, where it stands at the end behind a mark.
    private static func number(behind text: Substring) -> Substring? {
        let isBracketed = text.last == ")"
        let body = isBracketed ? text.dropLast() : text
        let digits = body.reversed().prefix { ("0"..."9").contains($0) }.count
        let words = body.dropLast(digits)
        guard digits > 0, !words.contains(where: \.isNumber),
            let mark = words.last(where: { $0 != " " }),
            isBracketed ? mark == "(" : "-:=".contains(mark)
        else { return nil }
        return body.suffix(digits)
    }

    /// Whether what follows the digits leaves a whole score; nil when it is no score at all.
    private static func tail(_ rest: Substring, of scale: Metric.Scale) -> Bool? {
        guard let mark = rest.first(where: { $0 != " " }) else { return true }
        if rest.first == "." || rest.first == "," {
            let decimals = rest.dropFirst()
            if !decimals.isEmpty, decimals.allSatisfy({ ("0"..."9").contains($0) }) {
                return decimals.allSatisfy { $0 == "0" }
            }
        }
        let afterMark = rest.drop { $0 == " " }.dropFirst()
        let words = afterMark.drop { $0 == " " }
        switch mark {
        case "/": return Int(words).map { $0 == scale.highest }
        case "-", ":", "=", "(", ")": return words.first?.isLetter == true ? true : nil
        case ".": return afterMark.first == " " && words.first?.isLetter == true ? true : nil
        default: return nil
        }
    }

    private static func takeDigits(from rest: inout Substring) -> Substring? {
        let digits = rest.prefix { ("0"..."9").contains($0) }
        rest = rest.dropFirst(digits.count)
        return digits.isEmpty ? nil : digits
    }
}
