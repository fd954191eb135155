package import ExperienceModel

/// What the beginning of a file says about the whole: the export, the columns, and what only the
/// user can settle.
package struct FileRecognition: Equatable, Sendable {
    /// A column and what it is used as, with the reason.
    package struct Column: Equatable, Sendable {
        /// What it is used as: `score`, `arm`, `metric nps`.
        package var role: String
        /// Its number, from 1.
        package var number: Int
        /// Its heading as people know it: the question where the heading is only a code.
        package var title: String
        let because: Phrase

        /// Why it is used so.
        package func because(in language: Language) -> String { because.text(in: language) }
    }

    /// The export, `Qualtrics`, or `plain`.
    package internal(set) var profile = "plain"
    let because: Phrase
    /// What separates the cells.
    package internal(set) var separator = ","
    /// How the file writes its characters, `UTF-8`.
    package internal(set) var encoding = "UTF-8"
    /// Rows above the header.
    package internal(set) var titleRows = 0
    /// Header rows, the headings included.
    package internal(set) var headerRows = 1
    /// The headings, tidied.
    package internal(set) var headings: [String] = []
    /// The columns that were recognised or named.
    package internal(set) var columns: [Column] = []
    /// What is not settled; those that are needed first.
    package internal(set) var questions: [RecognitionQuestion] = []
    var remarks: [Phrase] = []
    /// All that is settled; whole when `isSettled`.
    package internal(set) var mapping: ResponseMapping

    /// Whether nothing at all stands below the headings, all of which were found that were named.
    var hasHeadingsOnly = false

    /// Whether the file can be read: no question is open that is needed.
    package var isSettled: Bool { !questions.contains { $0.isNeeded } }

    /// Rules by which rows do not count.
    package var filters: [RowFilter] { mapping.filters }

    /// Which export it is, and what proves it: one sentence.
    package func because(in language: Language) -> String { because.text(in: language) }

    /// What else is worth knowing, each a sentence; what was left aside with its options.
    package func notes(in language: Language) -> [String] {
        remarks.map { $0.text(in: language) }
            + questions.filter { !$0.isNeeded }.map { $0.line(in: language) }
    }

    /// Why the file cannot be read yet: a line for each open question, with what settles it.
    package func refusal(of file: String, in language: Language) -> String {
        let words = Wording(language)
        let open = questions.filter(\.isNeeded)
        let count = words.count(
            open.count, ("question is open", "questions are open"),
            ("vraag staat open", "vragen staan open"))
        return
            ([
                words.say(
                    "\(file) cannot be read without a guess; \(count)",
                    "\(file) is niet te lezen zonder te gokken; \(count)")
            ] + open.map { "  " + $0.line(in: language) }).joined(separator: "\n")
    }
}
