/// How a terminal screen is laid out; what the terminal can do is the caller's to find out.
public struct TerminalStyle: Equatable, Sendable {
    /// Columns to use, 80 to 100.
    public let width: Int
    /// Whether colour may be used; it never carries a meaning alone.
    public let hasColor: Bool
    /// Whether only ASCII characters may be printed; each takes the column of what it replaces.
    public let isASCII: Bool

    /// Makes a style; a width outside 80 to 100 columns is brought to the nearer end.
    public init(width: Int = 80, color: Bool = false, ascii: Bool = false) {
        self.width = min(max(width, 80), 100)
        self.hasColor = color
        self.isASCII = ascii
    }

    /// Whether there is room for the finer plots: one column a point, four columns a month.
    var isWide: Bool { width >= 96 }
}
