import ExperienceModel

/// What a little more people or money would bring: the roadmap planned again with it.
struct PlanGains {
    let roadmap: Roadmap
    let items: RolloutItems
    let frame: RoadmapFrame
    let disciplines: [String]
    let question: RoadmapQuestion

    /// One person more in every week.
    private static let personWeeks = 1.0
    /// A round amount that teams think in.
    private static let money = 10_000.0
    /// How many scarce things are tried.
    private static let most = 4

    /// What more of the things that waves wait for would bring, the most first.
    func gains() -> [RoadmapGain] {
        let tried = binding().prefix(Self.most)
        let gains = tried.map { more, waiting in gain(more, waiting, of: tried.count) }
        return gains.sorted {
            ($0.newItems?.count ?? 0, $0.found, $0.waiting)
                > ($1.newItems?.count ?? 0, $1.found, $1.waiting)
        }
    }

    /// What waves wait for, the most waves first.
    private func binding() -> [(more: RoadmapGain.More, waiting: Int)] {
        var people: [String: Int] = [:]
        var quarters: [Quarter: Int] = [:]
        for reason in roadmap.waves.flatMap(\.because) {
            switch reason {
            case .capacity(let discipline, _): people[discipline, default: 0] += 1
            case .budget(let quarter): quarters[quarter, default: 0] += 1
            default: continue
            }
        }
        for item in roadmap.leftOut {
            switch item.reason {
            case .tooLittleCapacity(let discipline, _, _), .noCapacity(let discipline),
                .crowded(let discipline), .noTime(let discipline):
                people[discipline, default: 0] += 1
            case .spent(let quarter), .tooDear(let quarter): quarters[quarter, default: 0] += 1
            default: continue
            }
        }
        let all =
            people.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { name, waiting in
                (RoadmapGain.More.people(discipline: name, personWeeks: Self.personWeeks), waiting)
            }
            + quarters.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { quarter, waiting in
                (RoadmapGain.More.money(quarter: quarter, amount: Self.money), waiting)
            }
        return all.sorted { $0.1 > $1.1 }.map { (more: $0.0, waiting: $0.1) }
    }

    private func placed(_ roadmap: Roadmap) -> Set<String> { Set(roadmap.waves.map(\.item)) }

    private func gain(
        _ more: RoadmapGain.More, _ waiting: Int, of count: Int
    ) -> RoadmapGain {
        var frame = question.frame(frame)
        switch more {
        case .people(let name, let amount): frame.capacity[name, default: 0] += amount
        case .money(let quarter, let amount): frame.budget[quarter, default: 0] += amount
        }
        var rest = question
        rest.capacity = [:]
        rest.budget = [:]
        rest.asksForGains = false
        rest.seconds = question.seconds / Double(4 * max(1, count))
        let other = RolloutPlanner.roadmap(
            of: items, frame: frame, disciplines: disciplines, question: rest,
            startingFrom: roadmap)
        let sign: Double = roadmap.objective == .benefit ? 1 : -1
        let (old, new) = (roadmap.value ?? 0, other.value ?? 0)
        let (ours, theirs) = (placed(roadmap), placed(other))
        let newItems = items.items.map(\.id).filter { theirs.contains($0) && !ours.contains($0) }
        let isFewer = !ours.isSubset(of: theirs)
        if isFewer || (!newItems.isEmpty && (roadmap.objective != .benefit || new < old)) {
            // Values of plans that hold other items do not compare.
            return RoadmapGain(
                more: more, waiting: waiting, found: 0, least: 0,
                newItems: newItems.isEmpty || isFewer ? nil : newItems)
        }
        // The old plan can still be carried out, so that more never brings less.
        let found = max(0, sign * (new - old))
        let least = roadmap.bound.map { max(0, sign * (new - $0)) } ?? 0
        let most = other.bound.map { max(found, sign * ($0 - old)) }
        return RoadmapGain(
            more: more, waiting: waiting, found: found, least: min(found, least), most: most,
            newItems: newItems.isEmpty ? nil : newItems)
    }
}
