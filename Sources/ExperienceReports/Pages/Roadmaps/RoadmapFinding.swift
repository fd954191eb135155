import ExperienceModel

/// What a roadmap adds up to, in one sentence: who gets what by when, and what stands in the way.
struct RoadmapFinding {
    let reading: RoadmapReading

    private var words: Wording { reading.words }
    private var roadmap: Roadmap { reading.roadmap }

    var sentence: String { [reach, obstacle].compactMap(\.self).joined(separator: "; ") }

    /// Who gets what, from when on.
    var reach: String {
        let rollouts = roadmap.waves.filter {
            $0.kind == .rollout && $0.share != nil && !isAdvisedAgainst($0.item)
        }
        guard !rollouts.isEmpty else { return withoutRollouts }
        let decided = rollouts.filter { !$0.commitment.isTentative }
        let complete = (decided.isEmpty ? rollouts : decided).filter { ($0.share ?? 0) >= 0.99 }
        guard let last = complete.map(\.start).max() else {
            return words.say("What can roll out, and when", "Wat kan worden uitgerold, en wanneer")
        }
        let names = reading.titles(unique(complete.map(\.title)))
        let month = words.figures.month(last.month)
        if decided.isEmpty, complete.allSatisfy({ waitsForDecision($0.item) }) {
            return words.say(
                "Once rollout is decided, every customer gets \(names) from \(month)",
                "Na het besluit tot uitrol krijgt elke klant vanaf \(month) \(names)")
        }
        if decided.isEmpty {
            let isOne = Set(complete.map(\.item)).count == 1
            return words.say(
                "If the \(isOne ? "pilot succeeds" : "pilots succeed"), every customer gets "
                    + "\(names) from \(month)",
                "Als de \(isOne ? "pilot slaagt" : "pilots slagen"), krijgt elke klant vanaf "
                    + "\(month) \(names)")
        }
        return words.say(
            "From \(month) every customer gets \(names)",
            "Vanaf \(month) krijgt elke klant \(names)")
    }

    private func isAdvisedAgainst(_ item: String) -> Bool {
        reading.items.first { $0.id == item }.map(roadmap.isAdvisedAgainst) ?? false
    }

    /// Whether its pilot has succeeded, and only nobody has decided yet.
    private func waitsForDecision(_ item: String) -> Bool {
        reading.items.first { $0.id == item }?.pilot?.advised == .rollOut
    }

    private var withoutRollouts: String {
        guard let end = roadmap.end else {
            return words.say(
                "Nothing can be rolled out yet", "Er valt nog niets uit te rollen")
        }
        let day = words.figures.date(end)
        return words.say(
            "Nothing can be rolled out yet; preparation is ready on \(day)",
            "Er valt nog niets uit te rollen; de voorbereiding is klaar op \(day)")
    }

    /// The worst of what stands in the way, nil where nothing does.
    var obstacle: String? {
        if let late { return late }
        let load = LoadSection(reading: reading)
        if let over = load.shortage { return over }
        if let missing { return missing }
        return load.fullness
    }

    private var late: String? {
        let late = reading.items.filter { ($0.weeksLate ?? 0) > 0 }
        guard let worst = late.max(by: { ($0.weeksLate ?? 0) < ($1.weeksLate ?? 0) }) else {
            return nil
        }
        let weeks = words.weeksOf(Double(worst.weeksLate ?? 0))
        let title = words.quoted(worst.title)
        return words.say(
            "\(title) is ready \(weeks) later than promised",
            "\(title) is \(weeks) later klaar dan beloofd")
    }

    private var missing: String? {
        let missing = roadmap.leftOut.filter { $0.fromWave == nil && $0.reason.isObstacle }
        guard let first = missing.first else { return nil }
        let title = words.quoted(reading.title(of: first.item))
        guard missing.count > 1 else {
            return words.say("\(title) finds no place", "voor \(title) is geen plek")
        }
        let count = words.figures.word(missing.count)
        return words.say("\(count) items find no place", "voor \(count) onderdelen is geen plek")
    }

    private func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}

extension LeftOut.Reason {
    /// Whether people, money, time or an order that cannot be stand in the way: nobody chose it.
    var isObstacle: Bool {
        switch self {
        case .horizon, .noCapacity, .tooLittleCapacity, .noBudget, .waitsFor, .circle, .gate,
            .crowded, .noTime, .holidays, .belowZero, .spent, .tooDear, .lacks, .past, .notFound:
            true
        case .decided, .notLaunched, .noRollout, .noWork, .costsMore, .outweighed, .asked: false
        }
    }
}
