import ExperienceModel

/// How a value of one kind is written, and how it is read.
struct ValueReader<Value> {
    /// What is expected, for a finding: `a date`.
    var expected: Phrase
    /// What it looks like, for the description of the language.
    var shape: () -> ValueShape
    /// Reads it; where that cannot be, the reason is in the log of the element.
    var read: (Element) -> Value?

    init(
        _ expected: Phrase, _ shape: @autoclosure @escaping () -> ValueShape,
        read: @escaping (Element) -> Value?
    ) {
        self.expected = expected
        self.shape = shape
        self.read = read
    }
}

extension ValueReader {
    /// The same reader, described as something narrower or wider than its own form.
    func described(as shape: ValueShape) -> ValueReader {
        ValueReader(expected, shape, read: read)
    }
}

extension Element {
    /// Reads the value; nothing at all is never a value.
    func read<Value>(_ reader: ValueReader<Value>) -> Value? {
        guard !isEmpty else {
            reportWrongType(
                expected: reader.expected,
                hint: Problem.writeOrDrop)
            return nil
        }
        return reader.read(self)
    }

    /// The text of a single value, reported where it is none.
    func text(expected: Phrase) -> String? {
        guard let text else {
            // `{naam}, thank you` without quotes is a mapping or a list to YAML.
            reportWrongType(expected: expected, hint: isInBrackets ? Problem.quoteAroundAll : nil)
            return nil
        }
        guard !text.allSatisfy(\.isWhitespace) else {
            reportWrongType(expected: expected, hint: Problem.writeOrDrop)
            return nil
        }
        return text
    }
}
