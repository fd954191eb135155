public import ExperienceModel

/// From decisions to work: what there is to place on the roadmap, and what there is not.
public struct RolloutItems: Equatable, Sendable {
    /// What to place, in the order of the blueprint: initiatives first, then pilots.
    public var items: [RolloutItem]
    /// What has no place, and why.
    public var leftOut: [LeftOut]

    /// Items that somebody else has made.
    public init(items: [RolloutItem], leftOut: [LeftOut] = []) {
        self.items = items
        self.leftOut = leftOut
    }

    /// The work that follows from a blueprint and from how its pilots stand.
    ///
    /// A wave costs what its own weeks cost: the share of a year's customers that they reach,
    /// times the cost per customer; one-off costs fall in the first wave.
    ///
    /// - Parameters:
    ///   - blueprint: with its roadmap's initiatives.
    ///   - pilots: the plan of each pilot, as frozen where it was launched.
    ///   - standings: by pilot id; a pilot that is absent is taken as planned.
    ///   - readOuts: by pilot id: effects in money, chances, guardrails and the pace of answers.
    public init(
        of blueprint: Blueprint, pilots: [Pilot], standings: [String: PilotStanding],
        readOuts: [String: ReadOut] = [:]
    ) {
        let initiatives = blueprint.roadmap?.initiatives ?? []
        items = initiatives.map { initiative in
            Self.item(initiative, after: Self.named(before: initiative.id, in: initiatives))
        }
        leftOut = []
        for pilot in pilots {
            let standing = standings[pilot.id] ?? .planned
            let reader = PilotWork(
                pilot: pilot, standing: standing, readOut: readOuts[pilot.id],
                customers: blueprint.customers)
            switch reader.item(after: Self.named(before: pilot.id, in: initiatives)) {
            case .success(let item): items.append(item)
            case .failure(let refusal):
                leftOut.append(LeftOut(item: pilot.id, reason: refusal.reason))
            }
        }
        let steps = LadderOrder(blueprint, pilots: pilots)
        items = SharedChances.told(in: steps.ordered(items))
    }

    /// The initiatives that say of themselves that an item waits for them.
    private static func named(before item: String, in initiatives: [Initiative]) -> [String] {
        initiatives.filter { $0.before.contains(item) }.map(\.id)
    }

    private static func item(_ initiative: Initiative, after others: [String]) -> RolloutItem {
        RolloutItem(
            id: initiative.id, title: initiative.title, commitment: .initiative,
            waves: [
                RolloutItem.Wave(
                    weeks: initiative.weeks, effort: initiative.effort,
                    cost: initiative.oneOffCost)
            ],
            after: initiative.after + others.filter { !initiative.after.contains($0) },
            earliest: initiative.earliest, promised: initiative.promised,
            worth: RolloutWorth(chance: 1, oneOffCost: initiative.oneOffCost))
    }
}
