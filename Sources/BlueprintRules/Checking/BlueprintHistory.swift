public import ExperienceModel

/// What the store remembers of a blueprint, for the rules that look back.
public struct BlueprintHistory: Sendable {
    /// The approvals that hold for this text.
    public var approvals: [Approval]
    /// Its launched pilots, with decisions and learnings.
    public var pilots: [LaunchedPilot]
    /// The earlier revisions that plans and learnings refer to, by number.
    public var revisions: [Int: Blueprint]

    /// Makes one from its parts.
    public init(
        approvals: [Approval] = [], pilots: [LaunchedPilot] = [], revisions: [Int: Blueprint] = [:]
    ) {
        self.approvals = approvals
        self.pilots = pilots
        self.revisions = revisions
    }
}
