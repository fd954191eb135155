/// Comments of a pilot that were asked for.
public struct CommentPage: Equatable, Sendable {
    /// The pilot.
    public var pilot: String
    /// How many there are; nil where they are too few to be shown.
    public var total: Int?
    /// The first of them.
    public var comments: [WrittenComment]
    /// Whether the arm or a label was left out, so that it tells no group that is too small.
    public var isWithheld: Bool

    /// Makes one from its parts.
    public init(
        pilot: String, total: Int?, comments: [WrittenComment], isWithheld: Bool = false
    ) {
        self.pilot = pilot
        self.total = total
        self.comments = comments
        self.isWithheld = isWithheld
    }
}
