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
