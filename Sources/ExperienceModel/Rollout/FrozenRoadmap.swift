/// A roadmap as the team agreed on it; later roadmaps are compared with it.
public struct FrozenRoadmap: Codable, Equatable, Sendable {
    /// The blueprint's id.
    public var blueprint: String
    /// The blueprint's revision when it was frozen.
    public var revision: Int
    /// The day on which it was frozen.
    public var on: Day
    /// Who froze it.
    public var by: String
    /// The roadmap.
    public var roadmap: Roadmap

    /// Makes one from its parts.
    public init(blueprint: String, revision: Int, on: Day, by: String, roadmap: Roadmap) {
        self.blueprint = blueprint
        self.revision = revision
        self.on = on
        self.by = by
        self.roadmap = roadmap
    }
}
