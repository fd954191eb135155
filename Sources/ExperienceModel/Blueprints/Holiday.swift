/// Days on which nobody works, or not these disciplines.
public struct Holiday: Codable, Equatable, Sendable {
    /// The first day off.
    public var from: Day
    /// The last day off.
    public var to: Day
    /// Who is off; none means everybody.
    public var disciplines: [String]

    /// Makes one from its parts.
    public init(from: Day, to: Day, disciplines: [String] = []) {
        self.from = from
        self.to = to
        self.disciplines = disciplines
    }
}
