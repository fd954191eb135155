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

    /// Makes one from its parts.
    public init(text: String, basis: Basis, by: String, on: Day) {
        self.text = text
        self.basis = basis
        self.by = by
        self.on = on
    }
}
