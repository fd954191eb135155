/// Comments that were found.
public struct CommentSearch: Equatable, Sendable {
    /// How many there are.
    public var total: Int
    /// The first of them: the latest day first, and then in the order they came.
    ///
    /// An arm that may not be told is empty.
    public var comments: [Comment]
    /// Whether some arm of the pilot has fewer comments than may be told.
    public var hidesArm: Bool
    /// Whether an arm or a label was left out of a comment that is shown.
    public var isWithheld: Bool
}
