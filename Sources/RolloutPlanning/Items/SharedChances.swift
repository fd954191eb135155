import ExperienceModel

/// What an item depends on when others before it depend on their pilots.
///
/// An item can only start where all that it waits for has been rolled out, so that its chance is
/// at most theirs: the product of the chances of all distinct pilots before it and of its own,
/// each pilot taken as independent of the others and counted once, however many ways lead to it.
struct SharedChances {
    private let items: [RolloutItem]
    /// For each item the places of those it waits for, by its own word and by the ladder.
    private let before: [[Int]]

    /// The items, those behind a pilot that may fail made as unsure as it is.
    static func told(in items: [RolloutItem]) -> [RolloutItem] {
        let chances = SharedChances(items)
        return items.indices.map(chances.told)
    }

    private init(_ items: [RolloutItem]) {
        self.items = items
        let position = Dictionary(items.enumerated().map { ($1.id, $0) }) { first, _ in first }
        before = items.map { item in
            (item.after + item.lowerSteps.keys.sorted()).compactMap { position[$0] }
        }
    }

    private func told(_ place: Int) -> RolloutItem {
        var item = items[place]
        let pilots = pilots(before: place)
        guard !pilots.isEmpty else { return item }
        let others = product(of: pilots)
        item.worth.chance = product(of: pilots + [place])
        let names = pilots.map { items[$0].id }
        switch item.commitment {
        case .decided(let day):
            item.commitment = .ifOthersSucceed(pilots: names, chance: others, decided: day)
        case .initiative:
            item.commitment = .ifOthersSucceed(pilots: names, chance: others, decided: nil)
        case .ifPilotSucceeds, .ifNewPilotSucceeds, .ifOthersSucceed: break
        }
        return item
    }

    /// The items with a pilot of their own that must succeed first, in the order of the blueprint.
    private func pilots(before place: Int) -> [Int] {
        var seen: Set<Int> = [place]
        var open = before[place]
        while let next = open.popLast() {
            if seen.insert(next).inserted { open += before[next] }
        }
        return seen.filter { $0 != place && items[$0].commitment.isTentative }.sorted()
    }

    /// Nil where one of them is not known, unless another has none at all.
    private func product(of places: [Int]) -> Double? {
        let chances = places.map { place -> Double? in
            switch items[place].commitment {
            case .decided, .initiative: 1
            case .ifPilotSucceeds(let chance, _), .ifOthersSucceed(_, let chance, _):
                chance.flatMap { $0.isFinite ? min(1, max(0, $0)) : nil }
            case .ifNewPilotSucceeds: nil
            }
        }
        if chances.contains(0) { return 0 }
        return chances.reduce(1) { product, chance in
            product.flatMap { own in chance.map { own * $0 } }
        }
    }
}
