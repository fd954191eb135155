package import ExperienceModel

extension Goal {
    /// Whether numbers above the line are good: what is held against it is native, not negated.
    package var isAboveGood: Bool {
        switch comparison {
        case .atLeast: true
        case .atMost: false
        case .aboveControl, .aboveBaseline, .notWorseThanControlBy, .notWorseThanBaselineBy:
            !lowerIsBetter
        }
    }

    /// The line in the measure of the metric, on the side where its effect is held against it;
    /// nil when it counts from a baseline that the plan does not name.
    package var line: Double? {
        let better = lowerIsBetter ? -value : value
        return switch comparison {
        case .atLeast, .atMost: value
        case .aboveControl: better
        case .notWorseThanControlBy: -better
        case .aboveBaseline: baselineValue.map { $0 + better }
        case .notWorseThanBaselineBy: baselineValue.map { $0 - better }
        }
    }

    /// Whether the line is one of differences; else of the metric itself.
    package var isDifference: Bool {
        comparison == .aboveControl || comparison == .notWorseThanControlBy
    }

    /// The baseline in the measure of the metric: NPS in points, shares 0…1.
    private var baselineValue: Double? {
        switch baseline {
        case .promoters(let promoters, let detractors): (promoters - detractors) * 100
        case .value(let value): value
        case nil: nil
        }
    }
}
