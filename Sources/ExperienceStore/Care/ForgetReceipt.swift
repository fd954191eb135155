/// What forgetting people removed.
public struct ForgetReceipt: Equatable, Sendable {
    /// Identifiers of which something was there.
    public var found = 0
    /// Identifiers of which nothing was there, and nobody was forgotten before.
    public var unknown = 0
    /// The same, as they were given.
    public var unknownIDs: [String] = []
    /// Identifiers of which nothing is there any more, for they were forgotten before.
    public var forgottenBefore = 0
    /// Identifiers that several responses begin with, so that nothing was removed.
    public var ambiguous: [String] = []
    /// Answers that were removed, by pilot.
    public var answers: [String: Int] = [:]
    /// Comments that were removed.
    public var comments = 0
    /// Earlier versions of answers that were removed.
    public var earlierVersions = 0
    /// Whether also the free pages of the file are clean; another process may be reading it, or
    /// the disk too full to write it anew.
    public var isPurged = false
}
