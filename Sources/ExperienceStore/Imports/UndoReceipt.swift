public import ExperienceModel

/// What taking an import back did.
public struct UndoReceipt: Equatable, Sendable {
    /// The import, as it was.
    public var record: ImportRecord
    /// Answers that went, for this import had brought them.
    public var removed: Int
    /// Answers that are as they were before it.
    public var restored: Int
    /// Verdicts that were told since, and are taken back with it.
    public var verdicts: [RecordedVerdict] = []
    /// Later imports whose files held rows that were there already, and may be gone with it.
    public var later: [ImportRecord] = []
}
