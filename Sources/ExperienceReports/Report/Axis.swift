/// A stretch of numbers with round ticks, in the units people read: points or percentage points.
struct Axis: Equatable, Sendable {
    /// A labelled number.
    struct Tick: Equatable, Sendable {
        var value: Double
        var text: String
    }

    var lower: Double
    var upper: Double
    var ticks: [Tick]

    /// Where a number lies, 0 at the lower end and 1 at the upper.
    func fraction(of value: Double) -> Double { (value - lower) / (upper - lower) }

    /// Whether a number lies on the axis.
    func holds(_ value: Double) -> Bool { value >= lower && value <= upper }
}
