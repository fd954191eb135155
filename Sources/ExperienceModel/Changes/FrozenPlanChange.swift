/// A launched pilot whose goals in the text are no longer those that were frozen.
public struct FrozenPlanChange: Equatable, Sendable {
    /// The pilot.
    public var pilot: String
    /// The day of the launch.
    public var frozenOn: Day
    /// SHA-256 of the frozen plan, 64 hexadecimal digits.
    public var sha256: String
    /// Whether the text has no such pilot any more.
    public var isDropped: Bool
    /// The goals and guardrails that differ: as frozen, and as the text has them.
    public var fields: [FieldChange]

    /// Makes one from its parts.
    public init(
        pilot: String, frozenOn: Day, sha256: String, isDropped: Bool = false,
        fields: [FieldChange] = []
    ) {
        self.pilot = pilot
        self.frozenOn = frozenOn
        self.sha256 = sha256
        self.isDropped = isDropped
        self.fields = fields
    }
}
