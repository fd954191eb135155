public import ExperienceModel

/// What `check` has to say about a blueprint that the reader accepted.
public struct BlueprintCheck: Equatable, Sendable {
    /// What is the matter, sorted by place.
    public var findings: [Finding]
    /// The same findings, each with the elements that it is about.
    public var elements: [ElementFinding]
    /// What passes, with its figure, as notes; sorted by place.
    public var passes: [Finding]
    /// How far the blueprint is, step by step.
    public var readiness: Readiness
    /// The errors at each pilot or at the work that it leads to, by its id, in the order of the
    /// codes: with them it cannot be launched.
    public var errorsOfPilots: [String: [Finding]]
}
