/// Holm's step-down adjustment of several p values (Holm 1979).
public enum HolmAdjustment {
    /// The adjusted p values, in the order of the given ones.
    ///
    /// The j-th smallest is multiplied by the number not smaller than it, and never falls below the
    /// one before it.
    /// - Parameter p: peek-safe p values of secondary goals, each from 0 to 1; one that is no
    ///   number counts as 1.
    public static func adjusted(_ p: [Double]) -> [Double] {
        let p = p.map { $0.isNaN ? 1 : min(1, max(0, $0)) }
        var adjusted = p
        var largest = 0.0
        for (rank, index) in p.indices.sorted(by: { p[$0] < p[$1] }).enumerated() {
            largest = max(largest, min(1, Double(p.count - rank) * p[index]))
            adjusted[index] = largest
        }
        return adjusted
    }
}
