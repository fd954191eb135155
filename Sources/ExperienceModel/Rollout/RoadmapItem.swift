/// An item as it stands on the roadmap: whose it is, when it is ready, and what it brings.
public struct RoadmapItem: Codable, Equatable, Sendable {
    /// The id of the pilot or initiative.
    public var id: String
    /// Its title.
    public var title: String
    /// The discipline with the most of its work; nil where it has none.
    public var discipline: String?
    /// How sure it is.
    public var commitment: Commitment
    /// Its last day; nil where it is left out.
    public var ready: Day?
    /// The day it was promised to be ready.
    public var promised: Day?
    /// Items that come before it.
    public var after: [String]
    /// Its pilot, where that still collects.
    public var pilot: RunningPilot?
    /// What it brings, as terms.
    public var score: RoadmapScore

    /// Makes one from its parts.
    public init(
        id: String, title: String, discipline: String? = nil, commitment: Commitment,
        ready: Day? = nil, promised: Day? = nil, after: [String] = [],
        pilot: RunningPilot? = nil, score: RoadmapScore
    ) {
        self.id = id
        self.title = title
        self.discipline = discipline
        self.commitment = commitment
        self.ready = ready
        self.promised = promised
        self.after = after
        self.pilot = pilot
        self.score = score
    }

    /// Weeks that it is ready after the promised day, negative when before; nil without promise.
    public var weeksLate: Int? {
        guard let ready, let promised else { return nil }
        let days = ready - promised
        return days > 0 ? (days + 6) / 7 : days / 7
    }
}
