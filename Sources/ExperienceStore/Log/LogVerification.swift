/// Whether the event log is whole.
public enum LogVerification: Equatable, Sendable {
    /// Every entry carries the right hash, and none is missing; how many there are.
    case whole(entries: Int)
    /// The number of the first entry that was changed, or that is not there any more.
    case broken(at: Int)
}
