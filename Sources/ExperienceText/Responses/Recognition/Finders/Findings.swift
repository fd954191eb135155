import ExperienceModel

/// What the finders of columns work on together: the table, what is expected, and which columns
/// are used already.
struct Findings {
    /// How sure a finder is, and why.
    struct Use {
        let role: String
        let place: Int
        let because: Phrase
    }

    let table: HeadTable
    let expected: ExpectedAnswers
    /// Columns that hold what a tool adds; nothing is looked for in them.
    let service: Set<Int>
    private(set) var uses: [Use] = []
    private(set) var questions: [RecognitionQuestion] = []
    var remarks: [Phrase] = []
    private var taken: Set<Int> = []

    init(_ table: HeadTable, expected: ExpectedAnswers, service: Set<Int>) {
        self.table = table
        self.expected = expected
        self.service = service
    }

    /// The columns of which nobody has said anything yet.
    var free: [HeadColumn] {
        table.columns.filter { !taken.contains($0.place) && !service.contains($0.place) }
    }

    /// The same with those that a tool adds, for what may stand in them as well.
    var untaken: [HeadColumn] { table.columns.filter { !taken.contains($0.place) } }

    /// Keeps a column for a role, with the reason.
    mutating func use(_ place: Int, as role: String, because: Phrase) {
        taken.insert(place)
        uses.append(Use(role: role, place: place, because: because))
    }

    /// Keeps a column from being taken for something else.
    mutating func reserve(_ place: Int) { taken.insert(place) }

    /// Keeps an open question.
    mutating func ask(_ question: RecognitionQuestion) { questions.append(question) }

    /// Takes back what another question makes needless.
    mutating func withdraw(_ isNeedless: (RecognitionQuestion) -> Bool) {
        questions.removeAll(where: isNeedless)
    }

    /// A choice of a column for an option.
    func choice(_ option: String, _ column: HeadColumn) -> RecognitionQuestion.Choice {
        RecognitionQuestion.Choice(
            option: OptionText.column(option, column.place, of: table),
            column: table.title(column.place), examples: column.examples)
    }

    /// A choice of columns of which a row fills one, each with the option up to its name.
    func choice(named option: String, _ columns: [HeadColumn]) -> RecognitionQuestion.Choice {
        RecognitionQuestion.Choice(
            option: columns.map {
                option + OptionText.argument(OptionText.name($0.place, of: table))
            }.joined(separator: " "),
            column: table.title(columns[0].place), examples: columns.flatMap(\.examples))
    }

    /// The name of a column for a mapping.
    func name(_ place: Int) -> ResponseMapping.ColumnName { .number(place + 1) }
}
