import ExperienceModel
import PilotStatistics

// The variance of one answer in each arm if the truth is the goal.
extension SampleCalculator {
    /// In squared units of the statistics; no control for one arm.
    static func variances(
        of question: SampleQuestion
    ) throws(SampleNeed.Refusal) -> (pilot: Double, control: Double?) {
        let start = start(of: question)
        if question.isOneArm {
            return (try variance(of: question, at: question.goal), nil)
        }
        guard let start else {
            throw question.baseline == nil ? .noBaseline : .noSpread
        }
        return (
            try variance(of: question, at: start + question.goal),
            try variance(of: question, at: start)
        )
    }

    /// The baseline's value in the measure of the scale.
    private static func start(of question: SampleQuestion) -> Double? {
        switch question.baseline {
        case .value(let value): value
        case .counts(let counts):
            question.scale.cell(counts).estimate.map { $0 * question.scale.unit }
        case nil: nil
        }
    }

    private static func variance(
        of question: SampleQuestion, at value: Double
    ) throws(SampleNeed.Refusal) -> Double {
        let ends = question.scale.ends
        guard value > ends.lowerBound, value < ends.upperBound else {
            throw .goalOffScale(value)
        }
        switch question.scale {
        case .nps:
            return SampleSize.npsVariance(at: value, passives: passives(of: question))
        case .share:
            return SampleSize.shareVariance(at: value * 100)
        case .scores:
            if let deviation = question.standardDeviation { return deviation * deviation }
            guard case .counts(let counts) = question.baseline,
                let variance = question.scale.cell(counts).statistic(for: value)?.nullVariance,
                variance.isFinite
            else { throw .noSpread }
            return variance
        }
    }

    private static func passives(of question: SampleQuestion) -> SampleSize.Passives {
        if question.isWorstCase { return .worst }
        guard case .counts(let counts) = question.baseline, counts.count == 3 else {
            return .typical
        }
        return .known(counts[1] / counts.reduce(0, +))
    }
}
