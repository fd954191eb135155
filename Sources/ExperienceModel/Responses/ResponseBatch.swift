/// Rows of answers as read, many at once and in columns: what a reader hands to a store.
///
/// A label stands once in `labels`, and a row holds its place there, so that a file of millions
/// of rows makes no text twice. Identifiers are still in clear and must not be stored.
public struct ResponseBatch: Equatable, Sendable {
    /// Where the identity of a row comes from.
    public enum IdentityKind: UInt8, Sendable {
        /// The survey tool's id of the response.
        case responseID = 1
        /// The respondent: one answer per metric and day.
        case respondent
        /// Neither is known: what the row says; equal rows of a file are separate answers.
        case rowText
    }

    /// Places in `labels`, 0 for none, of what a row belongs to.
    public struct Labels: Equatable, Sendable {
        /// The arm.
        public var arm: Int32
        /// The branch.
        public var branch: Int32 = 0
        /// The persona.
        public var persona: Int32 = 0
        /// The channel.
        public var channel: Int32 = 0
        /// The touchpoint.
        public var touchpoint: Int32 = 0

        /// The labels of a row of which only the arm is known.
        public init(arm: Int32) { self.arm = arm }
    }

    /// What the file says of a row besides its texts and its answers.
    public struct Row: Equatable, Sendable {
        /// The line on which it begins, from 1; several responses of one line are one row.
        public var line: Int
        /// The day of the answer.
        public var day: Day
        /// How many equal answers it stands for: 1, or the number in a table of counts.
        public var weight: Int
        /// What it belongs to.
        public var labels: Labels
        /// Where its identity comes from.
        public var identity: IdentityKind
        /// Seconds after midnight of the day; nil where the file says no time.
        public var time: Int?
        /// Whether it is a response of which this version tells no answer: it counts nowhere, and
        /// an earlier version of it no more.
        public var isEmptied: Bool

        /// Makes one from its parts.
        public init(
            line: Int, day: Day, weight: Int, labels: Labels, identity: IdentityKind,
            time: Int? = nil, isEmptied: Bool = false
        ) {
            self.line = line
            self.day = day
            self.weight = weight
            self.labels = labels
            self.identity = identity
            self.time = time
            self.isEmptied = isEmptied
        }
    }

    /// All labels that the reader has met so far; the place 0 holds the empty text for "none".
    ///
    /// Later batches of the same reader only add to them.
    public var labels: [String]
    /// The metrics in the order of a row's values.
    public var metrics: [String]
    /// The rows, in the order of the file.
    public var rows: [Row] = []
    /// What makes each row the same when it comes again.
    public var identities = TextColumn()
    /// Who answered, for rows whose identity alone does not tell it, so that a person can be
    /// forgotten; of no rows at all, or of all of them, empty where it is not told.
    public var respondents = TextColumn()
    /// What each customer wrote; empty for nothing.
    public var comments = TextColumn()
    /// The answers, row after row, one for each metric; NaN where it was not answered.
    ///
    /// A row without any answer is someone who was invited and did not answer.
    public var values: [Double] = []

    /// An empty batch.
    public init(labels: [String] = [""], metrics: [String]) {
        self.labels = labels
        self.metrics = metrics
    }

    /// Forgets the rows and keeps labels, metrics and memory.
    public mutating func removeRows() {
        rows.removeAll(keepingCapacity: true)
        identities.removeAll()
        respondents.removeAll()
        comments.removeAll()
        values.removeAll(keepingCapacity: true)
    }
}
