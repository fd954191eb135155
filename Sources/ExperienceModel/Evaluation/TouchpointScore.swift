/// How customers score one touchpoint, from one source.
public struct TouchpointScore: Equatable, Sendable {
    /// What was measured.
    public enum Measure: Equatable, Sendable {
        /// Answers to a metric, of those who got the pilot.
        case metric(Metric)
        /// What customers say of an indicator, a share 0 to 1.
        case survey(String)
        /// How customers felt, −2 to 2.
        case feeling
    }

    /// The touchpoint's id.
    public var touchpoint: String
    /// What was measured.
    public var measure: Measure
    /// The score, in the measure's own unit.
    public var value: Double
    /// Its interval; nil where only the mean is known.
    public var interval: Interval?
    /// How many customers it rests on; nil where nobody said.
    public var answers: Int?
    /// The pilot that brought it; nil where the blueprint tells it.
    public var pilot: String?

    /// Makes one from its parts.
    public init(
        touchpoint: String, measure: Measure, value: Double, interval: Interval? = nil,
        answers: Int? = nil, pilot: String? = nil
    ) {
        self.touchpoint = touchpoint
        self.measure = measure
        self.value = value
        self.interval = interval
        self.answers = answers
        self.pilot = pilot
    }
}
