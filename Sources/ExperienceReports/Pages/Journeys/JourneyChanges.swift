import ExperienceModel

/// Lays the journey as it is beside the one that replaces it, stage by stage.
///
/// Ids are unique over all journeys, so two touchpoints are the same contact when they have the
/// same title, or else the same channel in the same stage.
struct JourneyChanges {
    let now: Journey
    let next: Journey
    let blueprint: Blueprint
    let words: Wording

    private typealias Pair = (now: Touchpoint, next: Touchpoint)

    /// The section, with its finding as heading.
    var section: Section {
        let pairs = self.pairs
        let comes = next.touchpoints.count - pairs.count
        let goes = now.touchpoints.count - pairs.count
        let (before, after) = (now.touchpoints.count, next.touchpoints.count)
        let heading = words.say(
            "From \(words.figures.word(before)) to \(words.figures.word(after)) touchpoints: "
                + "\(told(comes)) new, \(told(goes)) gone",
            "Van \(words.figures.word(before)) naar \(words.figures.word(after)) contactpunten: "
                + "\(told(comes)) nieuw, \(told(goes)) vervallen")
        return Section(
            heading: heading, label: words.say("NOW AND NEXT", "NU EN STRAKS"),
            subtitle: Phrase(
                words.say(
                    "The same contact has the same title, or the same channel in the same stage.",
                    "Hetzelfde contact heeft dezelfde titel, of hetzelfde kanaal in dezelfde fase.")
            ), blocks: [.comparison(figure(pairs))])
    }

    private func told(_ count: Int) -> String {
        count == 0 ? words.say("none", "geen") : words.figures.word(count)
    }

    private func figure(_ pairs: [Pair]) -> ComparisonFigure {
        let stages = stages
        return ComparisonFigure(
            caption: words.say("Now and next, by stage", "Nu en straks, per fase"),
            stageHeading: words.say("Stage", "Fase"),
            nowHeading: words.say("Now: ", "Nu: ") + now.title,
            nextHeading: words.say("Next: ", "Straks: ") + next.title,
            now: words.say("Now", "Nu"), next: words.say("Next", "Straks"),
            none: words.say("no contact", "geen contact"),
            proactive: words.say("proactive", "proactief"),
            stages: stages.map { stage in
                ComparisonFigure.Stage(
                    name: words.capitalised(stage),
                    now: JourneyMap.touchpoints(of: now).filter { $0.stage == stage }
                        .map { entry(now: $0, pairs) },
                    next: JourneyMap.touchpoints(of: next).filter { $0.stage == stage }
                        .map { entry(next: $0, pairs) })
            })
    }

    /// The stages of both in their order.
    ///
    /// One that only the first knows comes after the one that it followed there; a stage without
    /// any contact on either side says nothing.
    private var stages: [String] {
        var stages = JourneyMap.stages(of: next)
        let old = JourneyMap.stages(of: now)
        for (index, stage) in old.enumerated() where !stages.contains(stage) {
            let before = old[..<index].last { stages.contains($0) }
            let place = before.flatMap { stages.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
            stages.insert(stage, at: place)
        }
        let told = Set((now.touchpoints + next.touchpoints).map(\.stage))
        return stages.filter(told.contains)
    }

    private var pairs: [Pair] {
        var rest = JourneyMap.touchpoints(of: now)
        var pairs: [Pair] = []
        let coming = JourneyMap.touchpoints(of: next)
        for isSameTitle in [true, false] {
            for touchpoint in coming where !pairs.contains(where: { $0.next.id == touchpoint.id }) {
                let index = rest.firstIndex { old in
                    isSameTitle
                        ? old.title != nil && old.title == touchpoint.title
                        : old.channel == touchpoint.channel && old.stage == touchpoint.stage
                }
                if let index { pairs.append((rest.remove(at: index), touchpoint)) }
            }
        }
        return pairs
    }

    private func entry(now touchpoint: Touchpoint, _ pairs: [Pair]) -> ComparisonFigure.Entry {
        let stays = pairs.contains { $0.now.id == touchpoint.id }
        return ComparisonFigure.Entry(
            change: stays ? .stays : .goes, word: stays ? "" : words.say("goes", "vervalt"),
            title: touchpoint.heading, facts: facts(touchpoint),
            isProactive: touchpoint.proactive)
    }

    private func entry(next touchpoint: Touchpoint, _ pairs: [Pair]) -> ComparisonFigure.Entry {
        let old = pairs.first { $0.next.id == touchpoint.id }?.now
        let told = old.map { differences(from: $0, to: touchpoint) } ?? []
        let facts = ([self.facts(touchpoint)] + told).joined(separator: "; ")
        let change: ComparisonFigure.Change =
            old == nil ? .comes : told.isEmpty ? .stays : .changes
        let word =
            switch change {
            case .comes: words.say("new", "nieuw")
            case .changes: words.say("changes", "verandert")
            case .stays, .goes: ""
            }
        return ComparisonFigure.Entry(
            change: change, word: word, title: touchpoint.heading, facts: facts,
            isProactive: touchpoint.proactive)
    }

    private func facts(_ touchpoint: Touchpoint) -> String {
        let day = words.say("day ", "dag ") + words.figures.count(touchpoint.day)
        return [blueprint.channelName(touchpoint.channel), day].joined(separator: ", ")
    }

    /// What is otherwise, beside the day and channel that both sides show.
    private func differences(from old: Touchpoint, to new: Touchpoint) -> [String] {
        var told: [String] = []
        if old.day != new.day {
            let day = words.figures.count(old.day)
            told.append(words.say("was day \(day)", "was dag \(day)"))
        }
        if !old.proactive && new.proactive {
            told.append(words.say("now we move first", "nu zetten wij de eerste stap"))
        }
        if old.proactive && !new.proactive {
            told.append(words.say("we no longer move first", "wij zetten niet meer de eerste stap"))
        }
        if old.tone != new.tone {
            let (from, to) = (words.choice(old.tone.rawValue), words.choice(new.tone.rawValue))
            told.append(words.say("was \(from), becomes \(to)", "was \(from), wordt \(to)"))
        }
        if abs(old.reach - new.reach) > 1e-9 {
            let share = words.figures.share(old.reach, decimals: 0)
            let now = words.figures.share(new.reach, decimals: 0)
            told.append(words.say("reach \(share) to \(now)", "bereik van \(share) naar \(now)"))
        }
        return told
    }
}
