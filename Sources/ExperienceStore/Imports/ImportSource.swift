/// What an import reads: the file and how its columns were understood.
public struct ImportSource: Equatable, Sendable {
    /// The file's name, as it was given.
    public var file: String
    /// SHA-256 of its bytes, 64 hexadecimal digits; `FileDigest` makes it.
    public var sha256: String
    /// How its columns were understood, in words that a later reader understands.
    public var mapping: String
    /// The metrics that it is imported for.
    public var metrics: [String]
    /// Whether the day of the run stands in for days that neither file nor user told.
    ///
    /// Such rows keep the day on which they came first.
    public var dayIsAssumed: Bool

    /// Makes one from its parts.
    public init(
        file: String, sha256: String, mapping: String, metrics: [String],
        dayIsAssumed: Bool = false
    ) {
        self.file = file
        self.sha256 = sha256
        self.mapping = mapping
        self.metrics = metrics
        self.dayIsAssumed = dayIsAssumed
    }
}
