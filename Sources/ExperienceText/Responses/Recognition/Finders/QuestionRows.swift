import ExperienceModel

/// The column that says which of several questions a row of a table of counts is about.
struct QuestionRows {
    /// More different texts than these are no questions.
    private static let mostQuestions = 200
    private static let mostOptions = 8

    let column: HeadColumn

    /// The column, where rows are about several questions; nil where there is none.
    init?(in findings: Findings) {
        let headed = findings.free.filter { column in
            HeadingWords.question.contains(column.folded) && column.values.count > 1
                && column.values.count <= Self.mostQuestions
                && column.values.count * 2 <= column.filled
        }
        guard let column = headed.first else { return nil }
        self.column = column
    }

    /// The options that keep one question: those that speak of the metric, else all that are;
    /// of many the text is left to be filled in.
    func options(for metric: Metric, in table: HeadTable) -> [String] {
        let name = OptionText.name(column.place, of: table)
        let texts = column.values.map(\.text)
        let speaking = texts.filter { text in
            let folded = Label.folded(text)
            return HeadingWords.parts(of: metric.kind).contains { folded.contains($0) }
                || folded.contains(Label.folded(metric.id))
        }
        let offered = speaking.isEmpty ? texts : speaking
        return (offered.count > Self.mostOptions ? ["?"] : offered).map {
            "--question " + OptionText.argument("\(name)=\($0)")
        }
    }
}
