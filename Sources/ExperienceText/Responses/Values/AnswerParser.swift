import ExperienceModel

/// Reads the answers to one metric: first the codes that stand for no answer, then the words
/// that the user mapped, then what the metric's kind asks for.
struct AnswerParser {
    private enum Form {
        case score(Metric.Scale)
        case yesOrNo
        case amount
    }

    private static let missingCodes: Set<String> = [
        "", "-", "na", "n/a", "n.v.t.", "geen", "null", "not available", "niet beschikbaar",
    ]

    private let form: Form
    private let missing: Set<String>
    private let values: [String: String]
    private let shift: Int

    /// A parser for that metric.
    /// - Parameters:
    ///   - missing: further codes for no answer.
    ///   - values: words and the answers they stand for.
    ///   - written: the scale as the file writes it, where that is said.
    init(
        metric: Metric, missing: [String], values: [String: String],
        written: Metric.Scale? = nil
    ) {
        let form = Self.form(of: metric)
        if case .score(let scale) = form, let written {
            shift = Self.shift(from: written, to: scale) ?? 0
            self.form = .score(written)
        } else {
            shift = 0
            self.form = form
        }
        self.missing = Set(missing.map(Label.folded))
        self.values = Dictionary(
            values.map { (Label.folded($0.key), $0.value) }, uniquingKeysWith: { first, _ in first }
        )
    }

    /// The scale that scores must lie on, nil where the answers are no scores.
    var scale: Metric.Scale? {
        if case .score(let scale) = form { scale } else { nil }
    }

    /// What that cell says.
    func read(_ text: String) -> AnswerReading {
        guard let answer = answer(in: text) else { return .missing }
        return switch form {
        case .score(let scale): shifted(ScoreParser.read(answer, on: scale))
        case .yesOrNo: YesNoParser.read(answer)
        case .amount: AmountParser.read(answer)
        }
    }

    /// Whether the cell says that there is no answer.
    func isMissing(_ text: String) -> Bool { answer(in: text) == nil }

    /// What the cell says once the words that the user mapped are replaced, in plain lower case;
    /// nil when it says that there is no answer.
    func answer(in text: String) -> String? {
        let label = Label.folded(text)
        if missing.contains(label) { return nil }
        let answer = values[label].map(Label.folded) ?? label
        return Self.missingCodes.contains(answer) ? nil : Self.unmarked(PlainText.of(answer))
    }

    /// A number without the `'` by which spreadsheets mark it as text.
    private static func unmarked(_ text: String) -> String {
        let rest = text.dropFirst()
        return text.first == "'" && rest.first?.isNumber == true ? String(rest) : text
    }

    /// How much less a code of the metric's scale is than one of the file's: 1 for 1-11 on 0-10,
    /// 0 for a scale that begins higher and ends alike (1-10 on 0-10), nil where the answers
    /// on the one say nothing on the other.
    static func shift(from written: Metric.Scale, to scale: Metric.Scale) -> Int? {
        if written.highest - written.lowest == scale.highest - scale.lowest {
            return written.lowest - scale.lowest
        }
        return written.lowest >= scale.lowest && written.highest == scale.highest ? 0 : nil
    }

    /// The scale that answers to a metric lie on, nil where they are no scores.
    static func scale(of metric: Metric) -> Metric.Scale? {
        if case .score(let scale) = form(of: metric) { scale } else { nil }
    }

    private func shifted(_ reading: AnswerReading) -> AnswerReading {
        guard shift != 0, case .value(let value) = reading else { return reading }
        return .value(value - Double(shift))
    }

    private static func form(of metric: Metric) -> Form {
        if let scale = metric.scale { return .score(scale) }
        if metric.kind == .nps { return .score(.init(lowest: 0, highest: 10)) }
        if let highest = metric.top.max() {
            return .score(.init(lowest: 0, highest: max(10, highest)))
        }
        return metric.measure == .share ? .yesOrNo : .amount
    }
}
