/// What the imports of a pilot brought, all together.
public struct ImportTotals: Equatable, Sendable {
    /// How many imports.
    public var imports: Int
    /// Rows that did not count.
    public var rejected: Int

    /// Makes one from its parts.
    public init(imports: Int, rejected: Int) {
        self.imports = imports
        self.rejected = rejected
    }
}
