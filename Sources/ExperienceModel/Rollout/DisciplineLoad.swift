/// A discipline's planned work.
public struct DisciplineLoad: Equatable, Sendable {
    /// The discipline.
    public var discipline: String
    /// Person-weeks it has in a week.
    public var capacity: Double
    /// Person-weeks planned, week by week from the start.
    public var planned: [Double]

    /// Makes one from its parts.
    public init(discipline: String, capacity: Double, planned: [Double]) {
        self.discipline = discipline
        self.capacity = capacity
        self.planned = planned
    }
}
