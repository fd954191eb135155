import ExperienceModel

/// One piece of work of the roadmap as a blueprint plans it: a pilot's rollout, or an initiative.
struct RoadmapWork {
    let id: String
    /// Where it stands in the source map.
    let path: String
    /// Where its effort, dates and waves stand.
    let keys: String
    /// Person-weeks per discipline, over all waves.
    let effort: [String: Double]
    /// Weeks of one wave.
    let weeksPerWave: Int
    /// Money of each wave, in its first week.
    let costs: [Double]
    /// What it waits for, each once.
    var after: [String]
    /// The first day it may start.
    let earliest: Day?
    /// The day it was promised to be ready.
    let promised: Day?
    /// The read-out that comes before a rollout.
    let readout: Day?

    /// How many weeks it takes, one wave after the other.
    var weeks: Int {
        // Text allows 520 weeks a wave; a model from elsewhere must not run over.
        min(weeksPerWave, 100_000) * min(costs.count, 100_000)
    }

    /// Person-weeks of one week, per discipline, in the order of the names.
    var weekly: [(discipline: String, effort: Double)] {
        let weeks = Double(max(1, weeksPerWave)) * Double(max(1, costs.count))
        return effort.sorted { $0.key < $1.key }.map { ($0.key, $0.value / weeks) }
    }

    /// All the work of a blueprint: rollouts in the order of the text, then initiatives.
    ///
    /// A wave costs what the customers whom it reaches in its weeks cost, as the roadmap counts.
    /// Pilots that were decided otherwise have no rollout.
    static func all(in context: RuleContext) -> [RoadmapWork] {
        let blueprint = context.blueprint
        let initiatives = blueprint.roadmap?.initiatives ?? []
        let dropped = Set(
            (context.history?.pilots ?? []).compactMap { launched in
                switch launched.decision?.actual {
                case .iterate, .stop: launched.plan.pilot.id
                case .rollOut, .keepCollecting, nil: nil
                }
            })
        var works = blueprint.pilots.filter { !dropped.contains($0.id) }.compactMap { pilot in
            pilot.rollout.map { RoadmapWork($0, of: pilot, customers: blueprint.customers) }
        }
        works += initiatives.map(RoadmapWork.init)
        var place: [String: Int] = [:]
        for (index, work) in works.enumerated() where place[work.id] == nil {
            place[work.id] = index
        }
        for initiative in initiatives {
            for later in initiative.before {
                guard let index = place[later] else { continue }
                works[index].after.append(initiative.id)
            }
        }
        for index in works.indices {
            var seen: Set<String> = []
            works[index].after = works[index].after.filter {
                place[$0] != nil && seen.insert($0).inserted
            }
        }
        return works
    }

    private init(_ plan: RolloutPlan, of pilot: Pilot, customers: Int) {
        id = pilot.id
        path = ElementPath.pilot(pilot.id)
        keys = path + "/rollout"
        effort = plan.effort
        weeksPerWave = max(0, plan.weeksPerWave)
        let yearShare = Double(weeksPerWave) / 52
        costs = plan.waves.enumerated().map { number, share in
            Double(customers) * share * yearShare * plan.costPerCustomer
                + (number == 0 ? plan.oneOffCost : 0)
        }
        after = plan.after
        earliest = plan.earliest
        promised = plan.promised
        readout = pilot.readout
    }

    private init(_ initiative: Initiative) {
        id = initiative.id
        path = ElementPath.initiative(initiative.id)
        keys = path
        effort = initiative.effort
        weeksPerWave = max(0, initiative.weeks)
        costs = [initiative.oneOffCost]
        after = initiative.after
        earliest = initiative.earliest
        promised = initiative.promised
        readout = nil
    }
}
