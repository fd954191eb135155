import ExperienceModel

/// The pilots that touch one kind of customer: how they stand, and what they did for this persona.
struct PersonaPilots {
    let blueprint: Blueprint
    let persona: Persona
    let pilots: [PilotSummary]
    let asOf: Day
    let words: Wording

    /// Pilots that change a contact of this persona, or follow from what it told.
    private var own: [PilotSummary] {
        let touchpoints = blueprint.touchpoints.filter { touchpoint in
            let audience = touchpoint.audience?.personas ?? []
            return audience.isEmpty || audience.contains(persona.id)
        }
        let ids = Set(touchpoints.map(\.id))
        let insights = Set(
            persona.evidence
                + blueprint.insights.filter { $0.personas.contains(persona.id) }
                .map(\.id))
        return pilots.filter { summary in
            guard let hypothesis = summary.pilot.hypothesis else { return false }
            return hypothesis.change.contains(where: ids.contains)
                || hypothesis.because.contains(where: insights.contains)
        }
    }

    /// More pilots than this are told in a table.
    private static let mostCards = 6

    /// A card for each, or where they are many, a row.
    var section: Section {
        let own = own
        let label = words.say("PILOTS", "PILOTS")
        guard !own.isEmpty else {
            return Section(
                heading: words.say(
                    "No pilot touches this persona yet", "Nog geen pilot raakt deze persona"),
                label: label, blocks: [])
        }
        let count = words.figures.word(own.count)
        let heading =
            own.count == 1
            ? words.say("One pilot touches this persona", "Eén pilot raakt deze persona")
            : words.say(
                "\(count) pilots touch this persona", "\(count) pilots raken deze persona")
        return Section(
            heading: words.capitalised(heading), label: label,
            subtitle: Phrase(
                words.say(
                    "The verdict is about all customers; what one persona shows is exploratory.",
                    "Het oordeel gaat over alle klanten; dat van één persona is verkennend.")),
            blocks: own.count > Self.mostCards ? many(own) : [.decisions(own.map(card))])
    }

    /// Those that were launched in a table, the others by name.
    private func many(_ own: [PilotSummary]) -> [Block] {
        let launched = own.filter { $0.readOut != nil }
        let others = own.filter { $0.readOut == nil }.map(\.pilot.title)
        let names: Phrase =
            .strong(words.say("Not launched yet:", "Nog niet gestart:"))
            + " \(words.list(others))"
        return (launched.isEmpty ? [] : [.table(table(launched))])
            + (others.isEmpty ? [] : [.paragraphs([names])])
    }

    private func table(_ own: [PilotSummary]) -> Table {
        Table(
            caption: words.say("Pilots and what they show", "Pilots en wat ze laten zien"),
            columns: [
                .init(heading: words.say("Pilot", "Pilot"), width: 33),
                .init(heading: words.say("All customers", "Alle klanten"), width: 45),
                .init(heading: words.say("This persona", "Deze persona"), width: 22),
            ],
            rows: own.map { summary in
                let card = card(summary)
                return [card.title, card.text, card.who.joined(separator: " ")]
            })
    }

    private func card(_ summary: PilotSummary) -> DecisionCard {
        let chip = PilotsSection(pilots: [summary], metrics: blueprint.metrics, words: words)
            .chip(summary)
        return DecisionCard(
            state: chip.state, title: "\(chip.text): \(summary.pilot.title)",
            text: text(summary), who: who(summary), id: summary.pilot.id)
    }

    private func text(_ summary: PilotSummary) -> String {
        guard let goal = summary.readOut?.primary else {
            let start = words.figures.date(summary.pilot.start)
            if let obstacle = summary.obstacles.first { return obstacle }
            return summary.pilot.start < asOf
                ? words.say(
                    "It was to start on \(start), and is not launched.",
                    "De pilot zou op \(start) starten, en is niet gestart.")
                : words.say("It starts on \(start).", "De pilot start op \(start).")
        }
        let figures = goal.figures(words.language)
        guard let effect = goal.effect else {
            return words.say("No number yet.", "Nog geen getal.")
        }
        let line = goal.lineText(words.language)
        let name = words.name(of: goal.metric)
        let told = "\(figures.value(effect.estimate)) (\(figures.range(effect)))"
        return words.say(
            "All customers: \(name) \(told), goal \(line).",
            "Alle klanten: \(name) \(told), doel \(line).")
    }

    /// What the pilot did for this persona, where enough of them answered.
    private func who(_ summary: PilotSummary) -> [String] {
        guard let readOut = summary.readOut, let goal = readOut.primary else { return [] }
        let group = readOut.groups.first {
            $0.dimension == .persona && $0.metric.id == goal.metric.id
                && ($0.group == persona.id || $0.group == persona.name)
        }
        guard let group else {
            return [
                words.say(
                    "This persona: no answers by name", "Deze persona: geen antwoorden op naam")
            ]
        }
        guard !group.isSuppressed else {
            return [
                words.say(
                    "This persona: too few answers to show",
                    "Deze persona: te weinig antwoorden om te tonen")
            ]
        }
        let isDifference = group.effect != nil && !readOut.plan.pilot.measuresBefore
        let interval = isDifference ? group.effect : group.arms.last?.interval
        let answers = group.arms.map { words.figures.count($0.answers) }.joined(separator: " / ")
        guard let interval else {
            return [words.say("This persona: n \(answers)", "Deze persona: n \(answers)")]
        }
        let figures = MetricFigures(
            goal.metric, isDifference: isDifference, language: words.language)
        let told = "\(figures.value(interval.estimate)) (\(figures.range(interval))), n \(answers)"
        return [words.say("This persona: \(told)", "Deze persona: \(told)")]
    }
}
