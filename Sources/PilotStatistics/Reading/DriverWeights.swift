import RealModule

/// How much of the recommendation goes together with each touchpoint, as shares of R².
///
/// It says what goes together, never what causes: a touchpoint without any effect of its own still
/// gets a share where ratings go together.
public struct DriverWeights: Sendable, Equatable {
    /// The part of R² of each touchpoint, in their order.
    public let weights: [Double]

    /// The orders of more touchpoints than these are too many to go through.
    public static let mostTouchpoints = 10

    /// R²: how much of the recommendation the touchpoints explain together.
    public var rSquared: Double { weights.reduce(0, +) }

    /// The weights as shares that sum to 1; nil where nothing is explained.
    public var shares: [Double]? { rSquared > 0 ? weights.map { $0 / rSquared } : nil }

    /// Relative weights (Johnson 2000): Σⱼ L²ᵢⱼβ²ⱼ, where L is the symmetric root of the
    /// touchpoints' correlations and β = L⁻¹r; they sum to R².
    ///
    /// - Parameters:
    ///   - correlations: of the touchpoints' ratings among each other, symmetric, with 1 on the
    ///     diagonal. Pairwise correlations that no ratings could have are mended first.
    ///   - recommendation: the correlation of each touchpoint with the recommendation.
    /// - Returns: nil without touchpoints, or where a correlation is missing or is no number.
    public static func relative(
        correlations: [[Double]], recommendation: [Double]
    ) -> DriverWeights? {
        guard isUsable(correlations, recommendation) else { return nil }
        let mended = SymmetricMatrix.mended(
            correlations: correlations, with: recommendation, floor: 1e-6)
        let root = SymmetricMatrix(mended.among).function { max(0, $0).squareRoot() }
        let inverse = SymmetricMatrix(mended.among).function { 1 / max(1e-12, $0).squareRoot() }
        let beta = inverse.map { row in zip(row, mended.with).reduce(0) { $0 + $1.0 * $1.1 } }
        return DriverWeights(
            weights: root.map { row in
                zip(row, beta).reduce(0) { $0 + $1.0 * $1.0 * $1.1 * $1.1 }
            })
    }

    /// Averages over all orders in which touchpoints can enter (Lindeman, Merenda & Gold 1980).
    ///
    /// - Parameters:
    ///   - correlations: as for `relative`; at most ten touchpoints.
    ///   - recommendation: as for `relative`.
    /// - Returns: nil as for `relative`, and above ten touchpoints.
    public static func overAllOrders(
        correlations: [[Double]], recommendation: [Double]
    ) -> DriverWeights? {
        let count = recommendation.count
        guard count <= mostTouchpoints, isUsable(correlations, recommendation) else { return nil }
        let mended = SymmetricMatrix.mended(
            correlations: correlations, with: recommendation, floor: 1e-6)
        let explained = (0..<(1 << count)).map { subset in
            let members = (0..<count).filter { subset & (1 << $0) != 0 }
            return SymmetricMatrix(members.map { row in members.map { mended.among[row][$0] } })
                .explained(members.map { mended.with[$0] })
        }
        let factorial = (0...max(1, count)).map { Double.gamma(Double($0) + 1) }
        return DriverWeights(
            weights: (0..<count).map { touchpoint in
                (0..<(1 << count)).filter { $0 & (1 << touchpoint) == 0 }.reduce(0) {
                    let size = $1.nonzeroBitCount
                    let orders = factorial[size] * factorial[count - 1 - size] / factorial[count]
                    return $0 + orders * (explained[$1 | (1 << touchpoint)] - explained[$1])
                }
            })
    }

    private static func isUsable(_ correlations: [[Double]], _ recommendation: [Double]) -> Bool {
        !recommendation.isEmpty && correlations.count == recommendation.count
            && correlations.allSatisfy { $0.count == recommendation.count }
            && (correlations.joined() + recommendation).allSatisfy { $0.magnitude <= 1 + 1e-9 }
    }
}
