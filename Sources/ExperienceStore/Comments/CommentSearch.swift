/// Comments that were found.
public struct CommentSearch: Equatable, Sendable {
    /// How many there are.
    public var total: Int
    /// The first of them: the latest day first, and then in the order they came.
    public var comments: [Comment]
}
