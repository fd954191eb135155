import ExperienceModel

/// Finds the column of the number of answers in a table of counts, and the words in it that
/// stand for a number.
struct CountFinder {
    let said: ResponseMapping

    private static let counting: Set<String> = [
        "number", "count", "total", "aantal", "totaal", "anzahl", "nombre", "n", "completed",
    ]
    private static let things: Set<String> = [
        "answers", "responses", "respondents", "surveys", "interviews", "completes",
        "antwoorden", "respondenten", "enquêtes", "reacties", "responsen", "deelnemers",
        "antworten", "befragte", "teilnehmer", "réponses", "répondants",
    ]
    private static let alone: Set<String> = [
        "responses", "respondents", "sample size", "samplesize", "respondenten", "steekproef",
        "base", "basis", "completed surveys", "stichprobe",
    ]

    /// Headings that may be of anything that is counted.
    private static let loose: Set<String> = [
        "total", "totaal", "frequency", "freq", "frequentie", "anzahl", "häufigkeit", "nombre",
        "fréquence", "effectif", "total responses", "grand total",
    ]

    /// The columns that may hold it: those whose heading speaks of answers, else of a total.
    static func candidates(among columns: [HeadColumn]) -> [HeadColumn] {
        let possible = columns.filter { column in
            column.filled > 0 && !column.isDates
                && !column.values.contains { $0.text.hasSuffix("%") }
        }
        let sure = possible.filter { speaksOfAnswers($0) || alone.contains(plain($0)) }
        return sure.isEmpty ? possible.filter { loose.contains(plain($0)) } : sure
    }

    /// The column that makes of the file a table of counts, though nobody said so.
    ///
    /// Where its heading may be that of a number which each customer has, the other columns must
    /// be those of a table: each group stands there with each score once.
    static func unsaid(in findings: Findings) -> HeadColumn? {
        let known = findings.uses.filter {
            $0.role == "arm" || $0.role == "score" || $0.role.hasPrefix("metric ")
        }
        let isTable = findings.table.columns.allSatisfy { column in
            column.values.count <= 1 || column.values.count * 2 <= column.filled
                || known.contains { $0.place == column.place }
                || candidates(among: [column]).count == 1
        }
        return candidates(among: findings.free).first { column in
            column.share(isWhole) >= 0.9 && (speaksOfAnswers(column) || isTable)
        }
    }

    private static func speaksOfAnswers(_ column: HeadColumn) -> Bool {
        if ResponseMapping.countHeadings.contains(column.folded) { return true }
        let words = words(of: column)
        if words.contains(where: things.contains) {
            return words.contains(where: counting.contains)
                || zip(words, words.dropFirst()).contains {
                    ["no", "nr"].contains($0) && $1 == "of"
                }
        }
        return words.count == 2 && words.contains(where: ["count", "total"].contains)
            && words.contains(where: ["response", "answer", "respondent"].contains)
    }

    private static func words(of column: HeadColumn) -> [String] {
        column.folded.split { !$0.isLetter && $0 != "’" }.map(String.init)
    }

    private static func plain(_ column: HeadColumn) -> String {
        words(of: column).joined(separator: " ")
    }

    /// Whether a text is a whole number, perhaps with marks between its thousands.
    private static func isWhole(_ text: String) -> Bool {
        if let number = Double(text) { return number == number.rounded() }
        let parts = text.split(omittingEmptySubsequences: false) { ",. ".contains($0) }
        return parts.count > 1 && (1...3).contains(parts[0].count)
            && parts.allSatisfy { Int($0) != nil } && parts.dropFirst().allSatisfy { $0.count == 3 }
    }

    /// The column, where one has to be named; nil where its heading is enough or it is asked.
    func find(in findings: inout Findings) -> ResponseMapping.ColumnName? {
        if let name = said.countColumn {
            if let place = findings.table.places(of: name).first { check(place, in: &findings) }
            return nil
        }
        let plain = findings.table.places(headed: Set(ResponseMapping.countHeadings))
        guard plain.isEmpty else {
            if plain.count == 1 { check(plain[0], in: &findings) }
            return nil
        }
        let found = Self.candidates(among: findings.free)
        guard found.count == 1, let column = found.first else {
            ask(found, in: &findings)
            return nil
        }
        findings.use(
            column.place, as: "count",
            because: Phrase(
                dutch: "de kop \(quoted(column.heading)) zegt het",
                english: "the heading \(quoted(column.heading)) says so"))
        check(column.place, in: &findings)
        return findings.name(column.place)
    }

