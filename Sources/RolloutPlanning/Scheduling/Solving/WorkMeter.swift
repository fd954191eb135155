/// Counts the work of one search against its limit.
final class WorkMeter {
    private let limit: SearchLimit
    private(set) var done = 0
    private var gap = Double.infinity
    private var doneAtGap = 0

    init(_ limit: SearchLimit) { self.limit = limit }

    /// Adds work that was done.
    func add(_ work: Int) { done &+= max(0, work) }

    /// Whether the work is done, or the time is up.
    var isOver: Bool { done >= limit.work || limit.isLate() }

    /// Whether so much work has not made the gap smaller that more of it is in vain.
    func isInVain(gap now: Double) -> Bool {
        if now < gap * 0.9 { (gap, doneAtGap) = (now, done) }
        return done - doneAtGap >= limit.patience
    }
}
