/// Counts the work of one search against its limit.
final class WorkMeter {
    private let limit: SearchLimit
    private(set) var done = 0
    private var gap = Double.infinity
    private var doneAtGap = 0
    /// How often in a row the gap was asked after and had not shrunk.
    private var vainTurns = 0

    /// Fewer turns than that in vain say nothing: each kind of them must have had one.
    private static let fewTurns = 5
    /// Where the gap is small anyway.
    private static let fewTurnsNear = 3

    private let patience: Int

    /// - Parameter breadth: how many times as patient it is as the limit says, at least once.
    init(_ limit: SearchLimit, breadth: Int = 1) {
        self.limit = limit
        let (product, isTooMuch) = limit.patience.multipliedReportingOverflow(by: max(1, breadth))
        patience = isTooMuch ? .max : product
    }

    /// Adds work that was done.
    func add(_ work: Int) { done &+= max(0, work) }

    /// Whether the work is done, or the time is up.
    var isOver: Bool { done >= limit.work || limit.isLate() }

    /// Whether so much work has not made the gap smaller that more of it is in vain.
    func isInVain(gap now: Double) -> Bool {
        vainTurns += 1
        if now < gap * 0.9 { (gap, doneAtGap, vainTurns) = (now, done, 0) }
        let isNear = now <= Double(limit.nearGap)
        return done - doneAtGap >= (isNear ? patience / 2 : patience)
            && vainTurns >= (isNear ? Self.fewTurnsNear : Self.fewTurns)
    }
}
