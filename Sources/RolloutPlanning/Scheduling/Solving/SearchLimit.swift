/// How long a search may go on.
package struct SearchLimit: Sendable {
    /// Rounds of the search: work that is the same on every machine.
    package var rounds: Int
    /// Whether the time is up.
    package var isOver: @Sendable () -> Bool

    /// A limit of rounds, of time, or of both.
    package init(rounds: Int = .max, isOver: @escaping @Sendable () -> Bool = { false }) {
        self.rounds = rounds
        self.isOver = isOver
    }

    /// Seconds from now on.
    package static func seconds(_ seconds: Double) -> SearchLimit {
        let end = ContinuousClock.now + .seconds(min(max(0, seconds), 1e9))
        return SearchLimit { ContinuousClock.now >= end }
    }
}
