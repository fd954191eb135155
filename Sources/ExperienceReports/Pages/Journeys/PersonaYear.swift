import ExperienceModel

/// Makes the calendar of what one kind of customer hears from us in the first year of a journey.
struct PersonaYear {
    let blueprint: Blueprint
    let journey: Journey
    let persona: Persona
    /// What was counted for this persona; nil where nothing was.
    let contacts: ContactFigures?
    let words: Wording

    private static let lastDay = 365

    /// A silence shorter than this needs no word.
    private static let shortest = 30

    /// The strip as a section, with its finding as heading.
    var section: Section {
        let figure = figure
        return Section(
            heading: heading(figure), label: words.say("YEAR", "JAAR"),
            subtitle: Phrase(
                words.say(
                    "\(journey.title), by month and channel. Filled: contacts that we start. "
                        + "Dashed frame: the longest silence.",
                    "\(journey.title), per maand en kanaal. Dicht: contacten die wij beginnen. "
                        + "Gestippeld kader: de langste stilte.")),
            blocks: figure.contacts.isEmpty ? [] : [.calendar(figure)])
    }

    private func heading(_ figure: CalendarFigure) -> String {
        let (all, ours) = (figure.contacts.count, figure.contacts.count { $0.isProactive })
        let (some, whole) = (words.figures.word(ours), words.figures.word(all))
        guard all > 0 else {
            return words.say(
                "\(journey.title): no contact in the first year",
                "\(journey.title): geen contact in het eerste jaar")
        }
        let noun = words.count(
            all, ("contact", "contacts"), ("contact", "contacten")
        ).drop { !$0.isWhitespace }
        if ours == all, all > 1 {
            return words.capitalised(
                words.say(
                    "\(whole)\(noun) in the first year, all of them started by us",
                    "\(whole)\(noun) in het eerste jaar, allemaal door ons begonnen"))
        }
        return words.capitalised(
            words.say(
                "\(whole)\(noun) in the first year, \(some) of them started by us",
                "\(whole)\(noun) in het eerste jaar, \(some) daarvan door ons begonnen"))
    }

    /// Those that this persona gets, in the order of their days.
    var touchpoints: [Touchpoint] {
        JourneyMap.touchpoints(of: journey).filter { touchpoint in
            let audience = touchpoint.audience?.personas ?? []
            return touchpoint.reach > 0 && (audience.isEmpty || audience.contains(persona.id))
        }
    }

    /// Those of the first year, in the order of their numbers.
    var printable: [Touchpoint] { touchpoints.filter { $0.day <= Self.lastDay } }

    /// Its touchpoints by channel and day.
    var figure: CalendarFigure {
        let year = printable
        let numbered = year.enumerated().map { index, touchpoint in
            (touchpoint.channel, contact(touchpoint, number: index + 1))
        }
        var ids = blueprint.channels.map(\.id)
        for (channel, _) in numbered where !ids.contains(channel) { ids.append(channel) }
        let rows = ids.compactMap { id -> CalendarFigure.Row? in
            let own = numbered.filter { $0.0 == id }.map(\.1)
            return own.isEmpty
                ? nil : CalendarFigure.Row(channel: words.capitalised(name(id)), contacts: own)
        }
        return CalendarFigure(
            months: (1...12).map { $0 == 1 ? words.say("month 1", "maand 1") : "\($0)" },
            rows: rows, silence: silence,
            proactive: words.say("proactive", "proactief"), later: later,
            title: words.say(
                "Contacts of \(persona.name) over the year",
                "Contacten van \(persona.name) over het jaar"),
            description: numbered.map { "\($0.1.number) \($0.1.title), \($0.1.facts)" }
                .joined(separator: "; ") + ".")
    }

    private func contact(_ touchpoint: Touchpoint, number: Int) -> CalendarFigure.Contact {
        let reach = reach(touchpoint)
        let facts = [
            words.say("day ", "dag ") + words.figures.count(touchpoint.day),
            name(touchpoint.channel),
            reach < 1 ? words.figures.share(reach, decimals: 0) : nil,
            touchpoint.audience?.optIn == true ? words.say("on request", "op verzoek") : nil,
            touchpoint.audience?.interest.map {
                words.say("with interest \($0)", "bij interesse \($0)")
            },
            touchpoint.texts[persona.id] == nil
                ? nil : words.say("a text of its own", "een eigen tekst"),
            persona.avoids.contains(touchpoint.channel)
                ? words.say("an avoided channel", "een gemeden kanaal") : nil,
        ]
        return CalendarFigure.Contact(
            number: number, day: touchpoint.day, title: touchpoint.heading,
            parts: facts.compactMap { $0 },
            isProactive: touchpoint.proactive)
    }

    /// Share of this persona: reach counts all customers, and some contacts are for a few.
    private func reach(_ touchpoint: Touchpoint) -> Double {
        let audience = touchpoint.audience?.personas ?? []
        let reach = min(1, touchpoint.reach)
        guard !audience.isEmpty else { return reach }
        let share = blueprint.personas.filter { audience.contains($0.id) }
            .reduce(0) { $0 + max(0, $1.share) }
        return share > 0 ? min(1, reach / share) : reach
    }

    private func name(_ channel: String) -> String {
        blueprint.channelName(channel)
    }

    private var silence: CalendarFigure.Silence? {
        guard let silence = contacts?.silence, silence.days >= Self.shortest,
            silence.fromDay < Self.lastDay
        else { return nil }
        return CalendarFigure.Silence(
            from: silence.fromDay, to: min(silence.toDay, Self.lastDay),
            text: words.count(
                silence.days, ("day of silence", "days of silence"),
                ("dag stilte", "dagen stilte")))
    }

    private var later: String? {
        let later = touchpoints.filter { $0.day > Self.lastDay }
        guard !later.isEmpty else { return nil }
        let names = later.map { "\($0.heading) (\(words.figures.count($0.day)))" }
        return words.say("After the year, by day: ", "Na het jaar, op dag: ")
            + names.joined(separator: ", ")
    }
}
