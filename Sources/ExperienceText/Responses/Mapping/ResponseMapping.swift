public import ExperienceModel

/// Which column of a file of answers becomes what, as the user asked for it.
public struct ResponseMapping: Sendable, Equatable {
    /// A column, by its heading or by its number.
    public enum ColumnName: Sendable, Equatable {
        /// The column with that heading; blanks at its ends do not matter.
        case heading(String)
        /// The column with that number, from 1.
        case number(Int)

        /// `#92` is the column with number 92, any other text a heading.
        public init(_ text: String) {
            let tidied = Label.tidied(text)
            if tidied.hasPrefix("#"), let number = Int(tidied.dropFirst()), number > 0 {
                self = .number(number)
            } else {
                self = .heading(tidied)
            }
        }
    }

    /// A metric and the column that holds its answers.
    public struct Measured: Sendable, Equatable {
        /// The metric.
        public var metric: Metric
        /// The column.
        public var column: ColumnName

        /// Makes one from its parts.
        public init(metric: Metric, column: ColumnName) {
            self.metric = metric
            self.column = column
        }
    }

    /// How a row's arm is known.
    public enum ArmSource: Sendable, Equatable {
        /// From a column.
        case column(ColumnName)
        /// All rows are of that arm.
        case all(String)
    }

    /// How the day of a row is known.
    public enum DaySource: Sendable, Equatable {
        /// From a column; without an order the column itself must decide it.
        case column(ColumnName, order: DateOrder?)
        /// All rows are of that day.
        case all(Day)
    }

    /// The metrics and their columns, at least one.
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
    /// What the customer wrote.
    public var comment: ColumnName?
    /// Further codes that mean "not answered".
    public var missing: [String] = []
    /// Words of the file and the answers they stand for: `Extremely likely` → `yes`.
    public var values: [String: String] = [:]
    /// Header rows, of which the first holds the headings; 0 when the first row is data already;
    /// nil when the header is the first row that holds the named columns.
    public var headerRows: Int?
    /// Whether each row stands for a number of equal answers.
    public var isCounts = false
    /// The column of that number; nil when its heading tells.
    public var countColumn: ColumnName?
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
