public import ExperienceModel

/// How a file of answers was recognised.
public struct ResponseLayout: Equatable, Sendable {
    /// The export it was recognised as, `plain`.
    public var profile: String
    /// How it writes its characters, `UTF-8`.
    public var encoding: String
    /// What separates the cells.
    public var separator: String
    /// The line of the header, from 1.
    public var headerLine: Int
    /// How many header rows were skipped.
    public var headerRows: Int
    /// Rows above the header that were left out as titles.
    public var titleRows: Int
    /// The lines of rows at the end that sum up the answers, such as totals and averages, and
    /// were left out; known after the last chunk.
    public var summaryLines: [Int] = []
    /// Which column became what.
    public var columns: [ColumnUse]
    /// Rows with bytes that are no characters in the file's encoding.
    public var repairedRows = 0
    /// Characters that stand for such bytes.
    public var repairedCharacters = 0
    /// Rows whose customer the second file does not have and that count all the same.
    public var unjoinedRows = 0
    /// Whether the second file has a customer whom it does not have in other capitals.
    var hasOtherCapitals = false
    /// Rows of which percentages were rounded to whole answers.
    public var roundedRows = 0
    /// Scales whose lowest score nobody gave: the metric, the score, and in how many answers.
    public var unusedScores: [UnusedScore] = []

    /// Who says not to know what a metric asks, in rows that count for others.
    var lostAnswers: [LostAnswers] = []

    /// Answers to one metric that are none, in rows that count for others.
    struct LostAnswers: Equatable, Sendable {
        let metric: String
        let log: RejectionLog

        init(_ metric: String, _ log: RejectionLog) {
            self.metric = metric
            self.log = log
        }
    }

    /// The headings of the metrics' columns, by the place of the metric.
    func questions(of mapping: ResponseMapping) -> [Int: String] {
        var questions: [Int: String] = [:]
        for index in mapping.metrics.indices {
            guard !mapping.metrics[index].answerColumns.isEmpty else { continue }
            let role = mapping.title(of: .metric(index))
            questions[index] = columns.first { $0.role == role }?.column
        }
        return questions
    }

    /// How many rows say not to know what a metric asks, but count for others.
    public var rowsLost: [String: Int] {
        Dictionary(
            lostAnswers.map { ($0.metric, $0.log.rows) }, uniquingKeysWith: { one, _ in one })
    }

    /// A score of a scale that never occurs although it should.
    public struct UnusedScore: Equatable, Sendable {
        /// The metric.
        public var metric: String
        /// The score that never occurs.
        public var score: Int
        /// Answers that were met.
        public var answers: Int
    }
}
