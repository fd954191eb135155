import ExperienceModel
import PilotStatistics

extension CountScale {
    /// The values of the statistics: NPS in points, shares in percent, scores as they are.
    var values: [Double] {
        switch self {
        case .nps: [-100, 0, 100]
        case .share: [0, 100]
        case .scores(let scale): (scale.lowest...scale.highest).map(Double.init)
        }
    }

    /// From the unit of the statistics to the measure of the scale.
    var unit: Double { self == .share ? 0.01 : 1 }

    /// Counts in the order of the scale as a cell.
    func cell(_ counts: [Double]) -> ScaleCell {
        precondition(counts.count == steps, "every step of the scale has its count")
        return ScaleCell(values: values, counts: counts)
    }
}
