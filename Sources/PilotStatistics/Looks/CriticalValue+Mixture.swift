import RealModule

extension CriticalValue {
    /// z² of the one-sided normal mixture at the ratio r of information to prior information.
    static func mixtureBoundary(_ r: Double, _ alpha: Double) -> Double {
        guard r > 0, r < .infinity else { return .infinity }
        return (r + 1) / r * 2 * Double.log(1 + (r + 1).squareRoot() / (2 * alpha))
    }

    /// The ratio at which the boundary is lowest: the root of its derivative.
    static func bestMixture(_ alpha: Double) -> Double {
        RootFinder.root(from: 1e-3, to: 1e6, tolerance: 0) { x in
            let root = (x + 1).squareRoot()
            return (x + 1) / x / (2 * root * (2 * alpha + root))
                - Double.log(1 + root / (2 * alpha)) / (x * x)
        }
    }
}
