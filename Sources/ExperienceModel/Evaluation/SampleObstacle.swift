/// Why a goal cannot be met, however many customers answer.
public enum SampleObstacle: String, Codable, Sendable, CaseIterable {
    /// What is hoped for is the line itself: only chance would carry the whole interval past it.
    case hopeAtLine
    /// What is hoped for falls short of the line.
    case hopeShortOfLine
    /// What is hoped for does not lie beyond the target that stands above a floor: the estimate
    /// reaches it half of the time at most.
    case hopeAtTarget
    /// The line is the good end of the scale, or lies beyond it: it can never be met.
    case neverMet
    /// The line is the bad end of the scale, or lies beyond it: it says nothing.
    case alwaysMet

    /// Whether the line itself is impossible, whatever is hoped for.
    public var isOfScale: Bool { self == .neverMet || self == .alwaysMet }
}
