/// What a cell means as the answer to a metric, small enough to be remembered for each text.
struct AnswerMeaning {
    /// What the cell says.
    var reading: AnswerReading
    /// The whole number that it says, on the scale or off it, as the file writes it.
    var code: Int?
    /// The decimal mark that it shows, or that it could have where it is ambiguous.
    var mark: Character?

    /// Interprets a cell.
    init(_ text: String, by parser: AnswerParser) {
        reading = parser.read(text)
        guard let answer = parser.answer(in: text) else { return }
        if parser.scale != nil {
            let number = ScoreParser.beginning(of: answer)
            let digits = number.prefix { $0.isNumber }
            let isWhole = number.dropFirst(digits.count).first.map { !".,/".contains($0) } ?? true
            switch reading {
            case .value, .offScale: code = isWhole ? Int(digits) : nil
            default: break
            }
        } else if reading == .ambiguousNumber {
            mark = answer.first { $0 == "." || $0 == "," }
        } else {
            mark = AmountParser.decimalMark(of: answer)
        }
    }
}
