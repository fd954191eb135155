public import ExperienceModel

/// A roadmap as a `gantt` diagram of Mermaid: disciplines are sections, waves are tasks.
///
/// Waves on the critical path are `crit`; what only holds if a pilot succeeds says so in its name,
/// for Mermaid has no look of its own for it.
public enum RoadmapMermaid {
    /// The diagram; every line ends with a line feed.
    public static func text(of rollout: PlannedRollout, language: Language) -> String {
        let words = Wording(language)
        var lines = [
            "gantt",
            "    title " + escaped(rollout.blueprint.title) + " (\(rollout.asOf))",
            "    dateFormat YYYY-MM-DD", "    axisFormat %b %Y", "    inclusiveEndDates",
        ]
        var number = 0
        for (discipline, items) in rollout.groups {
            let section = discipline ?? words.say("no discipline", "geen discipline")
            lines.append("    section " + escaped(section))
            for item in items {
                if let pilot = item.pilot, pilot.start <= pilot.expected {
                    number += 1
                    let name = escaped(item.title) + " " + words.say("(pilot)", "(pilot)")
                    lines.append(task(name, ["active"], number, pilot.start, pilot.expected))
                }
                let isAgainst = rollout.roadmap.isAdvisedAgainst(item)
                for wave in rollout.waves(of: item.id) {
                    number += 1
                    let condition =
                        isAgainst ? " (\(words.againstVerdict))" : condition(of: wave, words)
                    lines.append(
                        task(
                            name(of: wave, words) + condition,
                            wave.isCritical && !isAgainst ? ["crit"] : [], number,
                            wave.start, wave.end))
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func task(
        _ name: String, _ tags: [String], _ number: Int, _ start: Day, _ end: Day
    ) -> String {
        let data = tags + ["w\(number)", start.description, end.description]
        return "    \(name) :" + data.joined(separator: ", ")
    }

    private static func name(of wave: RoadmapWave, _ words: Wording) -> String {
        let title = escaped(wave.title)
        return wave.kind == .preparation ? title : title + " " + words.name(of: wave)
    }

    /// What it depends on, in parentheses after a blank.
    private static func condition(of wave: RoadmapWave, _ words: Wording) -> String {
        switch wave.commitment {
        case .ifPilotSucceeds:
            return words.say(" (if the pilot succeeds)", " (als de pilot slaagt)")
        case .ifNewPilotSucceeds where wave.kind == .rollout:
            return words.say(" (if the new pilot succeeds)", " (als de nieuwe pilot slaagt)")
        case .ifOthersSucceed(let pilots, _, _):
            let others = escaped(words.list(pilots))
            return words.say(" (if \(others) succeeds)", " (als \(others) slaagt)")
        default: return ""
        }
    }

    private static func escaped(_ text: String) -> String {
        MermaidText.escaped(
            text,
            words: [
                "title", "section", "acctitle", "accdescr", "gantt", "dateformat", "axisformat",
                "inclusiveenddates", "topaxis", "tickinterval", "includes", "excludes",
                "todaymarker", "weekday", "weekend", "click", "call", "href", "vert",
            ])
    }
}
