// The variance of one answer that a plan assumes at a given value.
extension SampleSize {
    /// What is known of the passives of an NPS question.
    public enum Passives: Sendable, Equatable {
        /// None at all: the largest variance that the score can have.
        case worst
        /// As in most surveys: 0.32·(1 − (NPS/100)²); the curve is ours, the safe end of what real
        /// surveys have (STATISTICS 16.10).
        case typical
        /// The share in a baseline, from 0 to 1.
        case known(Double)
    }

    /// The variance of an NPS answer at the score `nps`, in squared points.
    ///
    /// 10⁴(1 − r − d²) for the score d = nps/100 and a share r of passives (the variance of a
    /// multinomial difference; Rocks 2016); 0 at the ends of the scale and beyond, where no plan is
    /// possible.
    public static func npsVariance(at nps: Double, passives: Passives = .typical) -> Double {
        guard nps.magnitude < 100 else { return 0 }
        let d = nps / 100
        let share =
            switch passives {
            case .worst: 0.0
            case .typical: 0.32 * (1 - d * d)
            case .known(let baseline): baseline > 0 ? min(baseline, 1 - d.magnitude) : 0
            }
        return 10_000 * (1 - share - d * d)
    }

    /// The variance p(1 − p) of a yes-or-no answer (Bernoulli 1713) at `percent` yes, in squared
    /// percentage points; 0 at the ends of the scale and beyond, where no plan is possible.
    public static func shareVariance(at percent: Double) -> Double {
        percent > 0 && percent < 100 ? percent * (100 - percent) : 0
    }
}
