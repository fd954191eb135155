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
                element.report(.badDate(element.key, text, hint: DateHint.hint(text)))
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

/// The date that was probably meant.
private enum DateHint {
    static func hint(_ text: String) -> Phrase? {
        let parts = text.split { "-/. ".contains($0) }.compactMap { Int($0) }
        guard parts.count == 3 else { return Problem.write("2026-03-31") }
        let yearFirst = parts[0] > 31
        let (year, month, day) =
            yearFirst ? (parts[0], parts[1], parts[2]) : (parts[2], parts[1], parts[0])
        if let date = Day(year: year, month: month, day: day), year > 999 {
            return Problem.write(date.description)
        }
        guard (1...12).contains(month), (1000...9999).contains(year) else {
            return Problem.write("2026-03-31")
        }
        let days = Day.daysInMonth(year: year, month: month)
        let name = Month(year: year, month: month)
        return Phrase(dutch: "\(name) heeft \(days) dagen", english: "\(name) has \(days) days")
    }
}
