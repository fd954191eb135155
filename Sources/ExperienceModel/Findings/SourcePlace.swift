/// A stretch of one line of a text file, for a caret under it.
public struct SourcePlace: Codable, Hashable, Sendable {
    /// The file as the user named it.
    public var path: String
    /// Line, from 1.
    public var line: Int
    /// Column in Unicode scalars, from 1.
    public var column: Int
    /// How many scalars the caret underlines, at least 1.
    public var length: Int
    /// The line itself, without its line break.
    public var sourceLine: String

    /// Makes one from its parts.
    public init(path: String, line: Int, column: Int, length: Int = 1, sourceLine: String = "") {
        self.path = path
        self.line = line
        self.column = column
        self.length = length
        self.sourceLine = sourceLine
    }
}
