/// Positions as SVG and CSS write them: as exact as an eye can see, a point, no language.
enum Coordinate {
    /// `41.5`, in the units of a drawing.
    static func text(_ value: Double) -> String { digits(value, most: 1) }

    /// `41.52%` of a fraction 0 to 1.
    static func percent(_ fraction: Double) -> String { digits(fraction * 100, most: 2) + "%" }

    private static func digits(_ value: Double, most: Int) -> String {
        let unit = most == 1 ? 10 : 100
        let parts = Int((min(max(value, -1e6), 1e6) * Double(unit)).rounded())
        let (whole, rest) = (abs(parts) / unit, abs(parts) % unit)
        let sign = parts < 0 ? "-" : ""
        guard rest > 0 else { return "\(sign)\(whole)" }
        if most == 1 { return "\(sign)\(whole).\(rest)" }
        let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
        return "\(sign)\(whole).\(digits)"
    }
}
