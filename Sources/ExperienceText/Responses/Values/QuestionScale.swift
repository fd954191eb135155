import ExperienceModel

/// The scale that the words of a question name: `(1-5)`, `van 0 tot en met 10`,
/// `1 - strongly disagree … 10 - strongly agree`.
enum QuestionScale {
    private static let highest: Set<Int> = [5, 7, 10]
    private static let between: Set<String> = [
        "-", "to", "tot", "t/m", "tot en met", "through", "bis", "à",
    ]

    /// The scale; nil where the words name none, or several.
    static func named(in question: String) -> Metric.Scale? {
        let numbers = numbers(in: PlainText.of(Label.folded(question)))
        var scales: Set<[Int]> = []
        for (one, other) in zip(numbers, numbers.dropFirst()) {
            guard between.contains(one.tail), isScale(one.value, other.value) else { continue }
            scales.insert([one.value, other.value])
        }
        if scales.isEmpty {
            let labelled = numbers.filter(\.isLabelled).map(\.value)
            if let lowest = labelled.min(), let top = labelled.max(), isScale(lowest, top) {
                scales.insert([lowest, top])
            }
        }
        guard scales.count == 1, let ends = scales.first else { return nil }
        return Metric.Scale(lowest: ends[0], highest: ends[1])
    }

    private static func isScale(_ lowest: Int, _ top: Int) -> Bool {
        (0...1).contains(lowest) && highest.contains(top)
    }

    /// A whole number, and what stands between it and the next one.
    private struct Number {
        var value: Int
        var tail: String
        /// Whether a word explains it: `10 - strongly agree`, `1 = slecht`.
        var isLabelled: Bool {
            guard let mark = tail.first, "-=:".contains(mark) else { return false }
            return tail.dropFirst().first { $0 != " " }?.isLetter ?? false
        }
    }

    private static func numbers(in text: String) -> [Number] {
        var numbers: [Number] = []
        var rest = text[...]
        while let start = rest.firstIndex(where: { ("0"..."9").contains($0) }) {
            let digits = rest[start...].prefix { ("0"..."9").contains($0) }
            rest = rest[digits.endIndex...]
            let tail = rest.prefix { !("0"..."9").contains($0) }
            let words = tail.split(separator: " ").joined(separator: " ")
            numbers.append(Number(value: Int(digits) ?? .max, tail: words))
        }
        return numbers
    }
}
