/// Comments of a pilot that were asked for.
public struct CommentPage: Equatable, Sendable {
    /// The pilot.
    public var pilot: String
    /// How many there are; nil where they are too few to be shown.
    public var total: Int?
    /// The first of them.
    public var comments: [WrittenComment]

    /// Makes one from its parts.
    public init(pilot: String, total: Int?, comments: [WrittenComment]) {
        self.pilot = pilot
        self.total = total
        self.comments = comments
    }
}
