/// A row that did not count, for the file that lists them.
public struct RejectedRow: Equatable, Sendable {
    /// The line of the file on which it begins, from 1.
    public var line: Int
    /// A stable code, `offScale`.
    public var code: String
    /// The reason in words, with the value that was met.
    public var reason: String
    /// The row as it stands in the file; of a row that is too long only the beginning.
    public var text: String

    /// Makes one from its parts.
    public init(line: Int, code: String, reason: String, text: String) {
        self.line = line
        self.code = code
        self.reason = reason
        self.text = text
    }
}
