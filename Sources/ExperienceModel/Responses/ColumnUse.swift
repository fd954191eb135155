/// A column and what it was used as.
public struct ColumnUse: Codable, Equatable, Sendable {
    /// What it was used as: `score`, `arm`, `metric nps`.
    public var role: String
    /// Its heading, or its number `#92`.
    public var column: String
    /// The question that it holds the answers to, where its heading does not say.
    public var question: String?
    /// Why it was used so, nil where that is not told.
    public var because: String?

    /// Makes one from its parts.
    public init(role: String, column: String, question: String? = nil, because: String? = nil) {
        self.role = role
        self.column = column
        self.question = question
        self.because = because
    }
}
