import ExperienceModel
import PilotStatistics

/// A goal's contrast on some day: its cells, what they rest on, and whether they can carry a
/// verdict.
struct ContrastReading {
    /// Turned so that more is better; nil where a cell has no answers.
    let contrast: Contrast?
    let line: GoalLine
    /// Actual answers in each cell, in the order of the contrast.
    let answers: [Double]
    let coefficients: [Double]
    let isClosed: [Bool]
    /// Degrees of freedom of the t distribution; nil for the normal one.
    let freedom: Double?
    /// Branches in the arm that has fewest; nil where branches do not count.
    let fewestBranches: Int?
    /// Estimates of mixes that are not filled yet are of something else than later ones.
    let isMixFilled: Bool
    let isQuantity: Bool

    /// Answers in all cells together.
    var total: Double { answers.reduce(0, +) }

    /// 1/Σ(a²/n): the information present; 0 where a cell is empty.
    var information: Double {
        if answers.contains(where: { $0 <= 0 }) { return 0 }
        return 1 / zip(coefficients, answers).reduce(0) { $0 + $1.0 * $1.0 / $1.1 }
    }

    /// The share of the information that `planned` answers in each growing cell would bring.
    func fraction(of planned: Double) -> Double {
        let noise = coefficients.indices.reduce(0) { sum, index in
            let coefficient = coefficients[index]
            return sum + coefficient * coefficient / (isClosed[index] ? answers[index] : planned)
        }
        let present = information
        return present > 0 ? noise * present : 0
    }

    /// How far the cells have come.
    func progress(planned: Double?) -> [CellProgress] {
        answers.indices.map {
            isClosed[$0]
                ? .closed(coefficient: coefficients[$0], answers: answers[$0])
                : CellProgress(
                    coefficient: coefficients[$0], answers: answers[$0], planned: planned)
        }
    }

    /// What stands in the way of a verdict, before any number is looked at.
    var unready: Unsaid? {
        guard let fewest = answers.min(), total > 0 else { return .noAnswers }
        if fewest < Double(Thresholds.publication) {
            return .tooFewToShow(least: Thresholds.publication)
        }
        if isQuantity, fewest < Double(Thresholds.mean) {
            return .tooFewForMean(least: Thresholds.mean)
        }
        if let fewestBranches, fewestBranches < Thresholds.branches {
            return .tooFewBranches(least: Thresholds.branches)
        }
        return nil
    }

    /// Whether even with few branches an interval can be shown: it needs two to vary.
    var hasInterval: Bool {
        guard let fewest = answers.min(), fewest >= Double(Thresholds.publication) else {
            return false
        }
        return fewestBranches ?? 2 >= 2 && isMixFilled && contrast != nil
    }

    /// The critical value of the statistic for that z.
    func quantile(_ z: Double) -> Double {
        guard let freedom, z.isFinite else { return z }
        let tail = NormalDistribution.upperTail(z)
        if tail < 1e-300 { return .infinity }
        return max(0, StudentDistribution.quantile(upperTail: tail, degreesOfFreedom: freedom))
    }

    /// z at a line, in the units of the statistics and turned like the contrast.
    func statistic(at line: Double) -> Double {
        guard let q = contrast?.statistic(for: line), !q.isNaN else { return 0 }
        return PilotLook.normalStatistic(q, degreesOfFreedom: freedom)
    }

    /// Whether the lower limit at `z` reaches the line.
    func isAtLeast(_ line: Double, z: Double) -> Bool {
        guard let contrast, contrast.isAtLeast(line, at: z) else { return false }
        // A t limit lies further out, so the quick answer of the normal one is final when it is no.
        return freedom == nil || contrast.isAtLeast(line, at: quantile(z))
    }

    /// Whether the upper limit at `z` stays below the line.
    func isBelow(_ line: Double, z: Double) -> Bool {
        guard let contrast, contrast.isBelow(line, at: z) else { return false }
        return freedom == nil || contrast.isBelow(line, at: quantile(z))
    }
}
