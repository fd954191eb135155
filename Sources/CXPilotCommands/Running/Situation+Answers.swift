import ExperienceModel
import ExperienceReports

extension Situation {
    /// The answer of a command that did something: one sentence, or its facts as JSON.
    func answer(
        _ words: Wording, _ name: String, _ facts: KeyValuePairs<String, JSONValue>,
        _ sentence: String, next: String? = nil
    ) -> CommandAnswer {
        if options.json {
            return CommandAnswer(JSONValue.document(name, facts.map { ($0.key, $0.value) }).text)
        }
        let lines = sentence.split(separator: "\n").map { TerminalText.clean(String($0)) }
        let advice = next.map { ["", words.nextLabel + " " + TerminalText.clean($0)] } ?? []
        return CommandAnswer((lines + advice).joined(separator: "\n"))
    }
}
