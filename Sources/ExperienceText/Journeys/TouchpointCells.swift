import ExperienceModel

/// The cells of one touchpoint, read as what their columns tell.
struct TouchpointCells {
    /// A value that cannot be read: what was expected, and in which column.
    struct Unreadable {
        var column: TouchpointColumn
        var value: String
        var expected: Phrase
    }

    private let texts: [TouchpointColumn: String]
    private(set) var unreadable: [Unreadable] = []

    init(_ texts: [TouchpointColumn: String]) {
        self.texts = texts
    }

    func text(_ column: TouchpointColumn) -> String? { texts[column] }

    mutating func day(orElse position: Int) -> Int {
        let days = Phrase(
            dutch: "een hele dag van 0 tot 100000", english: "a whole day from 0 to 100000")
        return value(.day, days) { text in
            Int(text).flatMap { (0...100_000).contains($0) ? $0 : nil }
        } ?? min(position, 100_000)
    }

    /// A share: `35%`, `0.35`, `0,35`, and above 1 a percentage.
    mutating func reach() -> Double? {
        value(.reach, Phrase(dutch: "een aandeel als 35%", english: "a share as 35%")) { text in
            let number = NumberText(text.replacing(",", with: "."))
            guard let value = number.value else { return nil }
            let share = value > 1 && !number.isPercentage ? value / 100 : value
            return (0...1).contains(share) ? share : nil
        }
    }

    mutating func side() -> Touchpoint.Side? {
        let sides = Phrase(dutch: "frontstage of backstage", english: "frontstage or backstage")
        return value(.side, sides) { text in
            switch text.lowercased() {
            case "frontstage", "front", "voor", "zichtbaar": .frontstage
            case "backstage", "back", "achter", "onzichtbaar": .backstage
            default: nil
            }
        }
    }

    mutating func tone() -> Touchpoint.Tone? {
        let tones = Phrase(
            dutch: "positief, neutraal of negatief", english: "positive, neutral or negative")
        return value(.tone, tones) { text in
            switch text.lowercased() {
            case "positive", "positief", "+": .positive
            case "neutral", "neutraal", "0": .neutral
            case "negative", "negatief", "-": .negative
            default: nil
            }
        }
    }

    mutating func emotion() -> Double? {
        let feelings = Phrase(dutch: "een getal van -2 tot 2", english: "a number from -2 to 2")
        return value(.emotion, feelings) { text in
            let number = NumberText(text.replacing(",", with: ".").replacing("−", with: "-"))
            return number.value.flatMap { (-2...2).contains($0) ? $0 : nil }
        }
    }

    mutating func flag(_ column: TouchpointColumn) -> Bool {
        value(column, Phrase(dutch: "ja of nee", english: "yes or no")) { text in
            switch text.lowercased() {
            case "yes", "true", "ja", "waar", "x", "1", "y", "j": true
            case "no", "false", "nee", "onwaar", "0", "n": false
            default: nil
            }
        } ?? false
    }

    private mutating func value<Value>(
        _ column: TouchpointColumn, _ expected: Phrase, _ read: (String) -> Value?
    ) -> Value? {
        guard let text = texts[column] else { return nil }
        if let value = read(text) { return value }
        unreadable.append(Unreadable(column: column, value: text, expected: expected))
        return nil
    }
}
