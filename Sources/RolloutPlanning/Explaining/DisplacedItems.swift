import ExperienceModel

/// Items without a place that would have one if another item had none, and how sure that choice is.
struct DisplacedItems {
    let network: PlanNetwork
    let plan: PlacedPlan
    let leftOut: [LeftOut]

    /// More trials than this are not worth the wait.
    private static let mostTrials = 400
    /// More pairs than this nobody reads.
    private static let most = 50

    /// The pairs, in the order of the items without a place.
    func pairs() -> [CloseCall] {
        var calls: [CloseCall] = []
        var trials = Self.mostTrials
        let others = candidates
        for out in leftOut where trials > 0 && calls.count < Self.most {
            guard let second = network.items.firstIndex(where: { $0.id == out.item }),
                !network.isBegun(second), let lacking = lacking(out.reason)
            else { continue }
            let chain = network.itemsAll(before: second)
            for first in others
            where trials > 0 && !chain.contains(first) && competes(first, lacking) {
                trials -= 1
                if let call = call(first, second, lacking) { calls.append(call) }
            }
        }
        return calls
    }

    /// Disciplines that other work has; empty where it is money alone, nil where nothing is.
    private func lacking(_ reason: LeftOut.Reason) -> [String]? {
        switch reason {
        case .crowded(let discipline): [discipline]
        case .spent: []
        case .lacks(let disciplines, _, false): disciplines
        default: nil
        }
    }

    /// The items that are placed and could still go.
    ///
    /// Where others wait for one they would go as well, so that the choice is not between two.
    private var candidates: [Int] {
        let left = Set(plan.left)
        let needed = network.itemsBefore.enumerated().filter { !left.contains($0.offset) }
            .reduce(into: Set<Int>()) { $0.formUnion($1.element) }
        return network.items.indices.filter {
            !left.contains($0) && !needed.contains($0) && !network.isBegun($0)
        }
    }

    /// Whether the item has something of what lacks.
    private func competes(_ item: Int, _ disciplines: [String]) -> Bool {
        network.stepsOfItem[item].contains { step in
            network.steps[step].cost > 0 || shared(network.steps[step], disciplines) != nil
        }
    }

    private func shared(_ work: PlanStep, _ disciplines: [String]) -> String? {
        let names = network.calendar.disciplines
        return disciplines.first { name in
            names.firstIndex(of: name).map { work.effort[$0] > 0 } ?? false
        }
    }

    private func call(_ first: Int, _ second: Int, _ disciplines: [String]) -> CloseCall? {
        var without = plan
        for step in network.stepsOfItem[first] { without.starts[step] = nil }
        without.left.append(first)
        guard
            let starts = ChainPlacing(network, without).starts(of: second, isAlone: false),
            starts.allSatisfy({ network.steps[$0.step].item == second })
        else { return nil }
        for start in starts { without.starts[start.step] = start.week }
        guard let one = total(first, in: plan), let other = total(second, in: without)
        else { return nil }
        let name = network.stepsOfItem[first].compactMap {
            shared(network.steps[$0], disciplines)
        }.first
        return CloseCall(
            first: network.items[first].id, second: network.items[second].id, discipline: name,
            difference: one.minus(other), isSecondLeftOut: true)
    }

    /// What an item brings in a plan after its cost, with the limits of its effect.
    private func total(_ item: Int, in plan: PlacedPlan) -> Interval? {
        let score = ItemScores(network: network, plan: plan).score(of: item)
        guard let chance = score.worth.chance, let effect = score.worth.effectPerWeek,
            effect.isFinite
        else { return nil }
        func money(_ perWeek: Double) -> Double {
            chance * perWeek * score.weeksInUse - score.cost
        }
        return Interval(
            estimate: money(effect.estimate), lower: money(effect.lower),
            upper: money(effect.upper))
    }
}
