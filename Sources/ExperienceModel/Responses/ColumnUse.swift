/// A column and what it was used as.
public struct ColumnUse: Codable, Equatable, Sendable {
    /// What it was used as: `score`, `arm`, `metric nps`.
    public var role: String
    /// Its heading, or its number `#92`.
    public var column: String

    /// Makes one from its parts.
    public init(role: String, column: String) {
        self.role = role
        self.column = column
    }
}
