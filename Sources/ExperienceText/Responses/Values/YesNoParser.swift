/// Reads yes or no, in English or Dutch.
enum YesNoParser {
    private static let yes: Set<String> = [
        "yes", "y", "ja", "j", "true", "waar", "1", "1.0", "1,0",
    ]
    private static let no: Set<String> = ["no", "n", "nee", "false", "onwaar", "0", "0.0", "0,0"]

    /// The answer in lower-case text: 1, 0, or none; a full stop at the end does not matter.
    static func read(_ text: String) -> AnswerReading {
        let word = text.hasSuffix(".") ? String(text.dropLast()) : text
        if yes.contains(word) { return .value(1) }
        return no.contains(word) ? .value(0) : .notAnAnswer
    }
}
