import ArgumentParser
import ExperienceModel
import ExperienceText

/// Which columns hold what.
struct ColumnOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The score, of --metric or the primary goal; again for a question asked in two "
                + "places, of which a row fills one.", valueName: "column"))
    var score: [String] = []

    @Option(
        help: ArgumentHelp(
            "A metric and its column; may be given again.", valueName: "metric=column"))
    var metric: [String] = []

    @Option(
        help: ArgumentHelp(
            "One row per answer: the column of the questions and the text of this one.",
            valueName: "column=text"))
    var question: [String] = []

    @Option(
        help: ArgumentHelp(
            "One column per answer, one of them filled in, or with --counts how many gave it: each "
                + "with the score it stands for.",
            valueName: "column=score,…"))
    var boxes: [String] = []

    @Option(
        help: ArgumentHelp(
            "With --counts: a column of shares per answer, and the score it stands for; with "
                + "--question only the rows of that question.",
            valueName: "column=score,…"))
    var shares: [String] = []

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

    /// The columns that were named by their heading or number alone.
    var named: [String] {
        score
            + [
                arm, day, branch, persona, channel, touchpoint, respondent, responseID, comment,
            ].compactMap(\.self)
            + metric.compactMap { entry in
                entry.firstIndex(of: "=").map { String(entry[entry.index(after: $0)...]) }
            }
    }
}

/// How the file is read.
struct ReadingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Codes and words that mean no answer; csat:0 for one metric alone. May be given again.",
            valueName: "11,99,…"))
    var missing: [String] = []

    @Option(
        help: ArgumentHelp(
            "What words stand for: 'Extremely likely=yes,Unlikely=no'; csat:Good=4 for one metric "
                + "alone; in double quotes where they hold a comma or =: '\"Yes, surely\"=yes'. "
                + "May be given again.",
            valueName: "word=value,…"))
    var values: [String] = []

    @Option(
        help: ArgumentHelp(
            "The scale as the file has it: 0-10, 1-10, 1-11, or csat=1-5.", valueName: "scale"))
    var scale: [String] = []

    @Option(help: ArgumentHelp("How many header rows there are.", valueName: "number"))
    var headerRows: Int?

    @Option(
        help: "The order of dates such as 3/4/2026: dmy, mdy or ymd.",
        transform: Parsing.dateOrder)
    var dateOrder: DateOrder?

    @Option(
        help: ArgumentHelp(
            "The survey's time zone: moments in another zone move to its day.",
            valueName: "Europe/Amsterdam"))
    var timeZone: String?

    @Option(
        help: ArgumentHelp(
            "The survey of these answers, where several number theirs alike: the same id or row of "
                + "another survey is another answer.", valueName: "name"))
    var survey: String?

    @Flag(help: "Each row stands for a number of equal answers.")
    var counts = false

    @Option(help: ArgumentHelp("The column of that number.", valueName: "column"))
    var countColumn: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Look up arm, persona, value … of each customer in a second file: customers.csv on "
                + "respondent (or a heading of either file; on one=other names both); then which, "
                + "as arm=group value=revenue.",
            valueName: "file on column"))
    var join: [String] = []
}

/// What becomes of what was read.
struct StoringOptions: ParsableArguments {
    @Flag(help: "Show all, store nothing.")
    var dryRun = false

    @Flag(help: "Ask what is not clear, and go on.")
    var interactive = false

    @Flag(
        help: ArgumentHelp(
            "Ids that are there already are of the same survey, though they come with another day "
                + "and other answers: of each the newest version counts."))
    var sameSurvey = false

    @Flag(help: "Do not use what the pilot's earlier file taught.")
    var forgetMapping = false

    @Option(
        help: ArgumentHelp(
            "Where the rows go that did not count. Default: rejected.csv.", valueName: "file"))
    var rejected: String?

    @Option(
        help: ArgumentHelp(
            "How many were invited by now; of a branch as control/Ede=200, of one day as "
                + "control@2026-05-01=200.", valueName: "arm=number,…"))
    var invited: [String] = []
}
