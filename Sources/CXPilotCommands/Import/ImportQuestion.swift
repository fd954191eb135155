import ExperienceModel
import ExperienceReports
import ExperienceText

/// Something about a file that is asked on the terminal, with the options that settle it.
struct ImportQuestion {
    /// What is not clear.
    let text: String
    let choices: [RecognitionQuestion.Choice]
    /// What else helps, below the choices.
    var columns: [String] = []

    /// One about a file that cannot be read as it is; nil where no option helps.
    init?(_ error: ResponseError, in language: Language) {
        guard !error.options.isEmpty else { return nil }
        text = error.message(in: language)
        choices = error.options.map { RecognitionQuestion.Choice(option: $0) }
    }

    /// One with those choices.
    init(text: String, choices: [RecognitionQuestion.Choice], columns: [String] = []) {
        self.text = text
        self.choices = choices
        self.columns = columns
    }

    /// The answer that asks it.
    func answer(in language: Language, _ situation: Situation) -> CommandAnswer {
        let words = Wording(language)
        let prompt =
            choices.isEmpty
            ? words.say("Which option?", "Welke optie?")
            : words.say("Which one? A number, or an option:", "Welke? Een nummer, of een optie:")
        let lines = [text] + choices.enumerated().map { line($1, at: $0 + 1, words) } + columns
        return CommandAnswer(
            errors: (lines + [prompt]).map { TerminalText.clean($0) }.joined(separator: "\n"),
            question: Question(
                invocation: situation.invocation, language: language,
                answers: .options(
                    choices.map {
                        .init(option: $0.option, name: $0.column ?? "", instead: $0.instead)
                    })))
    }

    private func line(
        _ choice: RecognitionQuestion.Choice, at number: Int, _ words: Wording
    ) -> String {
        let line = "  \(number)  \(choice.option)"
        let examples = choice.examples.prefix(3).map { words.quoted($0) }.joined(separator: ", ")
        let column = choice.column.flatMap { choice.option.contains($0) ? nil : $0 }
        let told = [column.map(words.quoted), examples.isEmpty ? nil : examples]
            .compactMap(\.self)
        return told.isEmpty ? line : line + "   (\(told.joined(separator: ": ")))"
    }
}
