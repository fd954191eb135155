import ExperienceModel
import PilotStatistics

/// How the answers to one metric become a cell of the statistics, and back into its own measure.
struct MetricCounting {
    let metric: Metric
    /// The metric that was asked: itself, or the one it is derived from.
    let asked: Metric

    init(_ metric: Metric, in plan: FrozenPlan) {
        self.metric = metric
        self.asked = metric.from.flatMap(plan.metric) ?? metric
    }

    /// Shares are percentages in the statistics and fractions in the model.
    var unit: Double { metric.measure == .share ? 0.01 : 1 }

    /// The scale that the answers lie on, nil for yes/no and quantities.
    private var scale: Metric.Scale? {
        metric.scale ?? asked.scale
            ?? (asked.kind == .nps ? Metric.Scale(lowest: 0, highest: 10) : nil)
    }

    /// How rows of the asked metric's values count; nil where they make no scale.
    func projection(of row: ScoreValues) -> Projection? {
        if row.isQuantity { return metric.measure == .quantity ? .sums : nil }
        switch metric.measure {
        case .points:
            return Projection(values: [-100, 0, 100], categories: row.values.map(Self.kind))
        case .share:
            let yes = Set(top.map(Double.init))
            return Projection(
                values: [0, 100], categories: row.values.map { yes.contains($0) ? 1 : 0 })
        case .scaleMean, .quantity:
            var all = Set(row.values)
            if let scale { all.formUnion([Double(scale.lowest), Double(scale.highest)]) }
            let values = all.sorted()
            let places = Dictionary(
                uniqueKeysWithValues: zip(values, values.indices))
            return Projection(values: values, categories: row.values.map { places[$0] ?? 0 })
        }
    }

    /// 0 for a detractor (up to 6), 1 for a passive (7 and 8), 2 for a promoter (9 and 10).
    private static func kind(_ score: Double) -> Int { score >= 9 ? 2 : score >= 7 ? 1 : 0 }

    /// The scores that count as yes: as named, else 9 and 10 of a 0–10 score, else yes itself.
    private var top: [Int] {
        if !metric.top.isEmpty { return metric.top }
        return metric.kind == .recommend && scale != nil ? [9, 10] : [1]
    }

    /// Writes into an arm's read-out what its answers were; nothing where there are too few.
    func describe(
        _ row: ArraySlice<Double>, of values: ScoreValues, _ projection: Projection,
        in readOut: inout ArmReadOut
    ) {
        guard readOut.answers >= Thresholds.publication, !projection.isQuantity else { return }
        var counts = projection.zero
        projection.add(row, to: &counts)
        switch metric.measure {
        case .points:
            readOut.detractors = Self.whole(counts[0])
            readOut.passives = Self.whole(counts[1])
            readOut.promoters = Self.whole(counts[2])
        case .share: readOut.positive = Self.whole(counts[1])
        case .scaleMean, .quantity: break
        }
        readOut.counts = zip(values.values, row)
            .filter { $0.1 > 0 }.map { ScoreCount(value: $0.0, count: Self.whole($0.1)) }
            .sorted { $0.value < $1.value }
    }

    /// A count as a whole number, as large as one can be.
    static func whole(_ count: Double) -> Int { Int(exactly: count.rounded()) ?? .max }

    /// Estimate and limits in the measure of the metric; nil where a number is missing.
    func interval(_ estimate: Double?, _ limits: Limits) -> Interval? {
        guard let estimate, estimate.isFinite, !limits.lower.isNaN, !limits.upper.isNaN
        else { return nil }
        return Interval(
            estimate: estimate * unit, lower: min(limits.lower, estimate) * unit,
            upper: max(limits.upper, estimate) * unit)
    }

    /// A contrast's estimate and limits for people: limits of a difference can lie beyond what is
    /// possible while answers are few, so they end where the scale does.
    func shown(_ contrast: Contrast, at q: Double) -> Interval? {
        let (limits, range) = (contrast.limits(at: q), contrast.possibleRange)
        return interval(
            contrast.estimate,
            Limits(lower: max(range.lower, limits.lower), upper: min(range.upper, limits.upper)))
    }
}
