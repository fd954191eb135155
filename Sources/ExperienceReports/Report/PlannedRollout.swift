public import ExperienceModel

/// A roadmap with what it is told with: for whom, on which day, and against which other plan.
public struct PlannedRollout: Sendable {
    /// The blueprint.
    public var blueprint: Blueprint
    /// The roadmap.
    public var roadmap: Roadmap
    /// What was asked for.
    public var question: RoadmapQuestion
    /// The plan as it is, where the question is a what-if.
    public var asItIs: Roadmap?
    /// The plan that was frozen last; nil where none was.
    public var frozen: FrozenRoadmap?
    /// Why pilots went on in spite of objections, by the pilot's id.
    public var overrides: [String: String]
    /// The day of the data.
    public var asOf: Day

    /// Makes one from its parts.
    public init(
        blueprint: Blueprint, roadmap: Roadmap, question: RoadmapQuestion = RoadmapQuestion(),
        asItIs: Roadmap? = nil, frozen: FrozenRoadmap? = nil, overrides: [String: String] = [:],
        asOf: Day
    ) {
        self.blueprint = blueprint
        self.roadmap = roadmap
        self.question = question
        self.asItIs = asItIs
        self.frozen = frozen
        self.overrides = overrides
        self.asOf = asOf
    }

    /// What is other than in the plan as it is, where the question is a what-if, else than in the
    /// plan that was frozen; nil without either.
    public var comparison: RoadmapComparison? {
        (asItIs ?? frozen?.roadmap).map { RoadmapComparison(from: $0, to: roadmap) }
    }

    /// The currency of its money.
    var currency: String { blueprint.currency ?? "EUR" }

    /// Items in the order of the team, each under the discipline with the most of its work, as far
    /// as they have a place; those without any work stand last, under nil.
    var groups: [(discipline: String?, items: [RoadmapItem])] {
        let placed = Set(roadmap.waves.map(\.item))
        let items = roadmap.items.filter { placed.contains($0.id) }
        let known = roadmap.load.map(\.discipline)
        let others = items.compactMap(\.discipline).filter { !known.contains($0) }.sorted()
        var seen: Set<String?> = []
        return ((known + others).map(Optional.some) + [nil]).compactMap { discipline in
            guard seen.insert(discipline).inserted else { return nil }
            let own = items.filter { $0.discipline == discipline }
            return own.isEmpty ? nil : (discipline, own)
        }
    }

    /// The waves of an item, by their start.
    func waves(of item: String) -> [RoadmapWave] {
        roadmap.waves.filter { $0.item == item }.sorted { $0.start < $1.start }
    }
}
