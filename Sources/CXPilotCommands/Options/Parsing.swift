import ArgumentParser
import ExperienceModel
import ExperienceText

/// Reads option values into nouns of the model, with a message that shows the right form.
enum Parsing {
    static func day(_ text: String) throws -> Day {
        guard let day = Day(iso: text) else {
            throw ValidationError("'\(text)' is no day; write it as 2026-03-31")
        }
        return day
    }

    /// A share above 0 and up to 1, written as `30%` or `0.30`.
    static func share(_ text: String) throws -> Double {
        let isPercent = text.hasSuffix("%")
        let digits = (isPercent ? String(text.dropLast()) : text)
            .replacing(",", with: ".")
        guard let number = Double(digits), number.isFinite else { throw noShare(text) }
        let share = isPercent ? number / 100 : number
        guard share > 0, share <= 1 else { throw noShare(text) }
        return share
    }

    private static func noShare(_ text: String) -> ValidationError {
        ValidationError("'\(text)' is no share above 0 and up to 100%; write it as 30% or 0.30")
    }

    static func language(_ text: String) throws -> Language {
        try one(of: Language.allCases, text)
    }

    static func basis(_ text: String) throws -> Learning.Basis {
        try one(of: Learning.Basis.allCases, text)
    }

    static func dateOrder(_ text: String) throws -> DateOrder {
        try one(of: [.dmy, .mdy, .ymd], text)
    }

    private static func one<Value: RawRepresentable<String>>(
        of values: [Value], _ text: String
    ) throws -> Value {
        guard let value = Value(rawValue: text) else {
            let known = values.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("'\(text)' is not one of: \(known)")
        }
        return value
    }
}
