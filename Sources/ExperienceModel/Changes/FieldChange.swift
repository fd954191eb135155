/// A field of a part that differs between two sides.
public struct FieldChange: Equatable, Sendable {
    /// The key as the language writes it, below another one with a dot: `day`, `emotion.n`,
    /// `texts.p-rust`.
    public var key: String
    /// What it held; nil where it was not there.
    public var before: FieldValue?
    /// What it holds; nil where it is not there.
    public var after: FieldValue?

    /// Makes one from its parts.
    public init(key: String, before: FieldValue?, after: FieldValue?) {
        self.key = key
        self.before = before
        self.after = after
    }

    /// The same change, seen from the other side.
    public var mirrored: FieldChange { FieldChange(key: key, before: after, after: before) }
}
