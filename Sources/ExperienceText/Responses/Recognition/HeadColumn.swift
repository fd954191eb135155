import ExperienceModel

/// One column in the beginning of a file, and what its cells hold.
struct HeadColumn {
    /// Its place, from 0.
    let place: Int
    /// Its heading, tidied.
    let heading: String
    /// Its heading, or the one to its left that it continues.
    let question: String
    /// What stands in the next header row.
    let subheading: String
    /// The heading in lower case.
    let folded: String
    /// The question with what stands below it, in lower case.
    let spoken: String
    /// The filled cells, each different text once, with how many rows hold it; in the order of
    /// the file.
    let values: [(text: String, rows: Int)]
    /// How many cells are filled.
    let filled: Int
    /// How many rows there are.
    let rows: Int

    init(place: Int, heading: String, question: String, subheading: String, cells: [String]) {
        self.place = place
        self.heading = heading
        self.question = question
        self.subheading = subheading
        folded = heading.lowercased()
        spoken = Label.folded(question + " " + subheading)
        var places: [String: Int] = [:]
        var values: [(text: String, rows: Int)] = []
        var filled = 0
        for cell in cells {
            let text = Label.tidied(cell)
            guard !text.isEmpty else { continue }
            filled += 1
            if let known = places[text] {
                values[known].rows += 1
            } else {
                places[text] = values.count
                values.append((text, 1))
            }
        }
        self.values = values
        self.filled = filled
        rows = cells.count
    }

    /// The first values, for a question.
    var examples: [String] { values.prefix(4).map(\.text) }

    /// Whether no filled cell says what another one says.
    var isUnique: Bool { filled > 0 && values.count == filled }

    /// Whether most filled cells begin with a date; the others are rows without one.
    var isDates: Bool {
        filled > 0 && share(Self.isDate) >= 0.5
    }

    /// Whether almost every filled cell is a number that can stand for a day.
    var isDayNumbers: Bool {
        filled > 0 && share { DayNumber(PlainText.of($0)) != nil } >= 0.9
    }

    /// Whether almost every filled cell is a number.
    var isNumbers: Bool { filled > 0 && share { Double($0) != nil } >= 0.9 }

    /// The share of the filled cells for which that holds.
    func share(_ holds: (String) -> Bool) -> Double {
        guard filled > 0 else { return 0 }
        let rows = values.reduce(0) { $0 + (holds($1.text) ? $1.rows : 0) }
        return Double(rows) / Double(filled)
    }

    private static func isDate(_ text: String) -> Bool {
        guard let written = WrittenDate(text) else { return false }
        return written.dayFromYear != nil || written.day(in: .dmy) != nil
            || written.day(in: .mdy) != nil || written.day(in: .ymd) != nil
    }

    /// Whether the question holds that part: a short one only at the beginning of a word.
    func speaks(of part: String) -> Bool {
        if part.count >= 7 { return spoken.contains(part) }
        return spoken.split { !$0.isLetter && $0 != "_" }.contains { $0.hasPrefix(part) }
            || part.contains(" ") && spoken.contains(part)
    }
}
