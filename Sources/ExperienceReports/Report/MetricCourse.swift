package import ExperienceModel

/// How a metric is expected to move while the waves of what is decided reach more customers.
///
/// At each day: what the metric is without the changes, moved by the change of each item times the
/// share of the customers that its waves have reached by then; what they had reached before the
/// roadmap is there on its first day. Effects of separate pilots are not
/// known to add up: where the scale has ends, each change takes its part of what is left to the
/// end (`CombinedChanges`), which is an assumption; else they are added up. The limits take them as
/// independent of each other.
package struct MetricCourse: Equatable, Sendable {
    /// A wave that reaches more customers, and what the metric is expected to be from its first
    /// day on.
    package struct Step: Equatable, Sendable {
        /// The first day of the wave.
        package var day: Day
        /// The metric from that day on, in its own measure; only the change where it is not known
        /// what the metric is without it.
        package var value: Interval
        /// The item.
        package var item: String
        /// The title of the item.
        package var title: String
        /// The share of the customers that has it from that day on, 0 to 1.
        package var share: Double
    }

    /// The metric.
    package var metric: Metric
    /// What it is without any of the changes, as the control group of the first item says; nil
    /// where no control group does.
    package var withoutChange: Double?
    /// What it is by what was reached before the first day; nil where that is not known.
    package var now: Double?
    /// Its steps in the order of time; those of one day follow each other.
    package var steps: [Step]
    /// The ids of the items that count, in the order of the roadmap.
    package var items: [String]
    /// How several changes are put together.
    package var rule: CombinedChanges.Rule
    /// Whether a change is more than the metric can have, so that it is cut off there.
    package var isCapped = false
    /// Whether every change is caused by what was tried; else it goes together with it.
    package var isCausal: Bool

    /// The course of NPS, or of the metric that most items move; nil where no decided item on the
    /// roadmap has a known change.
    package init?(of roadmap: Roadmap, metrics: [Metric]) {
        let before = roadmap.reachedBefore ?? [:]
        let placed = Set(roadmap.waves.map(\.item)).union(before.keys)
        let known = roadmap.items.filter { item in
            !item.commitment.isTentative && placed.contains(item.id)
                && item.score.worth.change != nil && item.score.worth.metric != nil
        }
        guard let metric = Self.metric(of: known, among: metrics) else { return nil }
        let counted = known.filter { $0.score.worth.metric == metric.id }
        self.metric = metric
        withoutChange = counted.lazy.compactMap(\.score.worth.withoutChange).first
        items = counted.map(\.id)
        isCausal = counted.allSatisfy(\.score.worth.isCausal)
        now = withoutChange
        steps = []
        let changes = CombinedChanges(metric, from: withoutChange)
        rule = counted.count == 1 ? .single : changes.rule
        addSteps(of: counted, roadmap, changes)
        guard !steps.isEmpty else { return nil }
    }

    /// What the metric is expected to be once all waves have begun.
    package var last: Interval { steps.last?.value ?? Interval(estimate: 0, lower: 0, upper: 0) }

    /// Whether there are changes of several items.
    package var overlaps: Bool { items.count > 1 }

    /// NPS where an item moves it, else the metric that most of them move, the first of those.
    private static func metric(of items: [RoadmapItem], among metrics: [Metric]) -> Metric? {
        let counts = Dictionary(grouping: items.compactMap(\.score.worth.metric)) { $0 }
            .mapValues(\.count)
        let moved = metrics.filter { counts[$0.id] != nil }
        if let nps = moved.first(where: { $0.kind == .nps }) { return nps }
        let most = moved.compactMap { counts[$0.id] }.max()
        return moved.first { counts[$0.id] == most }
    }

    private mutating func addSteps(
        of counted: [RoadmapItem], _ roadmap: Roadmap, _ combined: CombinedChanges
    ) {
        var shares: [String: Double] = [:]
        for item in counted {
            guard let share = roadmap.reachedBefore?[item.id], share > 0 else { continue }
            shares[item.id] = share
            addStep(of: item, on: roadmap.start, counted, shares, combined)
        }
        if withoutChange != nil { now = steps.last?.value.estimate ?? withoutChange }
        let items = Dictionary(counted.map { ($0.id, $0) }) { first, _ in first }
        let rises = roadmap.waves.filter { items[$0.item] != nil && $0.share != nil }
            .enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
        for (_, wave) in rises {
            let share = min(1, max(0, wave.share ?? 0))
            guard share > shares[wave.item] ?? 0, let item = items[wave.item] else { continue }
            shares[wave.item] = share
            addStep(of: item, on: wave.start, counted, shares, combined)
        }
    }

    /// What the metric is from that day on, when items have reached those shares.
    private mutating func addStep(
        of item: RoadmapItem, on day: Day, _ counted: [RoadmapItem], _ shares: [String: Double],
        _ combined: CombinedChanges
    ) {
        let reached = counted.compactMap { item -> CombinedChanges.Change? in
            guard let change = item.score.worth.change, let share = shares[item.id]
            else { return nil }
            return CombinedChanges.Change(
                effect: change, base: item.score.worth.withoutChange, share: share)
        }
        isCapped = isCapped || reached.contains(where: combined.isTooLarge)
        steps.append(
            Step(
                day: day, value: combined.value(of: reached), item: item.id, title: item.title,
                share: shares[item.id] ?? 0))
    }
}
