import ArgumentParser
import ExperienceModel
import ExperienceText

/// Which columns hold what.
struct ColumnOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The score, of --metric or the primary goal.", valueName: "column"))
    var score: String?

    @Option(
        help: ArgumentHelp(
            "A metric and its column; may be given again.", valueName: "metric=column"))
    var metric: [String] = []

    @Option(help: ArgumentHelp("The arm.", valueName: "column"))
    var arm: String?

    @Option(help: ArgumentHelp("All rows are of this arm.", valueName: "arm"))
    var allInArm: String?

    @Option(help: ArgumentHelp("The day of the answer; else --on.", valueName: "column"))
    var day: String?

    @Option(help: ArgumentHelp("The branch.", valueName: "column"))
    var branch: String?

    @Option(help: ArgumentHelp("The persona.", valueName: "column"))
    var persona: String?

    @Option(help: ArgumentHelp("The channel.", valueName: "column"))
    var channel: String?

    @Option(help: ArgumentHelp("The touchpoint.", valueName: "column"))
    var touchpoint: String?

    @Option(help: ArgumentHelp("Who answered; kept as a keyed hash only.", valueName: "column"))
    var respondent: String?

    @Option(help: ArgumentHelp("The survey tool's id of the response.", valueName: "column"))
    var responseID: String?

    @Option(help: ArgumentHelp("What the customer wrote.", valueName: "column"))
    var comment: String?
}

/// How the file is read.
struct ReadingOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Codes that mean no answer.", valueName: "11,99"))
    var missing: String?

    @Option(
        help: ArgumentHelp(
            "What words stand for: \"Extremely likely=yes,Unlikely=no\".", valueName: "word=value"))
    var values: String?

    @Option(help: ArgumentHelp("How many header rows there are.", valueName: "number"))
    var headerRows: Int?

    @Option(
        help: "The order of dates such as 3/4/2026: dmy, mdy or ymd.",
        transform: Parsing.dateOrder)
    var dateOrder: DateOrder?

    @Flag(help: "Each row stands for a number of equal answers.")
    var counts = false

    @Option(help: ArgumentHelp("The column of that number.", valueName: "column"))
    var countColumn: String?
}
