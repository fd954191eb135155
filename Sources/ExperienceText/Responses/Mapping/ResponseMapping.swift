public import ExperienceModel

/// Which column of a file of answers becomes what, as the user asked for it or as the file was
/// recognised.
public struct ResponseMapping: Sendable, Equatable {
    /// How a row's arm is known.
    public enum ArmSource: Sendable, Equatable {
        /// From a column.
        case column(ColumnName)
        /// All rows are of that arm.
        case all(String)
        /// From the second file, see `join`.
        case joined
    }

    /// How the day of a row is known.
    public enum DaySource: Sendable, Equatable {
        /// From a column; without an order the column itself must decide it.
        case column(ColumnName, order: DateOrder?)
        /// All rows are of that day.
        case all(Day)
    }

    /// The export that the file was recognised as, `plain`; the layout tells it.
    public var profile = "plain"
    /// The metrics and where their answers are, at least one.
    public var metrics: [Measured]
    /// The arm of a row.
    public var arm: ArmSource
    /// The day of a row.
    public var day: DaySource
    /// The branch.
    public var branch: ColumnName?
    /// The persona.
    public var persona: ColumnName?
    /// The channel.
    public var channel: ColumnName?
    /// The touchpoint.
    public var touchpoint: ColumnName?
    /// Who answered.
    public var respondent: ColumnName?
    /// The survey tool's id of the response.
    public var responseID: ColumnName?
    /// A second column that makes a response id unique, where a tool numbers each form's
    /// responses from 1.
    public var alsoIdentifies: ColumnName?
    /// The survey that the answers belong to, where several surveys of a pilot number theirs
    /// alike: the same id or row of another survey is another answer.
    public var survey: String?
    /// What the customer wrote.
    public var comment: ColumnName?
    /// Rows that are left out before anything else is looked at, each by its rule.
    public var filters: [RowFilter] = []
    /// Customers' attributes from a second file.
    public var join: Join?
    /// Further codes that mean "not answered".
    public var missing: [String] = []
    /// Words of the file and the answers they stand for: `Extremely likely` → `yes`.
    public var values: [String: String] = [:]
    /// Further codes that mean "not answered" to one metric, by its id.
    public var ownMissing: [String: [String]] = [:]
    /// Words of the file and what they stand for in answers to one metric, by its id.
    public var ownValues: [String: [String: String]] = [:]
    /// Rows above the header; nil when the header is the first row that holds the named columns,
    /// or the first row of all where `headerRows` is given.
    public var titleRows: Int?
    /// Header rows, of which the first holds the headings; 0 when the first row is data already;
    /// nil when the header is the first row that holds the named columns.
    public var headerRows: Int?
    /// Whether each row stands for a number of equal answers.
    public var isCounts = false
    /// The column of that number; nil when its heading tells.
    public var countColumn: ColumnName?
    /// The mark between the thousands of that number, where the column shows it: `,` in `1,200`.
    var countMark: Character?
    /// Whether a row without any answer is an invitation and counts as one.
    public var countsInvited = false
    /// Whether the whole file was seen to hold no answer yet, so that it may well have no rows.
    public var isUnanswered = false
    /// The day of an invitation that was not answered, where the column of the day is empty then.
    public var invitedDay: ColumnName?
    /// The time zone of the survey, `Europe/Amsterdam`: stamps that say their own zone, or whose
    /// zone `stampZone` says, are moved to it; nil when the day is the date as written.
    public var timeZone: String?
    /// The time zone of stamps that say none, `UTC`; nil when that is the survey's.
    public var stampZone: String?
    /// A date that the export writes where there is none, such as LimeSurvey's 1980-01-01.
    public var noDay: Day?
    /// Whether comments that begin with `=`, `+`, `-` or `@` have a `'` set before them.
    public var hasGuardedComments = false
    /// The arms that may occur; none means any.
    public var knownArms: Set<String> = []
    /// The first day that counts.
    public var firstDay: Day?
    /// The last day of the time before, for designs that measure it: its answers count as well,
    /// although they lie before the first day.
    public var lastDayBefore: Day?
    /// The last day that counts: answers cannot come from the future.
    public var lastDay: Day?

    /// A mapping with what every import needs; the rest is set on it.
    public init(metrics: [Measured], arm: ArmSource, day: DaySource) {
        self.metrics = metrics
        self.arm = arm
        self.day = day
    }
}
