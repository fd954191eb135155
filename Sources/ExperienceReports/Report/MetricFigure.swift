import ExperienceModel

/// How a metric is expected to move over time.
struct MetricFigure: Equatable, Sendable {
    /// From a day on.
    struct Step: Equatable, Sendable {
        var day: Day
        var dayText: String
        /// In the units of the axis.
        var value: Interval
        /// `Welcome call to everyone, 29 Mar`; nil where it is no large step.
        var label: String?
        /// `Welcome call 25%`.
        var wave: String
        var valueText: String
        var rangeText: String
    }

    /// The days it shows.
    var span: TimeSpan
    var axis: Axis
    /// In the order of time.
    var steps: [Step]
    /// What it is without any change, in the units of the axis.
    var base: Double
    /// `without the change: −6.1`.
    var baseText: String
    /// The upper limit, the estimate and the lower limit at the end.
    var upperLast: String
    var last: String
    var lowerLast: String
    var title: String
    var description: String
}
