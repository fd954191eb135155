/// How much each side does in a round, by counts that cost both about the same time.
struct RoundSize {
    /// Schedules that evolution breeds.
    private(set) var steps: Int
    /// Bounds that the proof raises.
    private(set) var rises: Int
    private let jobs: Int

    /// The first round is short: most problems need no more.
    private(set) var work = 20_000
    private static let most = 1_000_000

    init(jobs: Int) {
        self.jobs = max(1, jobs)
        steps = 0
        rises = 0
        measure()
    }

    /// The next round is longer, to a limit: what one side found should not wait for long.
    mutating func grow() {
        work = min(Self.most, work * 3 / 2)
        measure()
    }

    private mutating func measure() {
        steps = max(1, work / (10 * jobs))
        rises = max(1, work / 20)
    }
}
