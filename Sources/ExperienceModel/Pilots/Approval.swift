/// A discipline's approval of a revision.
public struct Approval: Codable, Equatable, Sendable {
    /// The discipline.
    public var discipline: String
    /// Who signed.
    public var by: String
    /// When.
    public var on: Day
    /// The revision that was signed, from 1.
    public var revision: Int

    /// Makes one from its parts.
    public init(discipline: String, by: String, on: Day, revision: Int) {
        self.discipline = discipline
        self.by = by
        self.on = on
        self.revision = revision
    }
}
