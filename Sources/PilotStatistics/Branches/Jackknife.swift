/// What leaving out one part at a time says about the whole.
enum Jackknife {
    /// (C − 1)/C · Σd² over the deviations of each estimate without one part; nil below two parts.
    static func variance(ofDeviations deviations: [Double]) -> Double? {
        guard deviations.count >= 2 else { return nil }
        let parts = Double(deviations.count)
        return (parts - 1) / parts * deviations.reduce(0) { $0 + $1 * $1 }
    }

    /// The ratio of the two variances, never below 1, and 1 where either cannot be said.
    static func designEffect(_ jackknife: Double?, over independent: Double?) -> Double {
        guard let jackknife, let independent, independent > 0 else { return 1 }
        let effect = jackknife / independent
        // Numbers beyond all counting leave nothing to rest on.
        return effect.isFinite ? max(1, effect) : .infinity
    }
}
