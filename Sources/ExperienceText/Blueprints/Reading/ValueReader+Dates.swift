import ExperienceModel

extension ValueReader where Value == Day {
    /// A day, `2026-03-31`.
    static var day: ValueReader {
        let expected = Phrase(
            dutch: "een datum zoals 2026-03-31", english: "a date such as 2026-03-31")
        return ValueReader(expected, .date) { element in
            guard let text = element.text(expected: expected) else { return nil }
            if let day = Day(iso: text) { return day }
            if text.utf8.contains(where: { (48...57).contains($0) }) {
                element.report(.badDate(element.key, text, hint: MeantDate.hint(text)))
            } else {
                element.reportWrongType(expected: expected)
            }
            return nil
        }
    }
}

extension ValueReader where Value == Quarter {
    /// A quarter, `2026Q3`.
    static var quarter: ValueReader {
        let expected = Phrase(dutch: "een kwartaal", english: "a quarter")
        return ValueReader(expected, .quarter) { element in
            guard let text = element.text(expected: expected) else { return nil }
            if let quarter = Quarter(text) { return quarter }
            element.report(.badQuarter(text))
            return nil
        }
    }
}
