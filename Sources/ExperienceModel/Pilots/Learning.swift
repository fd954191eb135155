/// A lesson of a pilot, with how we know.
public struct Learning: Codable, Equatable, Sendable {
    /// How we know.
    public enum Basis: String, Codable, Sendable, CaseIterable {
        case measured, observed, open
    }

    /// The lesson, one sentence.
    public var text: String
    /// How we know.
    public var basis: Basis
    /// Who wrote it down.
    public var by: String
    /// When.
    public var on: Day
    /// The touchpoints, personas and channels that it is about, by id.
    public var about: [String]
    /// The revision that the team worked with when it was written down; nil where nobody said.
    public var revision: Int?

    /// Makes one from its parts.
    public init(
        text: String, basis: Basis, by: String, on: Day, about: [String] = [],
        revision: Int? = nil
    ) {
        self.text = text
        self.basis = basis
        self.by = by
        self.on = on
        self.about = about
        self.revision = revision
    }
}
