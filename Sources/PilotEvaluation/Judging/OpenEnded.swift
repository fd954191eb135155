import Foundation
import PilotStatistics

/// Looks at a goal without a planned number: a normal mixture (Robbins 1970; Howard, Ramdas,
/// McAuliffe & Sekhon 2021), narrowest at 300 answers.
enum OpenEnded {
    private static let narrowest = 300.0
    /// The ratio of information to prior information at which the boundary is lowest, α = 0.05.
    private static let best = 6.992_015_308

    /// The critical z at so much information.
    static func critical(information: Double) -> Double {
        guard information > 0 else { return .infinity }
        return CriticalValue.openEnded(
            information: information, tunedTo: narrowest, alpha: Thresholds.alpha
        ).z
    }

    /// The largest error at which this look would say "met": the boundary, solved for its error.
    static func safeP(statistic: Double, information: Double) -> Double {
        let ratio = best * information / narrowest
        guard statistic > 0, ratio > 0 else { return 1 }
        let power = statistic * statistic * ratio / (2 * (ratio + 1))
        if power > 700 { return 0 }
        return min(1, (ratio + 1).squareRoot() / (2 * expm1(power)))
    }
}
