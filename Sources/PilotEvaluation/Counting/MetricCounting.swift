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

    /// The answers as a cell; nil when there are none.
    func cell(_ answers: Answers?) -> Cell? {
        guard let answers, answers.count > 0 else { return nil }
        switch answers {
        case .moments(let moments):
            return .mean(
                MeanCell(
                    answers: Double(moments.answers), sum: moments.sum,
                    sumOfSquares: moments.sumOfSquares, sumOfCubes: moments.sumOfCubes))
        case .tally(let tally):
            return .scale(scaleCell(tally))
        }
    }

    private func scaleCell(_ tally: Tally) -> ScaleCell {
        switch metric.measure {
        case .points:
            let kinds = customerKinds(tally)
            return .nps(
                detractors: Double(kinds.detractors), passives: Double(kinds.passives),
                promoters: Double(kinds.promoters))
        case .share:
            let yes = positive(tally)
            return .share(no: Double(tally.answers - yes), yes: Double(yes))
        case .scaleMean, .quantity:
            let scale = scale ?? Metric.Scale(lowest: 0, highest: 1)
            let values = (scale.lowest...scale.highest).map(Double.init)
            return ScaleCell(values: values, counts: values.map { Double(tally.counts[$0] ?? 0) })
        }
    }

    /// Detractors (up to 6), passives (7 and 8) and promoters (9 and 10).
    func customerKinds(_ tally: Tally) -> (detractors: Int, passives: Int, promoters: Int) {
        var kinds = (detractors: 0, passives: 0, promoters: 0)
        for (score, count) in tally.counts {
            if score >= 9 {
                kinds.promoters += count
            } else if score >= 7 {
                kinds.passives += count
            } else {
                kinds.detractors += count
            }
        }
        return kinds
    }

    /// How many said yes, or gave a score that counts as yes.
    func positive(_ tally: Tally) -> Int {
        let yes = Set(top.map(Double.init))
        return tally.counts.reduce(0) { $0 + (yes.contains($1.key) ? $1.value : 0) }
    }

    /// The scores that count as yes: as named, else 9 and 10 of a 0–10 score, else yes itself.
    private var top: [Int] {
        if !metric.top.isEmpty { return metric.top }
        return metric.kind == .recommend && scale != nil ? [9, 10] : [1]
    }

    /// One arm's read-out at that critical value; numbers stay out where there are too few answers.
    func armReadOut(_ arm: String, _ answers: Answers?, at critical: CriticalValue) -> ArmReadOut {
        var readOut = ArmReadOut(arm: arm, answers: answers?.count ?? 0)
        guard let answers, answers.count >= Thresholds.publication, let cell = cell(answers)
        else { return readOut }
        readOut.interval = interval(.single(cell), at: critical)
        if case .tally(let tally) = answers {
            switch metric.measure {
            case .points:
                let kinds = customerKinds(tally)
                readOut.promoters = kinds.promoters
                readOut.passives = kinds.passives
                readOut.detractors = kinds.detractors
            case .share: readOut.positive = positive(tally)
            case .scaleMean, .quantity: break
            }
            readOut.counts = tally.counts.sorted { $0.key < $1.key }
                .map { ScoreCount(value: $0.key, count: $0.value) }
        }
        return readOut
    }

    /// A contrast's estimate and limits in the measure of the metric, nil when it has none.
    func interval(_ contrast: Contrast, at critical: CriticalValue) -> Interval? {
        guard let estimate = contrast.estimate else { return nil }
        let limits = contrast.limits(
            at: critical.quantile(degreesOfFreedom: contrast.degreesOfFreedom))
        return Interval(estimate: estimate, lower: limits.lower, upper: limits.upper)
            .scaled(by: unit)
    }

    /// The same, for people: limits of a difference can lie beyond what is possible while answers
    /// are few, so they end where the scale does.
    func shown(_ contrast: Contrast, at critical: CriticalValue) -> Interval? {
        let range = contrast.possibleRange
        return interval(contrast, at: critical).map {
            Interval(
                estimate: $0.estimate, lower: max(range.lower * unit, $0.lower),
                upper: min(range.upper * unit, $0.upper))
        }
    }
}
