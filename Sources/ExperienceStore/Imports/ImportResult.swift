/// What an import did: the rows of its file by what became of them, and where the pilot stands.
///
/// A row whose identity is new is *counted*. A known row that says something else than before
/// (another value, arm, day, label, number or comment) is *updated*; what the later version's
/// file does not tell stays as it was. Of a response with an id the version of the later day
/// stays, whichever came first. A known row that only brings answers to further metrics, or that its
/// customer was invited, is *counted*, for it counts in them for the first time. Any other known
/// row is *unchanged*, and so are rows that undo each other within one file. A row without any
/// answer, which only tells who was invited, is none of these. Several responses of one line are
/// one row. An import that changes nothing leaves no trace in the store.
public struct ImportResult: Equatable, Sendable {
    /// Its number in the store; nil where it left no trace, or was a trial.
    public var number: Int?
    /// Rows that counted for the first time.
    public var counted: Int
    /// Rows that replaced an earlier version.
    public var updated: Int
    /// Rows that were there already.
    public var unchanged: Int
    /// Answers that now stand in each arm, all imports together, by metric of this import.
    public var answers: [String: [String: Int]]
    /// What there is to say of the rows' identity.
    public var remarks = ImportRemarks()

    /// Answers to a metric that now stand in each arm; none for a metric of other imports.
    public func answersPerArm(to metric: String) -> [String: Int] { answers[metric] ?? [:] }
}
