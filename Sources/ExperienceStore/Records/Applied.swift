/// What an apply did.
public struct Applied: Equatable, Sendable {
    /// The newest revision's number, from 1.
    public var revision: Int
    /// Whether it is new; false when the text was the newest revision's and nothing changed.
    public var isNew: Bool

    /// Makes one from its parts.
    public init(revision: Int, isNew: Bool) {
        self.revision = revision
        self.isNew = isNew
    }
}
