import ExperienceModel
import ExperienceReports

/// Gathers the facts of one element: for people in their language, in JSON under stable keys.
struct FactList {
    let words: Wording
    private(set) var facts: [ListRow.Fact] = []

    init(_ words: Wording) {
        self.words = words
    }

    /// A text as it is; nothing where there is none.
    mutating func text(_ key: String, _ text: String?) {
        if let text, !text.isEmpty { add(key, text, .string(text)) }
    }

    /// Names or texts, in order.
    mutating func names(_ key: String, _ names: [String]) {
        guard !names.isEmpty else { return }
        add(key, names.joined(separator: ", "), .array(names.map(JSONValue.string)))
    }

    /// One line each.
    mutating func lines(_ key: String, _ lines: [String], _ values: [JSONValue]? = nil) {
        guard !lines.isEmpty else { return }
        add(
            key, lines.joined(separator: "\n"),
            .array(values ?? lines.map(JSONValue.string)))
    }

    /// Texts by a name of their own, one line each.
    mutating func named(_ key: String, _ texts: [String: String]) {
        guard !texts.isEmpty else { return }
        let sorted = texts.sorted { $0.key < $1.key }
        var object: [(String, JSONValue)] = []
        for (name, text) in sorted { object.append((name, .string(text))) }
        add(
            key, sorted.map { "\($0.key): \($0.value)" }.joined(separator: "\n"),
            JSONValue.keyed(object))
    }

    /// One of a list of words: in the reader's language, in JSON as the blueprint has it.
    mutating func choice(_ key: String, _ value: String?) {
        if let value { add(key, words.choice(value), .string(value)) }
    }

    /// A whole number.
    mutating func count(_ key: String, _ value: Int?) {
        if let value { add(key, words.figures.count(value), .integer(value)) }
    }

    /// A number with as few decimals as tell it.
    mutating func number(_ key: String, _ value: Double?) {
        if let value {
            add(key, words.figures.planned(value, isSigned: false), .number(value))
        }
    }

    /// A share, 0 to 1 in JSON.
    mutating func share(_ key: String, _ value: Double?) {
        if let value { add(key, words.plannedShare(value), .number(value)) }
    }

    /// Money to the cent.
    mutating func price(_ key: String, _ value: Double?, _ currency: String) {
        if let value {
            add(key, words.figures.price(value, currency: currency), .number(value))
        }
    }

    /// Money by name, one line.
    mutating func amounts(_ key: String, _ values: [String: Double], _ write: (Double) -> String) {
        guard !values.isEmpty else { return }
        let sorted = values.sorted { $0.key < $1.key }
        add(
            key, sorted.map { "\($0.key) \(write($0.value))" }.joined(separator: ", "),
            JSONValue.keyed(sorted.map { ($0.key, .number($0.value)) }))
    }

    /// A day.
    mutating func day(_ key: String, _ day: Day?) {
        if let day { add(key, words.figures.date(day), .string(day.description)) }
    }

    /// Something that holds; nothing where it does not.
    mutating func flag(_ key: String, _ isTrue: Bool) {
        if isTrue { add(key, words.say("yes", "ja"), .bool(true)) }
    }

    /// A fact whose two forms are known.
    mutating func add(_ key: String, _ text: String, _ value: JSONValue) {
        facts.append(
            ListRow.Fact(key: key, name: words.factName(key), text: text, value: value))
    }
}