    private func ask(_ columns: [HeadColumn], in findings: inout Findings) {
        guard columns.isEmpty else {
            findings.ask(
                .init(
                    "count", isNeeded: true,
                    doubt: Phrase(
                        dutch: "meer kolommen kunnen het aantal antwoorden zijn",
                        english: "several columns may be the number of answers"),
                    choices: columns.map { findings.choice("--count-column", $0) }))
            return
        }
        guard Self.mayCount(among: findings) else {
            findings.ask(Self.noNumber)
            return
        }
        findings.ask(
            .init(
                "count", isNeeded: true,
                doubt: Phrase(
                    dutch: "geen kop zegt welke kolom het aantal antwoorden van een rij is; zonder"
                        + " aantal is er geen interval",
                    english: "no heading says which column is the number of answers of a row;"
                        + " without a number there is no interval"),
                choices: [.init(option: "--count-column COLUMN")]))
    }

    /// That nothing can be made of a table as it is, and what would help.
    static let noNumber = RecognitionQuestion(
        "count",
        beyondOptions: Phrase(
            dutch: "het bestand zegt nergens op hoeveel antwoorden een rij rust, en zonder dat"
                + " aantal zijn percentages geen antwoorden en is er geen interval; zet er een"
                + " kolom 'aantal' bij met het aantal antwoorden van elke rij",
            english: "the file says nowhere on how many answers a row rests, and without that"
                + " number percentages are no answers and there is no interval; add a column 'n'"
                + " with the number of answers of each row"))

    /// Whether any column that is not known as a share may hold numbers of answers.
    static func mayCount(among findings: Findings) -> Bool {
        let groups = ShareGroup.groups(
            among: findings.free, in: findings.table, asFractions: true)
        let shares = Set(groups.flatMap { $0.boxes.map(\.column.place) })
        return findings.free.contains {
            !shares.contains($0.place) && $0.isNumbers && !$0.isDates
        } || !candidates(among: findings.free).isEmpty
    }

    /// The mark between thousands, where the column proves it.
    ///
    /// `1,200` does beside `950`, and `1,200,000`: decimals would be in each number.
    static func markOfThousands(in column: HeadColumn) -> Character? {
        var marks: Set<Character> = []
        var isProven = false
        for text in column.values.map(\.text) where text.contains(where: \.isNumber) {
            let groups = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
            // A word is no number, whatever it holds.
            guard groups.allSatisfy({ Int($0) != nil }) else { continue }
            marks.formUnion(text.filter { $0 == "," || $0 == "." })
            guard (1...3).contains(groups[0].count),
                groups.dropFirst().allSatisfy({ $0.count == 3 }),
                groups.count == 1 || !groups[0].hasPrefix("0")
            else { return nil }
            isProven = isProven || groups.count != 2
        }
        return marks.count == 1 && isProven ? marks.first : nil
    }

    /// Words that stand for numbers, `300 or more`, must be explained: the lowest number that
    /// each allows keeps every interval on the safe side.
    private func check(_ place: Int, in findings: inout Findings) {
        let column = findings.table.columns[place]
        // What is a number, but none of answers, is no word: its row is rejected.
        let words = column.values.filter {
            CountReader.isUnknown($0.text, said) && Double(Self.pointed($0.text)) == nil
        }
        let rows = words.reduce(0) { $0 + $1.rows }
        guard !words.isEmpty, words.count <= 15, rows * 20 > column.filled else { return }
        let texts = words.sorted { $0.rows > $1.rows }.map(\.text)
        let pairs = texts.map { "\(OptionText.word($0))=\(Self.lowest(in: $0) ?? "?")" }
        let title = quoted(findings.table.title(place))
        findings.ask(
            .init(
                "count", isNeeded: true,
                doubt: Phrase(
                    dutch: "\(title) bevat woorden in plaats van aantallen; zeg welk aantal elk"
                        + " ten minste is, of met --missing dat er geen is",
                    english: "\(title) holds words instead of numbers; say which number each is"
                        + " at least, or with --missing that there is none"),
                choices: [
                    .init(
                        option: "--values " + OptionText.argument(pairs.joined(separator: ",")),
                        column: findings.table.title(place), examples: texts)
                ]))
    }

    /// With a point where a number has its comma.
    private static func pointed(_ text: String) -> String {
        String(text.filter { $0 != " " }.map { $0 == "," ? "." : $0 })
    }

    /// The lowest number that a text such as `Between 100 and 299` allows; nil where it says
    /// only what it is below.
    private static func lowest(in text: String) -> String? {
        let folded = text.lowercased()
        let below = ["fewer", "less", "under", "below", "up to", "minder", "onder", "<", "≤"]
        if below.contains(where: folded.contains) { return nil }
        let numbers = folded.split { !$0.isNumber && $0 != "." && $0 != "," }
            .compactMap { Int($0.filter(\.isNumber)) }
        return numbers.min().map(String.init)
    }
}
