/// How long a search may go on: so much work, counted, and at the very latest so much time.
///
/// Work is the same on every machine; time is not. Where the work ends first, the same input gives
/// the same answer.
package struct SearchLimit: Sendable {
    /// Rounds of the search.
    package var rounds: Int
    /// Work that may be done, in steps of about a nanosecond on a machine of 2020.
    package var work: Int
    /// How much of the work may pass in which the gap does not shrink by a tenth.
    package var patience: Int
    /// A gap so small that half the patience is enough: little is left to gain.
    package var nearGap = 0
    /// Whether the time is up.
    package var isLate: @Sendable () -> Bool

    /// Work of a second.
    package static let workPerSecond = 1e9
    /// How much longer a slow machine may take for the work of a second.
    private static let mostSeconds = 5.0

    /// A limit of rounds, of time, or of both.
    package init(
        rounds: Int = .max, work: Int = .max, patience: Int = .max,
        isOver: @escaping @Sendable () -> Bool = { false }
    ) {
        self.rounds = rounds
        self.work = work
        self.patience = patience
        isLate = isOver
    }

    /// Seconds from now on.
    package static func seconds(_ seconds: Double) -> SearchLimit {
        let end = ContinuousClock.now + .seconds(min(max(0, seconds), 1e9))
        return SearchLimit { ContinuousClock.now >= end }
    }

    /// Whether a person asks for more work than a search does of itself.
    package static func isLong(_ seconds: Double) -> Bool { seconds > 2 }

    /// The work of so many seconds; the clock ends it only where it takes five times as long.
    package static func work(ofSeconds seconds: Double) -> SearchLimit {
        let bounded = min(max(0, seconds), 1e6)
        var limit = SearchLimit.seconds(max(5, bounded * mostSeconds))
        limit.work = Int(bounded * workPerSecond)
        // A person gains little from a search that stands still; who gives it more time than it
        // has of itself wants more.
        limit.patience = Int(max(0.05, (bounded - 2) * 0.25) * workPerSecond)
        return limit
    }
}
