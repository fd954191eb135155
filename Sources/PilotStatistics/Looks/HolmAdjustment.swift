/// Holm's step-down adjustment of several p values (Holm 1979).
public enum HolmAdjustment {
    /// The adjusted p values, in the order of the given ones.
    ///
    /// - Parameter p: peek-safe p values of secondary goals, each from 0 to 1.
    public static func adjusted(_ p: [Double]) -> [Double] {
        precondition(p.allSatisfy { (0...1).contains($0) }, "a p value lies between 0 and 1")
        var adjusted = p
        var largest = 0.0
        for (rank, index) in p.indices.sorted(by: { p[$0] < p[$1] }).enumerated() {
            largest = max(largest, min(1, Double(p.count - rank) * p[index]))
            adjusted[index] = largest
        }
        return adjusted
    }
}
