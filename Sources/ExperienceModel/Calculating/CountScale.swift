/// The scale on which a calculator's counts lie, in its order from low to high.
public enum CountScale: Equatable, Sendable {
    /// Detractors, passives and promoters: NPS.
    case nps
    /// No and yes: a share.
    case share
    /// Every score from the lowest to the highest: a mean.
    case scores(Metric.Scale)

    /// How many counts a group has.
    public var steps: Int {
        switch self {
        case .nps: 3
        case .share: 2
        case .scores(let scale): scale.highest - scale.lowest + 1
        }
    }

    /// How its numbers are spoken of: points, a share 0…1, or scale points.
    public var measure: Metric.Measure {
        switch self {
        case .nps: .points
        case .share: .share
        case .scores: .scaleMean
        }
    }

    /// The least and the greatest value in its measure.
    public var ends: ClosedRange<Double> {
        switch self {
        case .nps: -100...100
        case .share: 0...1
        case .scores(let scale): Double(scale.lowest)...Double(scale.highest)
        }
    }

    /// Which count an answer adds to: a score 0–10 for NPS, 0 or 1 for a share, else a score of the
    /// scale; nil for what is none of these.
    public func step(of answer: Int) -> Int? {
        switch self {
        case .nps:
            switch answer {
            case 0...6: 0
            case 7...8: 1
            case 9...10: 2
            default: nil
            }
        case .share: (0...1).contains(answer) ? answer : nil
        case .scores(let scale):
            (scale.lowest...scale.highest).contains(answer) ? answer - scale.lowest : nil
        }
    }
}
