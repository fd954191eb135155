/// Positions as SVG and CSS write them: at most two decimals, a point, no language.
enum Coordinate {
    /// `41.52`.
    static func text(_ value: Double) -> String {
        let hundredths = Int((min(max(value, -1e6), 1e6) * 100).rounded())
        let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
        let sign = hundredths < 0 ? "-" : ""
        guard rest > 0 else { return "\(sign)\(whole)" }
        let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
        return "\(sign)\(whole).\(digits)"
    }

    /// `41.52%` of a fraction 0 to 1.
    static func percent(_ fraction: Double) -> String { text(fraction * 100) + "%" }
}
