import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceText
import PilotEvaluation

/// A figure of answers that come in branches.
struct ClustersCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "clusters",
        abstract: "Answers in branches: what they are worth, and the interval that follows.",
        discussion: """
            A CSV with a branch on each line, and either one answer (a score 0 to 10, or on \
            --scale) or counts in the order of the scale; with a column of arms, each arm and its \
            difference from the control. Columns named branch, value or score, and arm are found \
            by themselves.

              cxpilot stats clusters answers.csv
              cxpilot stats clusters answers.csv --branch shop --value nps --arm group
              cxpilot stats clusters shops.csv --counts detractors,passives,promoters
            """)

    private static let branches = ["branch", "vestiging", "shop", "winkel", "store", "filiaal"]
    private static let values = ["value", "score", "answer", "nps", "waarde", "antwoord", "cijfer"]
    private static let arms = ["arm", "group", "groep"]
    private static let controls: Set<String> = [
        "control", "controle", "controlegroep", "control group",
    ]

    @Argument(help: "The CSV file.")
    var path: String

    @Option(help: ArgumentHelp("The branch.", valueName: "column"))
    var branch: String?

    @Option(help: ArgumentHelp("The answer.", valueName: "column"))
    var value: String?

    @Option(
        help: ArgumentHelp("Counts in the order of the scale.", valueName: "column,column,…"))
    var counts: String?

    @Option(help: ArgumentHelp("The arm.", valueName: "column"))
    var arm: String?

    @Option(help: ArgumentHelp("Which arm is the control.", valueName: "arm"))
    var control: String?

    @Option(
        help: ArgumentHelp("Another scale; 0-1 for yes and no.", valueName: "lowest-highest"))
    var scale: ScaleOption?

    @Option(help: ArgumentHelp("Codes that mean no answer.", valueName: "11,99"))
    var missing: String?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let (columns, scale) = try layout()
        return try CalculatorTable.answer(from: path, missing: missing, in: situation) { table in
            let words = table.words
            let book = book(from: &table, columns, scale, words)
            guard table.findings.isEmpty else { return CommandAnswer() }
            let figure = BranchCalculator.figure(book.arms, on: scale)
            return CommandAnswer(
                common.json
                    ? StatsJSON.document(figure, language: words.language).text
                    : BranchedFigureText(language: words.language, style: situation.style)
                        .render(figure, withoutAnswer: book.withoutAnswer))
        }
    }

    /// The columns of counts, none where each line is one answer; and the scale.
    private func layout() throws(CommandError) -> (columns: [String], scale: CountScale) {
        guard let counts else { return ([], scale.map { CountScale($0) } ?? .nps) }
        let columns = counts.split(separator: ",").map(String.init)
        guard let scale = CountScale(steps: columns.count, scale), scale.steps == columns.count
        else {
            throw .usage(
                "--counts names \(columns.count) columns: name 2 (no, yes), 3 (detractors, "
                    + "passives, promoters), or as many as --scale has steps",
                "--counts noemt \(columns.count) kolommen: noem er 2 (nee, ja), 3 (criticasters, "
                    + "passieven, promotors), of zoveel als --scale stappen heeft")
        }
        return (columns, scale)
    }

    private func book(
        from table: inout CalculatorTable, _ columns: [String], _ scale: CountScale,
        _ words: Wording
    ) -> BranchBook {
        var book = BranchBook(steps: scale.steps)
        let place = table.column(branch, option: "--branch", usual: Self.branches)
        let armPlace = table.column(arm, option: "--arm", usual: Self.arms, isNeeded: false)
        let counted = columns.map { table.column($0, option: "--counts", usual: []) }
        let valuePlace =
            columns.isEmpty
            ? table.column(value, option: "--value", usual: Self.values) : nil
        guard table.findings.isEmpty, let place else { return book }
        for row in table.table.rows {
            let name = row.cells[place]
            if name.isEmpty {
                table.report(
                    line: row.line,
                    words.say("this row names no branch", "deze rij noemt geen vestiging"),
                    hint: words.say("fill it in, or remove the row", "vul hem in, of haal hem weg"))
            }
            let counts: [Int]?
            if let valuePlace {
                counts = table.step(row, valuePlace, on: scale).map { step in
                    (0..<scale.steps).map { $0 == step ? 1 : 0 }
                }
            } else {
                counts = counted.map { $0.map { table.count(row, $0) } ?? 0 }
            }
            book.add(counts, branch: name, arm: armPlace.map { row.cells[$0] } ?? "")
        }
        checkControl(of: &book, &table, words)
        return book
    }

    /// The control comes first: as named, else an arm that is called so, else the first one.
    private func checkControl(
        of book: inout BranchBook, _ table: inout CalculatorTable, _ words: Wording
    ) {
        let names = book.arms.map(\.name)
        guard let control else {
            if let usual = names.first(where: { Self.controls.contains($0.lowercased()) }) {
                book.control = usual
            }
            return
        }
        guard names.contains(control) else {
            let known = words.list(names.map { "'\($0)'" })
            return table.report(
                line: 1,
                words.say(
                    "there is no arm '\(control)'; there are \(known)",
                    "er is geen groep '\(control)'; er zijn \(known)"),
                hint: words.say("name one of them with --control", "noem er een met --control"))
        }
        book.control = control
    }
}
