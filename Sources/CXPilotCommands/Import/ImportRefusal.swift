import ExperienceModel
import ExperienceReports
import ExperienceText

/// A file that cannot be read without a guess: what is open, and what settles it.
struct ImportRefusal {
    /// Columns of a file that a refusal lists at most.
    private static let mostColumns = 30

    let recognition: FileRecognition
    let file: String
    let language: Language

    private var words: Wording { Wording(language) }

    /// Whether options settle it, and not only another file.
    var canBeSettled: Bool {
        recognition.questions.allSatisfy { !$0.isNeeded || $0.canBeSettled }
    }

    /// All open questions at once; a column that was named and is not there is refused by name.
    ///
    /// - Parameter isTrial: whether all that is known of the file is shown as well.
    func answer(naming names: [String], isTrial: Bool) throws -> CommandAnswer {
        for name in names { try check(ResponseMapping.ColumnName(name)) }
        let lines = recognition.refusal(of: file, in: language).split(separator: "\n")
            .map { TerminalText.clean(String($0)) }
        let advice = words.say(
            "--interactive asks; --dry-run shows how the file is read and stores nothing",
            "--interactive vraagt het u; --dry-run toont hoe het bestand wordt gelezen en "
                + "bewaart niets"
        )
        let more = isTrial ? known : canBeSettled ? [advice] : []
        return CommandAnswer(
            errors: "cxpilot: " + (lines + columns + more).joined(separator: "\n"), exitCode: 1)
    }

    /// What is certain of the file: its form, and the columns with their reasons.
    private var known: [String] {
        let rows = recognition.headerRows
        let form = words.say(
            "  certain: \(recognition.profile), \(recognition.encoding), separator"
                + " '\(recognition.separator)', header rows: \(rows);"
                + " \(recognition.because(in: language))",
            "  zeker: \(recognition.profile), \(recognition.encoding), scheidingsteken"
                + " '\(recognition.separator)', kopregels: \(rows);"
                + " \(recognition.because(in: language))")
        let columns = recognition.columns.map {
            "  \($0.role) = \($0.title): \($0.because(in: language))"
        }
        return ([form] + columns + recognition.notes(in: language).map { "  - " + $0 })
            .map { TerminalText.clean($0) }
    }

    /// Asks the first open question.
    func question(_ situation: Situation) -> CommandAnswer {
        guard let open = recognition.questions.first(where: \.isNeeded) else {
            return CommandAnswer(exitCode: 1)
        }
        let choices = recognition.choices(of: open)
        return ImportQuestion(
            text: "\(open.role): \(open.doubt(in: language))",
            choices: choices, columns: choices.isEmpty ? columns : []
        ).answer(in: language, situation)
    }

    /// The columns of the file, where a question has nothing to offer.
    private var columns: [String] {
        guard recognition.questions.contains(where: { $0.isNeeded && $0.choices.isEmpty }),
            canBeSettled
        else {
            return []
        }
        let headings = recognition.headings
        let list = headings.prefix(Self.mostColumns).map { words.quoted($0) }.joined(
            separator: ", ")
        let rest = headings.count > Self.mostColumns ? ", …" : ""
        return [
            TerminalText.clean(
                words.say("  the columns are \(list)\(rest)", "  de kolommen zijn \(list)\(rest)"))
        ]
    }

    private func check(_ name: ResponseMapping.ColumnName) throws(ResponseError) {
        let headings = recognition.headings
        switch name {
        case .number(let number):
            if headings.indices.contains(number - 1) { return }
        case .heading(let heading):
            if headings.contains(heading) { return }
            if recognition.columns.contains(where: { $0.title == heading }) { return }
        }
        let shown = name.shown
        throw .columnNotFound(
            file: file, asked: shown, headings: headings,
            didYouMean: SpellingSuggestion.nearest(to: shown, among: headings))
    }
}
