extension FileRecognition {
    /// Columns that a question offers at most.
    private static let mostColumns = 30
    private static let gap = "COLUMN"

    /// The ways of settling a question, each of which can be taken as it is, but for a word or a
    /// day that is asked next: where any column may be meant, all that are free.
    package func choices(of question: RecognitionQuestion) -> [RecognitionQuestion.Choice] {
        let used = Set(columns.map(\.number))
        let free = headings.indices.filter { !used.contains($0 + 1) }.prefix(Self.mostColumns)
        return question.choices.flatMap { choice in
            guard choice.option.hasSuffix(Self.gap) else { return [choice] }
            let option = String(choice.option.dropLast(Self.gap.count))
            return free.map { place in
                var filled = RecognitionQuestion.Choice(
                    option: option
                        + OptionText.argument(OptionText.name(place, among: headings)),
                    column: headings[place].isEmpty ? nil : headings[place])
                filled.instead = choice.instead
                return filled
            }
        }
    }
}
