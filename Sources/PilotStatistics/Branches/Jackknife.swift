/// What leaving out one part at a time says about the whole (Quenouille 1956 for bias, Tukey 1958
/// for variance).
enum Jackknife {
    /// (C − 1)/C · Σd² over the deviations of each estimate without one part; nil below two parts.
    ///
    /// On average it is not below the variance that it estimates (Efron & Stein 1981); for branches
    /// it is the cluster-robust variance known as CR3 (Bell & McCaffrey 2002).
    static func variance(ofDeviations deviations: [Double]) -> Double? {
        guard deviations.count >= 2 else { return nil }
        let parts = Double(deviations.count)
        return (parts - 1) / parts * deviations.reduce(0) { $0 + $1 * $1 }
    }

    /// The ratio of the two variances (Kish 1965), never below 1, and 1 where either cannot be said;
    /// the floor is ours.
    static func designEffect(_ jackknife: Double?, over independent: Double?) -> Double {
        guard let jackknife, let independent, independent > 0 else { return 1 }
        let effect = jackknife / independent
        // Numbers beyond all counting leave nothing to rest on.
        return effect.isFinite ? max(1, effect) : .infinity
    }
}
