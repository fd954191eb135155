/// A discipline's planned work.
public struct DisciplineLoad: Codable, Equatable, Sendable {
    /// The discipline.
    public var discipline: String
    /// Person-weeks it has in a whole working week.
    public var capacity: Double
    /// Person-weeks planned, week by week from the start.
    public var planned: [Double]
    /// Person-weeks it has once holidays are taken off, week by week from the start.
    public var available: [Double]

    /// Makes one from its parts; without holidays every week has the whole capacity.
    public init(
        discipline: String, capacity: Double, planned: [Double], available: [Double]? = nil
    ) {
        self.discipline = discipline
        self.capacity = capacity
        self.planned = planned
        self.available = available ?? planned.map { _ in capacity }
    }
}
