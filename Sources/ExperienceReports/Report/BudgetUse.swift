package import ExperienceModel

/// What a roadmap costs with its use, held against its budget.
///
/// The plan keeps its waves within the money of their quarters; what is in use goes on to cost
/// money behind them, and that counts here as well.
package struct BudgetUse: Equatable, Sendable {
    /// One quarter.
    package struct Part: Equatable, Sendable {
        /// The quarter.
        package var quarter: Quarter
        /// Its budget.
        package var budget: Double
        /// All that is spent in it, use included.
        package var cost: Double
    }

    /// The quarters of the roadmap.
    package private(set) var parts: [Part] = []
    /// Money that is spent beyond the budget of all quarters with one; 0 where it suffices.
    package private(set) var excess = 0.0
    /// The last day of the first week in which all that was spent is more than the budget of all
    /// quarters; nil where it suffices.
    package private(set) var usedUp: Day?

    /// The use of the whole plan; nil where no budget is named or nothing is known of its cost.
    package init?(_ roadmap: Roadmap) {
        let money = roadmap.money.filter { $0.budget?.isFinite == true }
        guard !money.isEmpty, let course = roadmap.courses.first(where: { $0.part == .all }),
            let cost = course.cost.last, cost.isFinite
        else { return nil }
        let budget = money.reduce(0) { $0 + ($1.budget ?? 0) } + 0.5
        let free = Set(roadmap.money.filter { $0.budget == nil }.map(\.quarter))
        var spent: [Quarter: Double] = [:]
        var (before, freely) = (0.0, 0.0)
        var used: Day?
        for (week, sum) in course.cost.enumerated() {
            let quarter = (roadmap.start + week * 7).quarter
            spent[quarter, default: 0] += sum - before
            // A quarter without a limit pays for itself.
            if free.contains(quarter) { freely += sum - before }
            if used == nil, sum - freely > budget { used = roadmap.start + week * 7 + 6 }
            before = sum
        }
        if cost - freely > budget {
            excess = cost - freely - budget + 0.5
            usedUp = used
        }
        parts = money.map {
            Part(quarter: $0.quarter, budget: $0.budget ?? 0, cost: spent[$0.quarter] ?? 0)
        }
    }
}

extension Roadmap {
    /// What the items cost that have no known benefit, use included.
    package func costWithoutBenefit(_ isPart: (RoadmapItem) -> Bool) -> Double {
        let placed = Set(waves.map(\.item))
        let unknown = items.filter {
            placed.contains($0.id) && $0.score.benefit == nil && isPart($0)
        }
        let ids = Set(unknown.map(\.id))
        let trials = waves.filter { $0.kind == .newPilot && ids.contains($0.item) }
        return unknown.reduce(0) { $0 + $1.score.cost } + trials.reduce(0) { $0 + $1.cost }
    }
}
