import ExperienceModel
import PilotStatistics

// The variance of one answer in each arm if the truth is the goal.
extension SampleCalculator {
    /// In squared units of the statistics; no control for one arm.
    static func variances(
        of question: SampleQuestion
    ) throws(SampleNeed.Refusal) -> (pilot: Double, control: Double?) {
        guard question.scale != nil else {
            guard let deviation = question.standardDeviation else { throw .noSpread }
            let variance = deviation * deviation
            return (variance, question.isOneArm ? nil : variance)
        }
        if question.isOneArm {
            return (try variance(of: question, at: question.goal), nil)
        }
        guard let start = start(of: question) else {
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
            question.scale.flatMap { scale in
                scale.cell(counts).estimate.map { $0 * scale.unit }
            }
        case nil: nil
        }
    }

    /// A hope beyond the scale would be planned for what can never be.
    static func refuseHopeOffScale(
        _ expect: Double, of question: SampleQuestion
    ) throws(SampleNeed.Refusal) {
        guard let scale = question.scale else { return }
        let hope = question.isOneArm ? expect : (start(of: question) ?? 0) + expect
        // Decimals that people type differ by their rounding alone.
        let room = 1e-9 * (scale.ends.upperBound - scale.ends.lowerBound)
        guard hope >= scale.ends.lowerBound - room, hope <= scale.ends.upperBound + room else {
            throw .hopeOffScale(hope)
        }
    }

    private static func variance(
        of question: SampleQuestion, at value: Double
    ) throws(SampleNeed.Refusal) -> Double {
        guard let scale = question.scale else { throw .noSpread }
        guard value > scale.ends.lowerBound, value < scale.ends.upperBound else {
            throw .goalOffScale(value)
        }
        switch scale {
        case .nps:
            return SampleSize.npsVariance(at: value, passives: passives(of: question))
        case .share:
            return SampleSize.shareVariance(at: value * 100)
        case .scores:
            if let deviation = question.standardDeviation { return deviation * deviation }
            guard case .counts(let counts) = question.baseline,
                let variance = scale.cell(counts).statistic(for: value)?.nullVariance,
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
