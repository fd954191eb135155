import ExperienceModel

/// What of a persona's page is printed, so that it stays one sheet: the most telling of each list.
enum PersonaPaper {
    static let insights = 3, pilots = 3, findings = 2
    /// Contacts stand in columns; a strip of more channels leaves fewer lines.
    private static let columns = 3, lines = 4
    /// The height of a strip that leaves all lines, and how much of it a line takes.
    private static let usualStrip = 252.0, line = 51.0

    /// The years of the journeys; paper has room for one, and for its most telling contacts.
    static func printed(_ years: [PersonaYear], _ words: Wording) -> [Section] {
        years.enumerated().map { index, year in
            var section = year.section
            guard index == 0 else {
                section.isScreenOnly = true
                return section
            }
            let lines = years.count > 1 ? self.lines / 2 : self.lines
            let more = CalendarStrip(figure: year.figure, id: "").height - usualStrip
            let room = max(1, Double(lines) - (max(0, more) / line).rounded(.up))
            let others = years.dropFirst().map { words.quoted($0.journey.title) }
            section.paper = .of(year.ranks, most: Int(room) * columns) { count in
                contacts(count, others, words)
            }
            if section.paper == nil, !others.isEmpty {
                section.paper = PaperSelection(
                    kept: Set(year.ranks.indices), rest: contacts(0, others, words))
            }
            return section
        }
    }

    private static func contacts(
        _ count: Int, _ others: [String], _ words: Wording
    ) -> String {
        let number = words.figures.count(count)
        let more =
            count == 0
            ? nil
            : words.say(
                "And \(number) more, each a dot above: on the page of the journey.",
                "En nog \(number), elk een stip hierboven: op de pagina van de klantreis.")
        let names = words.list(Array(others.prefix(3)))
        let journeys =
            others.isEmpty
            ? nil
            : words.say(
                "On the screen also \(names).", "Op het scherm ook \(names).")
        return [more, journeys].compactMap { $0 }.joined(separator: " ")
    }

    /// How many more a screen shows.
    static func rest(_ count: Int, onScreen words: Wording) -> String {
        let number = words.figures.count(count)
        return words.say(
            "And \(number) more, on the screen.", "En nog \(number), op het scherm.")
    }
}

extension PersonaYear {
    /// How telling each contact of the calendar is: moments of truth, then those that we start and
    /// that only some get.
    fileprivate var ranks: [Int] {
        printable.map { touchpoint in
            let isOwn = touchpoint.audience?.personas.contains(persona.id) ?? false
            return (touchpoint.momentOfTruth ? 4 : 0)
                + (isOwn || touchpoint.texts[persona.id] != nil ? 2 : 0)
                + (touchpoint.proactive ? 1 : 0)
        }
    }
}
