import ExperienceModel

/// Reads the answers to one metric: first the codes that stand for no answer, then the words
/// that the user mapped, then what the metric's kind asks for.
struct AnswerParser {
    private enum Form {
        case score(Metric.Scale)
        case yesOrNo
        case amount
    }

    private static let missingCodes: Set<String> = ["", "-", "na", "n/a", "n.v.t.", "geen", "null"]
    private static let mostRemembered = 4096

    private let form: Form
    private let missing: Set<String>
    private let values: [String: String]
    private var remembered: [String: AnswerReading] = [:]

    /// A parser for that metric.
    /// - Parameters:
    ///   - missing: further codes for no answer.
    ///   - values: words and the answers they stand for.
    init(metric: Metric, missing: [String], values: [String: String]) {
        form = Self.form(of: metric)
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
    mutating func read(_ text: String) -> AnswerReading {
        if let known = remembered[text] { return known }
        let reading = reading(of: text)
        if remembered.count < Self.mostRemembered { remembered[text] = reading }
        return reading
    }

    private func reading(of text: String) -> AnswerReading {
        let label = Label.folded(text)
        if missing.contains(label) { return .missing }
        let answer = values[label].map(Label.folded) ?? label
        if Self.missingCodes.contains(answer) { return .missing }
        let plain = PlainText.of(answer)
        return switch form {
        case .score(let scale): ScoreParser.read(plain, on: scale)
        case .yesOrNo: YesNoParser.read(plain)
        case .amount: AmountParser.read(plain)
        }
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
