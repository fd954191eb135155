/// The plan of a pilot as it was at launch; later edits of the text do not touch it.
public struct FrozenPlan: Codable, Equatable, Sendable {
    /// The blueprint.
    public var blueprint: String
    /// Its revision at launch, from 1.
    public var revision: Int
    /// The pilot as planned.
    public var pilot: Pilot
    /// The metrics it uses, with their definitions.
    public var metrics: [Metric]
    /// What a customer of each kind brings, as assumed at launch.
    public var value: CustomerValue?
    /// The day of the launch.
    public var frozenOn: Day

    /// Makes one from its parts.
    public init(
        blueprint: String, revision: Int, pilot: Pilot, metrics: [Metric],
        value: CustomerValue? = nil, frozenOn: Day
    ) {
        self.blueprint = blueprint
        self.revision = revision
        self.pilot = pilot
        self.metrics = metrics
        self.value = value
        self.frozenOn = frozenOn
    }

    /// The metric with that id.
    public func metric(_ id: String) -> Metric? { metrics.first { $0.id == id } }
}
