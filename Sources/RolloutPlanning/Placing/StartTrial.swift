import ExperienceModel

/// Tries an item in a week, with all that it waits for, beside what has begun and what else was
/// asked, and without other work.
struct StartTrial {
    private let network: PlanNetwork
    private let item: Int
    /// The starts that were asked.
    private let asked: [String: Day]
    /// The items that are neither asked nor before what is.
    private let others: Set<Int>
    private var searchesLeft: Int
    private let seconds: Double

    /// - Parameters:
    ///   - asked: the starts that must hold, its own among them.
    ///   - searches: how often a search looks for a place where placing in turn finds none.
    ///   - seconds: of each search, counted as work, so that the answer is always the same.
    init(
        _ network: PlanNetwork, _ item: Int, among asked: [String: Day], searches: Int,
        _ seconds: Double
    ) {
        self.network = network
        self.item = item
        self.asked = asked
        searchesLeft = searches
        self.seconds = seconds
        let own = network.items.indices.filter { asked[network.items[$0].id] != nil } + [item]
        let chain = own.reduce(into: Set(own)) { $0.formUnion(network.itemsAll(before: $1)) }
        others = Set(network.items.indices.filter { !chain.contains($0) })
    }

    /// Whether all that was asked has its place when the item starts in that week.
    mutating func holds(_ week: Int) -> Bool {
        let (small, question) = asked(week)
        if isWhole(inTurn(small), in: small) { return true }
        // One item alone fits in turn, or not at all.
        guard searchesLeft > 0, small.stepsOfItem.count(where: { !$0.isEmpty }) > 1 else {
            return false
        }
        searchesLeft -= 1
        return isWhole(PlanSearch(small, question).run().plan, in: small)
    }

    /// What lacks when it starts in that week.
    func reason(at week: Int) -> LeftOut.Reason {
        let (small, question) = asked(week)
        let reasons = LeftOutReasons.reasons(
            for: inTurn(small), in: small, PlanObjective(question.objective, of: small),
            isProven: true)
        return reasons.first { $0.item == network.items[item].id }?.reason ?? .notFound
    }

    private func isWhole(_ plan: PlacedPlan, in small: PlanNetwork) -> Bool {
        !plan.left.contains { asked[small.items[$0].id] != nil }
    }

    /// As early as can be, the item behind all that does not come before it.
    private func inTurn(_ small: PlanNetwork) -> PlacedPlan {
        let name = network.items[item].id
        return SerialPlan.plan(small, keys: small.items.map { $0.id == name ? 1 : 0 })
    }

    private func asked(_ week: Int) -> (network: PlanNetwork, question: RoadmapQuestion) {
        var force = asked
        force[network.items[item].id] = network.calendar.day(week)
        let question = RoadmapQuestion(seconds: seconds, force: force)
        return (network.without(others, asked: force), question)
    }
}
