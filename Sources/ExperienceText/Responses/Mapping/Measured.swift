public import ExperienceModel

extension ResponseMapping {
    /// A metric and where its answers are.
    public struct Measured: Sendable, Equatable {
        /// Where the answers are.
        public enum Source: Sendable, Equatable {
            /// In one column.
            case column(ColumnName)
            /// In several columns of which a row has filled at most one, or all alike: a question
            /// that was asked in different places of a survey.
            case either([ColumnName])
            /// In several columns of which a row has filled exactly one: a column for each value.
            ///
            /// A cell that is empty, a missing code, `0`, `no` or `false` is not filled; where the
            /// boxes hold their own label, the label is. In a table of counts without a column of
            /// counts the cells are how many gave that answer.
            case boxes([Box])
            /// In a file with one row for each answer: `value` holds the answer in the rows whose
            /// cell in `question` is `key`, whatever its capitals.
            ///
            /// A row whose question is no metric's key does not count. The rows of one response
            /// have the same response id (or respondent and day) and meet in the store; a row
            /// has NaN for the metrics of other rows.
            case long(question: ColumnName, key: String, value: ColumnName)
            /// In a table of counts, as percentages of the row's number of answers: a column of
            /// shares for each value, 99 to 101 together.
            case shares([Box])
            /// In a column of the second file, see `ResponseMapping.join`.
            case joined(ColumnName)
        }

        /// The columns that hold the answer itself, in a row about this metric alone.
        package var answerColumns: [ColumnName] {
            switch source {
            case .column(let name): [name]
            case .either(let names): names
            case .boxes, .long, .shares, .joined: []
            }
        }

        /// A column that stands for one value of the metric.
        public struct Box: Sendable, Equatable, Codable {
            /// The column.
            public var column: ColumnName
            /// The value: a score, or 1 for yes and 0 for no.
            public var value: Double
            /// Whether its cells hold that value, or nothing.
            public var holdsItself: Bool?

            /// Makes one from its parts.
            public init(column: ColumnName, value: Double) {
                self.column = column
                self.value = value
            }
        }

        /// The metric.
        public var metric: Metric
        /// Where the answers are.
        public var source: Source
        /// The scale as the file writes it, where the user or the profile says so; as long as
        /// the metric's but with another beginning (1-11 for 0-10) its codes are shifted onto
        /// it, else they mean what they say.
        public var scale: Metric.Scale?
        /// Whether an earlier file taught that scale, so that this one may contradict it.
        public var isScaleRemembered = false
        /// Codes for no answer to this metric; nil for those of the mapping.
        public var missing: [String]?
        /// What words stand for in answers to this metric; nil for what the mapping says.
        public var values: [String: String]?

        /// Makes one whose answers are there.
        public init(metric: Metric, source: Source, scale: Metric.Scale? = nil) {
            self.metric = metric
            self.source = source
            self.scale = scale
        }

        /// Makes one whose answers are in one column.
        public init(metric: Metric, column: ColumnName) {
            self.init(metric: metric, source: .column(column))
        }
    }
}
