/// Why rows did not count, with how many and the first of their lines.
public struct Rejection: Codable, Equatable, Sendable {
    /// A stable code, `noAnswer`.
    public var code: String
    /// The reason in words, with the values that were met in quotes.
    public var reason: String
    /// How many rows.
    public var rows: Int
    /// The first lines, at most ten.
    public var lines: [Int]

    /// Makes one from its parts.
    public init(code: String, reason: String, rows: Int, lines: [Int]) {
        self.code = code
        self.reason = reason
        self.rows = rows
        self.lines = lines
    }
}
