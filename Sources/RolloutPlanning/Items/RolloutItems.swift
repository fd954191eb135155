public import ExperienceModel

/// From decisions to work: what there is to place on the roadmap, and what there is not.
public struct RolloutItems: Equatable, Sendable {
    /// Weeks in a year, for costs that a year's customers bring.
    private static let weeksPerYear = 52.0

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
    public init(
        of blueprint: Blueprint, pilots: [Pilot], standings: [String: PilotStanding]
    ) {
        let initiatives = blueprint.roadmap?.initiatives ?? []
        items = initiatives.map { initiative in
            Self.item(initiative, after: Self.named(before: initiative.id, in: initiatives))
        }
        leftOut = []
        for pilot in pilots {
            let standing = standings[pilot.id] ?? .planned
            switch Self.commitment(of: pilot, standing) {
            case .success(let commitment):
                let before = Self.named(before: pilot.id, in: initiatives)
                items.append(
                    Self.item(pilot, commitment, after: before, customers: blueprint.customers))
            case .failure(let reason):
                leftOut.append(LeftOut(item: pilot.id, reason: reason.reason))
            }
        }
    }

    private struct NoPlace: Error {
        let reason: LeftOut.Reason
    }

    private static func commitment(
        of pilot: Pilot, _ standing: PilotStanding
    ) -> Result<Commitment, NoPlace> {
        guard pilot.rollout != nil else { return .failure(NoPlace(reason: .noRollout)) }
        switch standing {
        case .planned:
            return .failure(NoPlace(reason: .notLaunched))
        case .launched(let chance):
            return .success(.ifPilotSucceeds(chance: chance, readout: pilot.readout))
        case .decided(.keepCollecting, _):
            return .success(.ifPilotSucceeds(chance: nil, readout: pilot.readout))
        case .decided(.rollOut, let day):
            return .success(.decided(on: day))
        case .decided(let decision, _):
            return .failure(NoPlace(reason: .decided(decision)))
        }
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
            after: initiative.after + others, earliest: initiative.earliest)
    }

    private static func item(
        _ pilot: Pilot, _ commitment: Commitment, after initiatives: [String], customers: Int
    ) -> RolloutItem {
        let plan = pilot.rollout ?? RolloutPlan()
        let parts = Double(max(1, plan.waves.count))
        let yearShare = Double(plan.weeksPerWave) / weeksPerYear
        let waves = plan.waves.enumerated().map { number, share in
            RolloutItem.Wave(
                share: share, weeks: plan.weeksPerWave,
                effort: plan.effort.mapValues { $0 / parts },
                cost: Double(customers) * share * yearShare * plan.costPerCustomer
                    + (number == 0 ? plan.oneOffCost : 0))
        }
        return RolloutItem(
            id: pilot.id, title: pilot.title, commitment: commitment, waves: waves,
            after: plan.after + initiatives, earliest: plan.earliest)
    }
}
