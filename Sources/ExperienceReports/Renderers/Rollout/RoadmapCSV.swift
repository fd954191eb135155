public import ExperienceModel

/// A roadmap as a list in commas (RFC 4180), one wave a row; what has no place follows with its
/// reason and without days.
///
/// Days are ISO 8601 and inclusive, shares 0…1, effort in person-weeks, money plain numbers. A cell
/// that a spreadsheet would compute, beginning with `=`, `+`, `-` or `@`, has a single quote before
/// it.
public enum RoadmapCSV {
    /// The list; every line ends with a line feed.
    public static func text(of rollout: PlannedRollout, language: Language) -> String {
        let words = Wording(language)
        let names = MetricNames(rollout.blueprint, words)
        let roadmap = rollout.roadmap
        let disciplines = disciplines(of: roadmap)
        let owners = Dictionary(roadmap.items.map { ($0.id, $0.discipline) }) { first, _ in first }
        let headings =
            [
                "item", "title", "discipline", "kind", "wave", "share", "start", "end", "cost",
                "commitment", "chance", "critical", "gate", "because",
            ] + disciplines.map { "effort_" + $0 }
        var rows = roadmap.waves.map { wave in
            row(of: wave, owner: owners[wave.item] ?? nil, disciplines, words, names)
        }
        rows += roadmap.leftOut.map { out in
            let wave = out.fromWave.map(String.init) ?? ""
            return [
                out.item, title(of: out.item, in: rollout), owners[out.item] ?? nil, "leftOut",
                wave,
            ]
            .map { $0 ?? "" } + Array(repeating: "", count: 8)
                + [words.sentence(for: out, naming: names, currency: rollout.currency)]
                + disciplines.map { _ in "" }
        }
        return CSVText.text([headings] + rows)
    }

    private static func row(
        of wave: RoadmapWave, owner: String?, _ disciplines: [String], _ words: Wording,
        _ names: MetricNames
    ) -> [String] {
        let (commitment, chance) = commitment(wave.commitment)
        return [
            wave.item, wave.title, owner ?? "", wave.kind.rawValue, String(wave.number),
            wave.share.map(CSVText.rounded) ?? "", wave.start.description, wave.end.description,
            CSVText.rounded(wave.cost), commitment, chance, wave.isCritical ? "yes" : "no",
            wave.gate.map(names.name).joined(separator: "; "), words.reasons(wave, names),
        ] + disciplines.map { wave.effort[$0].map(CSVText.rounded) ?? "" }
    }

    private static func commitment(_ commitment: Commitment) -> (kind: String, chance: String) {
        switch commitment {
        case .decided: ("decided", "")
        case .ifPilotSucceeds(let chance, _):
            ("ifPilotSucceeds", chance.map(CSVText.rounded) ?? "")
        case .ifNewPilotSucceeds: ("ifNewPilotSucceeds", "")
        case .ifOthersSucceed(_, let chance, _):
            ("ifOthersSucceed", chance.map(CSVText.rounded) ?? "")
        case .initiative: ("initiative", "")
        }
    }

    /// The disciplines that have work, in team order.
    private static func disciplines(of roadmap: Roadmap) -> [String] {
        let used = Set(roadmap.waves.flatMap(\.effort.keys))
        let known = roadmap.load.map(\.discipline).filter(used.contains)
        return known + used.subtracting(known).sorted()
    }

    private static func title(of item: String, in rollout: PlannedRollout) -> String {
        rollout.roadmap.items.first { $0.id == item }?.title
            ?? rollout.blueprint.pilot(item)?.title ?? ""
    }
}
