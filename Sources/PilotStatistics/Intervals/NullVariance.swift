/// The variance of one answer under the most likely distribution with a given mean.
enum NullVariance: Equatable {
    /// Two values: the mean alone settles the shares.
    case twoValues
    /// Three values at equal distances: a quadratic equation (Tango 1998).
    case threeValues
    /// Any scale: one root, the multiplier of the mean's constraint.
    case anyValues

    /// The quickest way that is exact for the cell.
    static func fastest(for cell: ScaleCell) -> NullVariance {
        let values = cell.values
        if values.count == 2 { return .twoValues }
        let isEven = values.count == 3 && values[1] - values[0] == values[2] - values[1]
        return isEven ? .threeValues : .anyValues
    }

    /// The variance at a mean strictly inside the scale that is not the estimate itself.
    func of(_ cell: ScaleCell, estimate: Double, at mean: Double) -> Double {
        switch self {
        case .twoValues: (mean - cell.values[0]) * (cell.values[1] - mean)
        case .threeValues: Self.tango(cell, at: mean)
        case .anyValues: Self.constrained(cell, estimate: estimate, at: mean)
        }
    }

    /// Tango's closed form, on the side of the scale where it does not cancel.
    private static func tango(_ cell: ScaleCell, at mean: Double) -> Double {
        let half = cell.values[1] - cell.values[0]
        let signed = (mean - cell.values[1]) / half
        let d = signed.magnitude
        let (near, far) =
            signed >= 0 ? (cell.counts[0], cell.counts[2]) : (cell.counts[2], cell.counts[0])
        let n = cell.answers
        let a = 2 * n
        let b = -far - near + (2 * n - far + near) * d
        let c = -near * d * (1 - d)
        let root = (b * b - 4 * a * c).squareRoot()
        let free = b > 0 ? -2 * c / (b + root) : (root - b) / (2 * a)
        let share = min((1 - d) / 2, max(0, free))
        return half * half * (2 * share + d * (1 - d))
    }

    /// The most likely distribution tilts every share by 1/(1 + λy), and puts on the end beyond the
    /// mean what the tilt cannot carry.
    private static func constrained(_ cell: ScaleCell, estimate: Double, at mean: Double) -> Double
    {
        let last = cell.values.count - 1
        let end = estimate > mean ? 0 : last
        let reach = (cell.values[end] - mean).magnitude
        let sign: Double = estimate > mean ? 1 : -1
        // Deviations in units of the distance to that end, which itself is −1.
        let deviations = cell.values.map { sign * ($0 - mean) / reach }
        let others = (0...last).filter { $0 != end && cell.counts[$0] > 0 }
        let endCount = cell.counts[end]
        // σ = 1 − λ·reach: solved for itself, since it is tiny where few answers are at the end.
        let weight = { (k: Int, sigma: Double) in 1 + deviations[k] - sigma * deviations[k] }
        let tilted = { (sigma: Double) in
            others.reduce(0) { $0 + cell.counts[$1] * deviations[$1] / weight($1, sigma) }
        }
        var sigma = 0.0
        if endCount > 0 || tilted(0) < 0 {
            sigma = RootFinder.root(from: endCount / cell.answers, to: 1, tolerance: 0) {
                tilted($0) - (endCount > 0 ? endCount / $0 : 0)
            }
        }
        let shares = others.map { cell.counts[$0] / (cell.answers * weight($0, sigma)) }
        let endShare =
            sigma > 0 ? endCount / (cell.answers * sigma) : max(0, 1 - shares.reduce(0, +))
        let spread = zip(others, shares).reduce(endShare) {
            $0 + $1.1 * deviations[$1.0] * deviations[$1.0]
        }
        return reach * reach * spread
    }
}
