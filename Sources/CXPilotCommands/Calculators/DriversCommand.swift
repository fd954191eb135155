import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceText
import PilotEvaluation

/// Which touchpoints go together with recommendation.
struct DriversCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "drivers",
        abstract: "Which touchpoints go together with recommendation, and how they do.",
        discussion: """
            A CSV with one answer on each line: a column with the recommendation score, and one \
            with the rating of each touchpoint (all other columns with ratings, unless you name \
            them). An empty cell is no rating. Nothing is ranked below 300 complete answers.

              cxpilot stats drivers answers.csv --recommendation nps
              cxpilot stats drivers answers.csv --touchpoints letter,call,invoice --top-two
            """)

    private static let recommendations = [
        "recommendation", "recommend", "nps", "aanbeveling", "score",
    ]
    private static let mostTouchpoints = 40
    private static let mostRatings = 101

    @Argument(help: "The CSV file.")
    var path: String

    @Option(help: ArgumentHelp("The recommendation score.", valueName: "column"))
    var recommendation: String?

    @Option(help: ArgumentHelp("The ratings of touchpoints.", valueName: "column,column,…"))
    var touchpoints: String?

    @Flag(help: "Performance is the share of the two highest ratings, not the mean.")
    var topTwo = false

    @Option(help: ArgumentHelp("Codes that mean no rating.", valueName: "11,99"))
    var missing: String?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        try CalculatorTable.answer(from: path, missing: missing, in: situation) { table in
            let words = table.words
            guard
                let outcome = table.column(
                    recommendation, option: "--recommendation", usual: Self.recommendations)
            else { return CommandAnswer() }
            let (places, passedOver) = places(in: &table, besides: outcome, words)
            let ratings = places.map { place in
                DriverCalculator.Ratings(
                    name: table.table.headings[place], values: column(place, of: &table))
            }
            let scores = column(outcome, of: &table)
            let score = DriverCalculator.Ratings(
                name: table.table.headings[outcome], values: scores)
            check(ratings, score, &table, words)
            guard table.findings.isEmpty else { return CommandAnswer() }
            let figure = DriverCalculator.figure(
                ratings, recommendation: scores, countsTopTwo: topTwo)
            return CommandAnswer(
                common.json
                    ? StatsJSON.document(figure, language: words.language).text
                    : DriverFigureText(language: words.language, style: situation.style)
                        .render(figure, passedOver: passedOver))
        }
    }

    private func column(_ place: Int, of table: inout CalculatorTable) -> [Double?] {
        let rows = table.table.rows
        return rows.map { table.number($0, place) }
    }

    /// The columns that are named, else all others that hold nothing but ratings.
    private func places(
        in table: inout CalculatorTable, besides outcome: Int, _ words: Wording
    ) -> (places: [Int], passedOver: [String]) {
        if let touchpoints {
            let names = touchpoints.split(separator: ",").map(String.init)
            let places = names.compactMap {
                table.column($0, option: "--touchpoints", usual: [])
            }
            return (Array(places.uniqued.filter { $0 != outcome }), [])
        }
        let others = table.table.headings.indices.filter { $0 != outcome }
        let places = others.filter { holdsRatings($0, table) }
        let rest = others.filter { !places.contains($0) }.map { table.table.headings[$0] }
        return (places, rest.filter { !$0.isEmpty })
    }

    private func holdsRatings(_ place: Int, _ table: CalculatorTable) -> Bool {
        guard !table.table.headings[place].isEmpty else { return false }
        var different: Set<Double> = []
        for row in table.table.rows where !table.isMissing(row.cells[place]) {
            guard let number = CalculatorTable.number(row.cells[place]) else { return false }
            different.insert(number)
            // More than the steps of any rating scale: a customer number, an amount.
            if different.count > 25 { return false }
        }
        return !different.isEmpty
    }

    private func check(
        _ ratings: [DriverCalculator.Ratings], _ score: DriverCalculator.Ratings,
        _ table: inout CalculatorTable, _ words: Wording
    ) {
        if ratings.isEmpty, table.findings.isEmpty {
            table.report(
                line: 1,
                words.say("no column holds ratings", "geen kolom bevat cijfers"),
                hint: words.say(
                    "name the columns with --touchpoints", "noem de kolommen met --touchpoints"))
        }
        if ratings.count > Self.mostTouchpoints {
            table.report(
                line: 1,
                words.say(
                    "\(ratings.count) columns hold ratings, at most \(Self.mostTouchpoints)",
                    "\(ratings.count) kolommen bevatten cijfers, hoogstens "
                        + "\(Self.mostTouchpoints)"),
                hint: words.say("choose with --touchpoints", "kies met --touchpoints"))
        }
        for rating in ratings + [score]
        where Set(rating.values.compactMap(\.self)).count > Self.mostRatings {
            table.report(
                line: 1,
                words.say(
                    "column '\(rating.name)' has more different values than a rating has, at most "
                        + "\(Self.mostRatings)",
                    "kolom '\(rating.name)' heeft meer verschillende waarden dan een cijfer, "
                        + "hoogstens \(Self.mostRatings)"),
                hint: words.say("name a column with ratings", "noem een kolom met cijfers"))
        }
    }
}

extension Array where Element: Hashable {
    /// Each element once, in order.
    fileprivate var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
