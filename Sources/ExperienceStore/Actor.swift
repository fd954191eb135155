public import ExperienceModel

/// Who acts, and when: the event log keeps both the day of the run and the real time.
public struct Actor: Equatable, Sendable {
    /// Who acts, as the person wants to be named.
    public var name: String
    /// The day of the run, `--on`.
    public var on: Day
    /// The real time, ISO 8601 in UTC.
    public var at: String

    /// Makes one from its parts.
    public init(name: String, on: Day, at: String) {
        self.name = name
        self.on = on
        self.at = at
    }
}
