/// What customers say of a touchpoint minus what the internal indicator says of it.
///
/// That the two are held against each other is ours; the limits are those of a share (Wilson 1927)
/// or of the difference of two (Newcombe 1998).
public struct PerceptionGap: Sendable, Equatable {
    /// The gap in percentage points; negative where customers see less than the indicator.
    public let gap: Double
    /// Its limits at one look.
    public let limits: Limits

    /// The gap to an indicator that counts everything.
    ///
    /// - Parameters:
    ///   - survey: a share in percent.
    ///   - indicator: the internal share, in percent.
    ///   - q: the critical value, by default that of an ordinary 95 % interval.
    /// - Returns: nil without answers.
    public init?(survey: ScaleCell, indicator: Double, q: Double = usualCriticalValue) {
        guard let estimate = survey.estimate, indicator.isFinite else { return nil }
        let limits = survey.limits(at: q)
        gap = estimate - indicator
        self.limits = Limits(lower: limits.lower - indicator, upper: limits.upper - indicator)
    }

    /// The gap to an indicator that is itself a sample of counts.
    public init?(survey: ScaleCell, indicator: ScaleCell, q: Double = usualCriticalValue) {
        let contrast = Contrast.difference(.scale(survey), minus: .scale(indicator))
        guard let estimate = contrast.estimate else { return nil }
        gap = estimate
        limits = contrast.limits(at: q)
    }

    /// The critical value of an ordinary two-sided 95 % interval.
    public static let usualCriticalValue = 1.959963984540054

    /// Whether there is a gap to speak of: 0 lies outside the limits.
    public var isClear: Bool { limits.lower > 0 || limits.upper < 0 }
}
