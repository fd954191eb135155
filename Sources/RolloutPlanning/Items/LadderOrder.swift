import ExperienceModel

/// The ladder of key customers as an order of items: a step carries only when the ones below stand.
///
/// A pilot stands on the steps of its journey's touchpoints. It waits for another pilot when all
/// steps of that one lie below all of its own; what items say of their own order goes first.
struct LadderOrder {
    private var steps: [String: ClosedRange<Int>] = [:]

    init(_ blueprint: Blueprint, pilots: [Pilot]) {
        let order = Dictionary(
            uniqueKeysWithValues: LadderStep.allCases.enumerated().map { ($1, $0) })
        for pilot in pilots {
            let touchpoints = blueprint.journey(pilot.journey)?.touchpoints ?? []
            let places = touchpoints.compactMap(\.ladder).compactMap { order[$0] }
            if let least = places.min(), let most = places.max() {
                steps[pilot.id] = least...most
            }
        }
    }

    /// The items, each with the lower steps it waits for.
    ///
    /// An item stands as high as anything it says it waits for, so that no circle can arise.
    func ordered(_ items: [RolloutItem]) -> [RolloutItem] {
        guard steps.count > 1 else { return items }
        let heights = heights(of: items)
        var ordered = items
        for place in items.indices {
            guard let own = steps[items[place].id] else { continue }
            for lower in items {
                guard let below = steps[lower.id], let height = heights[lower.id],
                    height < own.lowerBound, !items[place].after.contains(lower.id)
                else { continue }
                ordered[place].lowerSteps[lower.id] = LadderStep.allCases[below.upperBound]
            }
        }
        return ordered
    }

    /// The highest step of each item and of all it waits for.
    private func heights(of items: [RolloutItem]) -> [String: Int] {
        var heights: [String: Int] = [:]
        var followers: [String: [String]] = [:]
        for item in items {
            heights[item.id] = steps[item.id]?.upperBound
            for before in item.after { followers[before, default: []].append(item.id) }
        }
        var open = items.map(\.id)
        while let next = open.popLast() {
            guard let height = heights[next] else { continue }
            for follower in followers[next] ?? [] where (heights[follower] ?? -1) < height {
                heights[follower] = height
                open.append(follower)
            }
        }
        return heights
    }
}
