/// What taking an import back did.
public struct UndoReceipt: Equatable, Sendable {
    /// The import, as it was.
    public var record: ImportRecord
    /// Answers that went, for this import had brought them.
    public var removed: Int
    /// Answers that are as they were before it.
    public var restored: Int
}
