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
            blocks: own.count > Self.mostCards
                ? [.table(table(own))] : [.decisions(own.map(card))],
            paper: own.count > Self.mostCards
                ? .of(own.map(rank), most: PersonaPaper.pilots) { rest in
                    let number = words.figures.count(rest)
                    return words.say(
                        "And \(number) more: in the overview.",
                        "En nog \(number): in het overzicht.")
                } : nil)
    }

    /// How telling a pilot is: for this persona, then by a decision, then by its answers.
    private func rank(_ summary: PilotSummary) -> Int {
        guard let readOut = summary.readOut, let goal = readOut.primary else { return 0 }
        let isTold = readOut.groups.contains {
            $0.dimension == .persona && $0.metric.id == goal.metric.id && !$0.isSuppressed
                && ($0.group == persona.id || $0.group == persona.name)
        }
        return (isTold ? 4 : 0) + (readOut.decision != nil || !goal.verdict.isUndecided ? 2 : 0)
            + (goal.effect == nil ? 0 : 1)
    }

    private func table(_ own: [PilotSummary]) -> Table {
        Table(
            caption: words.say("Pilots and what they show", "Pilots en wat ze laten zien"),
            columns: [
                .init(heading: words.say("Pilot", "Pilot"), width: 36),
                .init(heading: words.say("All customers", "Alle klanten"), width: 34),
                .init(heading: words.say("This persona", "Deze persona"), width: 30),
            ],
            rows: own.map { summary in
                let heading = { (text: String) in words.capitalised(text) }
                return [
                    card(summary).title, text(summary, isNamed: false),
                    who(summary, isNamed: false).map(heading).joined(separator: " "),
                ]
            })
    }

    private func card(_ summary: PilotSummary) -> DecisionCard {
        let chip = PilotsSection(pilots: [summary], metrics: blueprint.metrics, words: words)
            .chip(summary)
        return DecisionCard(
            state: chip.state, title: "\(chip.text): \(summary.pilot.title)",
            text: text(summary, isNamed: true), who: who(summary, isNamed: true),
            id: summary.pilot.id)
    }

    /// What it shows for all; a column that says so needs no name in front.
    private func text(_ summary: PilotSummary, isNamed: Bool) -> String {
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
            return goal.isFinal
                ? words.say("No number.", "Geen getal.")
                : words.say("No number yet.", "Nog geen getal.")
        }
        let line = goal.lineText(words.language)
        let name = words.name(of: goal.metric)
        let told = "\(figures.value(effect.estimate)) (\(figures.range(effect)))"
        let sentence = words.say(
            "\(name) \(told), goal \(line).", "\(name) \(told), doel \(line).")
        return (isNamed ? words.say("All customers: ", "Alle klanten: ") : "") + sentence
    }

    /// What the pilot did for this persona, where enough of them answered.
    private func who(_ summary: PilotSummary, isNamed: Bool) -> [String] {
        let opening = isNamed ? words.say("This persona: ", "Deze persona: ") : ""
        guard let readOut = summary.readOut, let goal = readOut.primary else { return [] }
        let group = readOut.groups.first {
            $0.dimension == .persona && $0.metric.id == goal.metric.id
                && ($0.group == persona.id || $0.group == persona.name)
        }
        guard let group else {
            return [opening + words.say("no answers by name", "geen antwoorden op naam")]
        }
        guard !group.isSuppressed else {
            return [
                opening
                    + words.say("too few answers to show", "te weinig antwoorden om te tonen")
            ]
        }
        let isDifference = group.effect != nil && !readOut.plan.pilot.measuresBefore
        let interval = isDifference ? group.effect : group.arms.last?.interval
        let answers = group.arms.map { words.figures.count($0.answers) }.joined(separator: " / ")
        guard let interval else {
            return [opening + "n \(answers)"]
        }
        let figures = MetricFigures(
            goal.metric, isDifference: isDifference, language: words.language)
        let told = "\(figures.value(interval.estimate)) (\(figures.range(interval))), n \(answers)"
        return [opening + told]
    }
}
