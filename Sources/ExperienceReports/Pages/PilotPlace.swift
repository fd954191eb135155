import ExperienceModel

/// Where in the journey a pilot changes something, and who is in charge there.
struct PilotPlace {
    let blueprint: Blueprint
    let pilot: Pilot
    let words: Wording

    /// More channels than this are counted, not named.
    private static let mostNames = 2

    private var touchpoints: [Touchpoint] {
        let changed = Set(pilot.hypothesis?.change ?? [])
        return blueprint.touchpoints.filter { changed.contains($0.id) }
    }

    /// `Letter and phone, day 3 to 14`; nil where the pilot names no touchpoint.
    var text: String? {
        let days = touchpoints.map(\.day)
        guard let first = days.min(), let last = days.max() else { return nil }
        var names: [String] = []
        for touchpoint in touchpoints {
            let name = blueprint.channelName(touchpoint.channel)
            if !names.contains(name) { names.append(name) }
        }
        let via =
            names.count > Self.mostNames
            ? words.count(names.count, ("channel", "channels"), ("kanaal", "kanalen"))
            : words.list(names)
        return "\(words.capitalised(via)), \(words.journeyDays(first, last))"
    }

    /// The disciplines that own what is changed, in team order; one alone with who leads it.
    var deciders: [String] {
        let owners = Set(touchpoints.compactMap(\.owner))
        let team = blueprint.team.filter { owners.contains($0.discipline) }
        if team.count == 1, let only = team.first, !only.lead.isEmpty {
            return ["\(words.discipline(only.discipline)) (\(only.lead))"]
        }
        return team.map { words.discipline($0.discipline) }
    }
}
