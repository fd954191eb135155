/// The evidence at the end of one week.
public struct EvidencePoint: Equatable, Sendable {
    /// The last day it counts.
    public var day: Day
    /// Answers so far, all arms of the plan, from the start on.
    public var answers: Int
    /// Effect with limits that hold however often one looks; nil when nothing can be shown yet.
    public var effect: Interval?

    /// Makes one from its parts.
    public init(day: Day, answers: Int, effect: Interval? = nil) {
        self.day = day
        self.answers = answers
        self.effect = effect
    }
}
