/// A stretch of a text file and what to write in its place.
public struct TextFix: Codable, Equatable, Sendable {
    /// The file as the user named it.
    public var path: String
    /// The line of the stretch's first scalar, from 1.
    public var line: Int
    /// The column of the stretch's first scalar, from 1, in Unicode scalars.
    public var column: Int
    /// The line just behind it; folded words may go over a line's end.
    public var endLine: Int
    /// The column just behind it.
    public var endColumn: Int
    /// What to write, as it stands in the file.
    public var replacement: String

    /// Makes one from its parts.
    public init(
        path: String, line: Int, column: Int, endLine: Int, endColumn: Int, replacement: String
    ) {
        self.path = path
        self.line = line
        self.column = column
        self.endLine = endLine
        self.endColumn = endColumn
        self.replacement = replacement
    }
}
