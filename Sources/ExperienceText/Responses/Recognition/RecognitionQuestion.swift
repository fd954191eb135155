package import ExperienceModel

/// Something about a file that only the user can settle.
package struct RecognitionQuestion: Equatable, Sendable {
    /// One way of settling it.
    package struct Choice: Equatable, Sendable {
        /// The option that says so, ready to be typed: `--score Q2`.
        package var option: String
        /// The column, as it is headed; nil where the choice is none.
        package var column: String?
        /// Some of its values.
        package var examples: [String]
        /// The column that the user named and that it takes the place of, where that is none.
        package var instead: String?

        /// Makes one from its parts.
        package init(option: String, column: String? = nil, examples: [String] = []) {
            self.option = option
            self.column = column
            self.examples = examples
        }
    }

    /// What it is about: `score`, `arm`, `day`, as the receipt names it.
    package var role: String
    /// Whether nothing can be imported before it is answered.
    package var isNeeded: Bool
    /// What is not clear.
    let doubt: Phrase
    /// The ways of settling it.
    package var choices: [Choice]
    /// Whether any option settles it, and not only another file.
    package var canBeSettled = true

    /// One that only another file settles.
    init(_ role: String, beyondOptions doubt: Phrase) {
        self.init(role, isNeeded: true, doubt: doubt, choices: [])
        canBeSettled = false
    }

    init(_ role: String, isNeeded: Bool, doubt: Phrase, choices: [Choice]) {
        self.role = role
        self.isNeeded = isNeeded
        self.doubt = doubt
        self.choices = choices
    }

    /// What is not clear, one sentence without its end.
    package func doubt(in language: Language) -> String { doubt.text(in: language) }

    /// One line: what is not clear, the candidates with some of their values, and the options.
    package func line(in language: Language) -> String {
        let words = Wording(language)
        let named = choices.filter { $0.column != nil }
        var line = "\(role): \(doubt(in: language))"
        let columns = named.prefix(6).map { choice in
            let examples = QuotedText.list(choice.examples, most: 3)
            return quoted(choice.column ?? "") + (examples.isEmpty ? "" : " (\(examples))")
        }
        if !columns.isEmpty {
            let more = named.count > columns.count ? ", …" : ""
            line += ": " + columns.joined(separator: ", ") + more
        }
        let options = choices.prefix(6).map(\.option)
        guard let last = options.last else { return line }
        let others = options.dropLast().joined(separator: ", ")
        return line + "; " + words.say("say ", "zeg ")
            + (others.isEmpty ? "" : others + words.say(" or ", " of ")) + last
    }
}
