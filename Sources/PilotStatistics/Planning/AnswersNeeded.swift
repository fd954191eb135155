/// How many more answers a running pilot needs, over all its growing cells together.
///
/// The three numbers are ours: the size of the interval at the present estimate, solved for the
/// answers, with the boundary and the drift of the plan (STATISTICS 8.1).
public struct AnswersNeeded: Sendable, Equatable {
    /// Up to the planned number; nil where the pilot is open-ended.
    public let toPlan: Int?
    /// Until the interval reaches the goal if the estimate stays; nil where the plan is too small.
    public let ifTrendHolds: Int?
    /// The size of a new pilot that would decide if the estimate were the truth; nil where this
    /// pilot still can, or where estimate and goal are the same.
    public let newPlan: Int?

    /// The three numbers at one look; the last two are nil without an estimate, at the goal itself,
    /// and before the first answer.
    ///
    /// - Parameters:
    ///   - contrast: its cells, with effective counts where there are branches or weights.
    ///   - progress: of the same cells in the same order, in actual answers.
    ///   - goal: in the unit of the contrast.
    ///   - alpha: the one-sided error of the running pilot.
    ///   - drift: θ of a new plan, as `SampleSize.drift` gives it.
    public init(
        contrast: Contrast, progress: [CellProgress], goal: Double,
        alpha: Double = 0.05, drift: Double = SampleSize.drift()
    ) {
        toPlan = Self.toPlan(progress)
        let growth = Growth(progress)
        let fraction = PilotLook.informationFraction(progress)
        guard
            contrast.terms.count == progress.count, goal.isFinite,
            let fraction, fraction > 0, let estimate = contrast.estimate, estimate != goal,
            let variance = Self.variance(contrast)
        else {
            (ifTrendHolds, newPlan) = (nil, nil)
            return
        }
        let distance = variance.squareRoot() / (estimate - goal).magnitude
        // The interval shrinks with √n, and so does the stretch of an interim look.
        let enough = CriticalValue.planned(alpha) * distance / fraction.squareRoot()
        ifTrendHolds =
            fraction < 1 && enough * fraction <= 1
            ? growth.factor(to: max(1, enough)).flatMap { growth.answers($0 - 1) }.map {
                max(1, $0)
            }
            : nil
        newPlan =
            ifTrendHolds == nil
            ? growth.factor(to: drift * drift * distance * distance).flatMap(growth.answers) : nil
    }

    private static func toPlan(_ progress: [CellProgress]) -> Int? {
        progress.filter(\.grows).reduce(0) { sum, cell in
            guard let sum, let planned = cell.planned else { return nil }
            return SampleSize.whole(max(0, planned - cell.answers - 1e-9)).map { sum + $0 }
        }
    }

    /// Σa²s²/n̂, each s² with half an answer more at each end of its scale, so that a run of equal
    /// answers does not look like certainty (ours, after the half that Anscombe 1956 adds).
    private static func variance(_ contrast: Contrast) -> Double? {
        contrast.terms.reduce(0) { sum, term in
            guard let sum, let variance = term.cell.cautiousVariance else { return nil }
            return sum + term.coefficient * term.coefficient * variance / term.cell.answers
        }
    }

    /// What more answers in the growing cells do for the information of all cells.
    private struct Growth {
        let growing: Double
        let closed: Double
        let answers: Double

        init(_ progress: [CellProgress]) {
            growing = progress.filter(\.grows).reduce(0) { $0 + $1.noise }
            closed = progress.filter { !$0.grows }.reduce(0) { $0 + $1.noise }
            answers = progress.filter(\.grows).reduce(0) { $0 + $1.answers }
        }

        /// By what the growing cells must be multiplied for `ratio` times the information; nil
        /// where the closed cells stand in the way.
        func factor(to ratio: Double) -> Double? {
            let room = (growing + closed) / ratio - closed
            return room > 0 ? growing / room : nil
        }

        func answers(_ factor: Double) -> Int? {
            SampleSize.whole(max(0, factor * answers - 1e-9))
        }
    }
}

extension Cell {
    /// The variance of one answer with half an answer added at each end of a bounded scale.
    fileprivate var cautiousVariance: Double? {
        guard case .scale(let cell) = self else { return variance }
        var counts = cell.counts
        counts[0] += 0.5
        counts[counts.count - 1] += 0.5
        return ScaleCell(values: cell.values, counts: counts).variance
    }
}
