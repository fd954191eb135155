public import ExperienceModel

/// What `check` has to say about a blueprint that the reader accepted.
public struct BlueprintCheck: Equatable, Sendable {
    /// What is the matter, sorted by place.
    public var findings: [Finding]
    /// What passes, with its figure, as notes; sorted by place.
    public var passes: [Finding]
    /// How far the blueprint is, step by step.
    public var readiness: Readiness
}
