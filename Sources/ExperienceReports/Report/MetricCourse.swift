package import ExperienceModel

/// How a metric is expected to move while the waves of what is decided reach more customers.
///
/// At each day: what the metric is without the changes, plus the change of each item times the
/// share of the customers that its waves have reached by then. Several changes are added up, which
/// is an assumption; the limits take them as independent of each other.
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
    /// Its steps in the order of time; those of one day follow each other.
    package var steps: [Step]
    /// The ids of the items that count, in the order of the roadmap.
    package var items: [String]
    /// Whether the sum of the changes is more than the metric can be, so that it is cut off there.
    package var isCapped = false
    /// Whether every change is caused by what was tried; else it goes together with it.
    package var isCausal: Bool

    /// The course of NPS, or of the metric that most items move; nil where no decided item on the
    /// roadmap has a known change.
    package init?(of roadmap: Roadmap, metrics: [Metric]) {
        let placed = Set(roadmap.waves.map(\.item))
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
        steps = []
        addSteps(of: counted, roadmap.waves)
        guard !steps.isEmpty else { return nil }
    }

    /// What the metric is expected to be once all waves have begun.
    package var last: Interval { steps.last?.value ?? Interval(estimate: 0, lower: 0, upper: 0) }

    /// Whether the changes of several items are added up.
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

    private mutating func addSteps(of counted: [RoadmapItem], _ waves: [RoadmapWave]) {
        let changes = Dictionary(
            counted.map { ($0.id, $0.score.worth.change) }, uniquingKeysWith: { first, _ in first })
        var shares: [String: Double] = [:]
        let rises = waves.filter { changes[$0.item] != nil && $0.share != nil }
            .enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
        for (_, wave) in rises {
            let share = min(1, max(0, wave.share ?? 0))
            guard share > shares[wave.item] ?? 0 else { continue }
            shares[wave.item] = share
            let reached = counted.compactMap { item -> (change: Interval, share: Double)? in
                guard let change = item.score.worth.change, let share = shares[item.id]
                else { return nil }
                return (change, share)
            }
            let value = sum(reached)
            steps.append(
                Step(
                    day: wave.start, value: value, item: wave.item, title: wave.title,
                    share: share))
        }
    }

    private mutating func sum(_ reached: [(change: Interval, share: Double)]) -> Interval {
        var (estimate, below, above) = (withoutChange ?? 0, 0.0, 0.0)
        for (change, share) in reached {
            estimate += share * change.estimate
            let (down, up) = (
                share * (change.estimate - change.lower), share * (change.upper - change.estimate)
            )
            below += down * down
            above += up * up
        }
        if kept(estimate) != estimate { isCapped = true }
        return Interval(
            estimate: kept(estimate), lower: kept(estimate - below.squareRoot()),
            upper: kept(estimate + above.squareRoot()))
    }

    /// Within what the metric can be; a change alone may be as large as the whole of it.
    private func kept(_ value: Double) -> Double {
        let range: ClosedRange<Double>? =
            switch metric.measure {
            case .points: -100...100
            case .share: 0...1
            case .scaleMean:
                metric.scale.flatMap { scale in
                    scale.lowest <= scale.highest
                        ? Double(scale.lowest)...Double(scale.highest) : nil
                }
            case .quantity: nil
            }
        guard let range, withoutChange != nil else { return value }
        return min(max(value, range.lowerBound), range.upperBound)
    }
}
