/// A rule by which rows do not count, whatever they answer: previews, tests, spam, unfinished
/// and ignored responses.
public struct RowFilter: Sendable, Equatable, Codable {
    /// Why such a row does not count.
    public enum Reason: String, Sendable, Codable, CaseIterable {
        /// Somebody looked at the survey before it was sent.
        case preview
        /// Somebody tried it.
        case test
        /// The survey tool takes it for the work of a machine or of somebody who plays.
        case spam
        /// It was not filled in to the end.
        case unfinished
        /// The survey tool or its keeper ignores it.
        case ignored
    }

    /// When a row is left out; texts are compared without blanks around them and capitals.
    public enum Test: Sendable, Equatable, Codable {
        /// The cell is one of these.
        case isOneOf([String])
        /// The cell is none of these.
        case isNotOneOf([String])
        /// The cell is empty.
        case isEmpty
        /// The cell holds anything.
        case isFilled
    }

    /// The column that is looked at.
    public var column: ResponseMapping.ColumnName
    /// When a row is left out.
    public var test: Test
    /// Why.
    public var reason: Reason
    /// The rule as people read it: `Status = Survey Preview`.
    public var rule: String

    /// Makes one from its parts.
    public init(
        column: ResponseMapping.ColumnName, test: Test, reason: Reason, rule: String
    ) {
        self.column = column
        self.test = test
        self.reason = reason
        self.rule = rule
    }
}
