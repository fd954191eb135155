/// A discipline of the team and who leads it.
public struct TeamMember: Codable, Equatable, Sendable {
    /// The discipline, as `owner` and `capacity` name it.
    public var discipline: String
    /// Who signs for it.
    public var lead: String

    /// Makes one from its parts.
    public init(discipline: String, lead: String) {
        self.discipline = discipline
        self.lead = lead
    }
}
