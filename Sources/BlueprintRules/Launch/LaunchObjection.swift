public import ExperienceModel

/// What stands in the way of a launch.
public enum LaunchObjection: Equatable, Sendable {
    /// A discipline has not approved this revision.
    case notApproved(discipline: String, lead: String)
    /// A discipline approved an earlier revision, and what it answers for has changed since.
    case approvalLapsed(ApprovalStanding)
    /// Disciplines that every team has, and this one lacks, so that they cannot approve.
    case missingDisciplines([String])
    /// The basics are below their minimum (shares 0 to 1), or not known.
    case basicsBelowMinimum(metric: String, actual: Double?, minimum: Double)
    /// An error that `check` finds in the plan or in the work that it leads to.
    case planError(Finding)
}
