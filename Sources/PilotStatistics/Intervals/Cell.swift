/// One group of answers as its sufficient counts or sums.
public enum Cell: Sendable, Equatable {
    /// Answers on a bounded scale.
    case scale(ScaleCell)
    /// Measurements without bounds.
    case mean(MeanCell)

    /// How many answers; effective ones where the cell holds effective counts.
    public var answers: Double {
        switch self {
        case .scale(let cell): cell.answers
        case .mean(let cell): cell.answers
        }
    }

    /// Why the numbers cannot be used, so that the cell counts as empty; nil as a rule.
    public var unusable: UnusableNumbers? {
        switch self {
        case .scale(let cell): cell.unusable
        case .mean(let cell): cell.unusable
        }
    }

    /// The mean, in the unit of the metric; nil without answers.
    public var estimate: Double? {
        switch self {
        case .scale(let cell): cell.estimate
        case .mean(let cell): cell.estimate
        }
    }

    /// The variance of one answer; nil where there are too few.
    public var variance: Double? {
        switch self {
        case .scale(let cell): cell.variance
        case .mean(let cell): cell.variance
        }
    }

    /// The lowest and the highest mean that the metric can have.
    public var possibleRange: Limits {
        switch self {
        case .scale(let cell): cell.ends
        case .mean: .unknown
        }
    }

    /// The limits at critical value `q` on each side.
    public func limits(at q: Double) -> Limits {
        switch self {
        case .scale(let cell): cell.limits(at: q)
        case .mean(let cell): cell.limits(at: q)
        }
    }
}
