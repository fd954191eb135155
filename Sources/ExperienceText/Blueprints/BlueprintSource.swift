public import ExperienceModel

/// A blueprint as it was read: what it says, where each part stands, and the text itself.
public struct BlueprintSource: Sendable {
    /// The blueprint with what there is to say of it, or only the latter.
    public var reading: Reading<Blueprint>
    /// The place of each element, for what is found later.
    public var sources: SourceMap
    /// The files as they were read, without a byte order mark; none that is no text.
    public var files: [BlueprintFile]
    /// The language of its findings: the one asked for, else the text's own, else English.
    public var language: Language

    /// Makes one from its parts.
    public init(
        reading: Reading<Blueprint>, sources: SourceMap, files: [BlueprintFile], language: Language
    ) {
        self.reading = reading
        self.sources = sources
        self.files = files
        self.language = language
    }
}
