import ExperienceModel

/// A roadmap with all that its figures need to name things.
struct RoadmapReading {
    let roadmap: Roadmap
    /// Titles, metrics, currency; nil where only the roadmap is known.
    let blueprint: Blueprint?
    /// The day of the data.
    let today: Day
    let words: Wording
    /// The items, those without a place included.
    let items: [RoadmapItem]
    /// The axis of all figures over time, to the end of the horizon.
    let span: TimeSpan
    /// The last day of the horizon.
    var lastDay: Day { roadmap.lastDay }

    init(roadmap: Roadmap, blueprint: Blueprint? = nil, today: Day, words: Wording) {
        self.roadmap = roadmap
        self.blueprint = blueprint
        self.today = today
        self.words = words
        items = roadmap.items.isEmpty ? Self.items(of: roadmap.waves) : roadmap.items
        // A day long before the plan would only push it aside.
        let isNear = today <= roadmap.start && roadmap.start - today <= 92
        span = TimeSpan(
            from: isNear ? today : roadmap.start,
            through: max(roadmap.lastDay, roadmap.end ?? roadmap.lastDay),
            today: today, words: words)
    }

    var figures: Figures { words.figures }
    var currency: String { blueprint?.value?.currency ?? blueprint?.currency ?? "EUR" }
    var names: MetricNames { blueprint.map { MetricNames($0, words) } ?? MetricNames() }

    func money(_ value: Double) -> String { figures.money(value, currency: currency) }

    /// What an item is called.
    func title(of id: String) -> String {
        items.first { $0.id == id }?.title ?? blueprint?.pilot(id)?.title
            ?? blueprint?.roadmap?.initiatives.first { $0.id == id }?.title ?? id
    }

    func waves(of item: String) -> [RoadmapWave] {
        roadmap.waves.filter { $0.item == item }.sorted { $0.start < $1.start }
    }

    /// Disciplines in team order, then those that only items name.
    var disciplines: [String] {
        let team = roadmap.load.map(\.discipline)
        var others: [String] = []
        for name in items.compactMap(\.discipline) where !team.contains(name) {
            if !others.contains(name) { others.append(name) }
        }
        return team + others
    }

    /// Why a wave stands where it stands, by titles instead of ids.
    func sentence(for reason: PlacementReason) -> String {
        let named: PlacementReason =
            switch reason {
            case .after(let item, let ready): .after(item: title(of: item), ready: ready)
            case .ladder(let item, let step, let ready):
                .ladder(item: title(of: item), step: step, ready: ready)
            case .capacity(let discipline, let week):
                .capacity(discipline: words.discipline(discipline), week: week)
            case .holiday(let discipline, let week):
                .holiday(discipline: words.discipline(discipline), week: week)
            default: reason
            }
        return words.sentence(for: named, naming: names)
    }

    /// Why an item has no place, by titles instead of ids, and how much lacks.
    func sentence(for out: LeftOut) -> String {
        var told = out
        told.reason = named(out.reason)
        told.shortages = out.shortages?.map { shortage in
            var named = shortage
            named.predecessor = shortage.predecessor.map(title)
            if case .people(let discipline, let from, let through) = shortage.scarce {
                named.scarce = .people(
                    discipline: words.discipline(discipline), from: from, through: through)
            }
            return named
        }
        return words.sentence(for: told, naming: names, currency: currency)
    }

    /// Why an item has no place, by titles instead of ids.
    func sentence(for reason: LeftOut.Reason) -> String {
        words.sentence(for: named(reason), naming: names, currency: currency)
    }

    private func named(_ reason: LeftOut.Reason) -> LeftOut.Reason {
        switch reason {
        case .waitsFor(let item): .waitsFor(item: title(of: item))
        case .circle(let items): .circle(items.map(title))
        case .noCapacity(let discipline):
            .noCapacity(discipline: words.discipline(discipline))
        case .tooLittleCapacity(let discipline, let needed, let capacity):
            .tooLittleCapacity(
                discipline: words.discipline(discipline), needed: needed, capacity: capacity)
        case .crowded(let discipline): .crowded(discipline: words.discipline(discipline))
        case .noTime(let discipline): .noTime(discipline: words.discipline(discipline))
        case .lacks(let disciplines, let quarters, let isAlone):
            .lacks(
                disciplines: disciplines.map(words.discipline), quarters: quarters,
                isAlone: isAlone)
        case .holidays(let discipline, let needed, let most):
            .holidays(
                discipline: words.discipline(discipline), needed: needed, most: most)
        case .belowZero(let discipline): .belowZero(discipline: discipline.map(words.discipline))
        default: reason
        }
    }

    /// `25%` of a wave that reaches customers.
    func share(_ wave: RoadmapWave) -> String? {
        wave.share.map { figures.planned($0 * 100, isSigned: false) + "%" }
    }

    /// One or two titles, or how many there are.
    func titles(_ titles: [String]) -> String {
        guard titles.count > 3 else { return words.list(titles.map(words.quoted)) }
        let count = figures.word(titles.count)
        return words.say("\(count) rollouts", "\(count) onderdelen")
    }

    private static func items(of waves: [RoadmapWave]) -> [RoadmapItem] {
        var ids: [String] = []
        for wave in waves where !ids.contains(wave.item) { ids.append(wave.item) }
        return ids.compactMap { id in
            let own = waves.filter { $0.item == id }
            guard let first = own.first else { return nil }
            var effort: [String: Double] = [:]
            for wave in own { effort.merge(wave.effort, uniquingKeysWith: +) }
            let most = effort.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first?.key
            return RoadmapItem(
                id: id, title: first.title, discipline: most, commitment: first.commitment,
                ready: own.map(\.end).max(), after: [],
                score: RoadmapScore(worth: RolloutWorth(), weeksInUse: 0, weeks: 0, cost: 0))
        }
    }
}
