public import ExperienceModel

/// The page of a persona: who, what we know, the year in contacts, its figures beside all
/// customers', and the pilots that touch it.
public struct PersonaPage: Sendable {
    /// The blueprint.
    public var blueprint: Blueprint
    /// Its revision, from 1; nil when it was never applied.
    public var revision: Int?
    /// The persona.
    public var persona: Persona
    /// What customers get in each journey that is shown; the strips follow its order.
    public var contacts: [JourneyContacts]
    /// The pilots of the blueprint; those that touch the persona are shown.
    public var pilots: [PilotSummary]
    /// What `check` found; nil where it was not checked.
    public var findings: [ElementFinding]?
    /// The day of the data.
    public var asOf: Day

    /// Makes one from its parts.
    public init(
        blueprint: Blueprint, revision: Int? = nil, persona: Persona,
        contacts: [JourneyContacts] = [], pilots: [PilotSummary] = [],
        findings: [ElementFinding]? = nil, asOf: Day
    ) {
        self.blueprint = blueprint
        self.revision = revision
        self.persona = persona
        self.contacts = contacts
        self.pilots = pilots
        self.findings = findings
        self.asOf = asOf
    }

    /// The report in that language.
    public func report(language: Language) -> Report {
        let words = Wording(language)
        let asOfText = words.asOf(asOf)
        let revisionText = revision.map { words.say("revision \($0)", "revisie \($0)") }
        return Report(
            title: "\(blueprint.title): \(persona.name)", language: language,
            masthead: Masthead(
                subject: .strong(blueprint.title) + " · persona",
                source: Phrase(
                    [blueprint.organisation, revisionText, asOfText].compactMap { $0 }
                        .joined(separator: " · ")), id: persona.id, asOf: asOfText,
                headline: headline(words), standfirst: standfirst(words)),
            sections: sections(words), notes: notes(words), next: nil)
    }

    private static let fewPilots = 4

    private var shown: [(journey: Journey, figures: ContactFigures)] {
        contacts.compactMap { counted in
            guard let journey = blueprint.journey(counted.journey),
                let own = counted.personas.first(where: { $0.persona == persona.id })
            else { return nil }
            return (journey, own.figures)
        }
    }

    /// How often this persona hears from us, and how long not.
    private func headline(_ words: Wording) -> String {
        guard let figures = shown.first?.figures, figures.contactsPerYear > 0 else {
            return persona.name
                + words.say(": not one contact in a year", ": geen enkel contact in een jaar")
        }
        let contacts = words.figures.number(figures.contactsPerYear, decimals: 1)
        let silence = words.count(figures.silence.days, ("day", "days"), ("dag", "dagen"))
        return persona.name
            + words.say(
                ": \(contacts) contacts a year, and at most \(silence) of silence",
                ": \(contacts) contacten per jaar, en hoogstens \(silence) stilte")
    }

    private func standfirst(_ words: Wording) -> String? {
        let share = words.figures.share(persona.share, decimals: 0)
        let count = Double(max(0, blueprint.customers)) * max(0, persona.share)
        let customers =
            count.isFinite && count < 1e12 ? words.figures.number(count, decimals: 0) : "–"
        let all = words.figures.count(blueprint.customers)
        return words.say(
            "\(share) of the customers: about \(customers) of \(all) new ones a year.",
            "\(share) van de klanten: zo’n \(customers) van de \(all) nieuwe per jaar.")
    }

    private func sections(_ words: Wording) -> [Section] {
        let years = PersonaPaper.printed(
            shown.map {
                PersonaYear(
                    blueprint: blueprint, journey: $0.journey, persona: persona,
                    contacts: $0.figures, words: words)
            }, words)
        let pilots = PersonaPilots(
            blueprint: blueprint, persona: persona, pilots: pilots, asOf: asOf, words: words)
        var beside = figures(words) + [pilots.section]
        // Figures of one journey fit beside the pilots, on a screen where these are few.
        if shown.count == 1 {
            for index in beside.indices {
                beside[index].width = .half
                beside[index].isStackedOnScreen = self.pilots.count > Self.fewPilots
            }
        }
        return [who(words), heard(words)] + years + beside + found(words)
    }

    private func found(_ words: Wording) -> [Section] {
        guard let findings else { return [] }
        let own = PageFindings(findings, about: ["personas/\(persona.id)"], in: blueprint, words)
        var section = own.section(width: .whole)
        section.paper = .of(Array(repeating: 0, count: own.count), most: PersonaPaper.findings) {
            PersonaPaper.rest($0, onScreen: words)
        }
        return own.isEmpty ? [] : [section]
    }

    private func who(_ words: Wording) -> Section {
        let channel = { (id: String) in blueprint.channelName(id) }
        let facts: [(String, String?)] = [
            (words.say("Personality", "Persoonlijkheid"), persona.personality),
            (words.say("Experience", "Ervaring"), persona.experience),
            (
                words.say("Knowledge", "Kennis"),
                persona.knowledge.map { words.choice($0.rawValue) }
            ),
            (words.say("Needs", "Behoeften"), joined(persona.needs)),
            (words.say("Prefers", "Liefst via"), joined(persona.prefers.map(channel))),
            (words.say("Avoids", "Liever niet via"), joined(persona.avoids.map(channel))),
        ]
        return Section(
            heading: words.say("Who this is", "Wie dit is"), label: words.say("WHO", "WIE"),
            blocks: [
                .learnings(
                    facts.map {
                        LearningLine(
                            basis: $0.0,
                            text: $0.1 ?? words.say("not told", "niet beschreven"))
                    })
            ], width: .half)
    }

    private func joined(_ parts: [String]) -> String? {
        parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private func heard(_ words: Wording) -> Section {
        let insights = blueprint.insights.filter {
            persona.evidence.contains($0.id) || $0.personas.contains(persona.id)
        }
        let lines = InsightList(blueprint: blueprint, words: words).lines(insights)
        let number = words.figures.word(lines.count)
        let heading =
            switch lines.count {
            case 0:
                words.say(
                    "This persona rests on no insight yet",
                    "Deze persona rust nog op geen klantinzicht")
            case 1:
                words.say(
                    "This persona rests on one insight", "Deze persona rust op één klantinzicht")
            default:
                words.say(
                    "This persona rests on \(number) insights",
                    "Deze persona rust op \(number) klantinzichten")
            }
        return Section(
            heading: heading, label: words.say("INSIGHTS", "KLANTINZICHTEN"),
            blocks: lines.isEmpty ? [] : [.insights(lines)], width: .half,
            paper: .of(insights.map { $0.n ?? 0 }, most: PersonaPaper.insights) {
                PersonaPaper.rest($0, onScreen: words)
            })
    }

    private func figures(_ words: Wording) -> [Section] {
        let telling = ChangeWords(words: words, currency: blueprint.currency ?? "EUR")
        let groups = shown.flatMap { shown -> [(String, ContactFigures)] in
            let all = contacts.first { $0.journey == shown.journey.id }?.all
            let name = self.shown.count > 1 ? "\(shown.journey.title): " : ""
            return [(name + words.say("this persona", "deze persona"), shown.figures)]
                + (all.map { [(name + words.say("all customers", "alle klanten"), $0)] } ?? [])
        }
        guard !groups.isEmpty else { return [] }
        return [
            Section(
                heading: words.say("What this persona gets", "Wat deze persona krijgt"),
                label: words.say("CONTACTS", "CONTACTEN"),
                subtitle: Phrase(
                    words.say(
                        "In a year, weighed by reach.", "In een jaar, gewogen naar bereik.")),
                blocks: [
                    .table(
                        Table(
                            caption: words.say("Contacts and cost", "Contacten en kosten"),
                            columns: [.init(heading: words.say("In a year", "In een jaar"))]
                                + groups.map { .init(heading: $0.0, isNumber: true) },
                            rows: ContactChange.Measure.allCases.map { measure in
                                [FieldLabels(words: words).label(of: measure)]
                                    + groups.map {
                                        telling.text(of: $0.1.value(of: measure), measure)
                                    }
                            }))
                ])
        ]
    }

    private func notes(_ words: Wording) -> [Phrase] {
        let revisionText = revision.map { words.say(", revision \($0)", ", revisie \($0)") } ?? ""
        return [
            .strong(words.say("How to read.", "Leeswijzer."))
                + words.say(
                    " A persona is a kind of customer, not a person; days count from the beginning "
                        + "of the journey, and contacts are weighed by their reach.",
                    " Een persona is een soort klant, geen mens; dagen tellen vanaf het begin van "
                        + "de klantreis, en contacten zijn gewogen naar hun bereik."),
            .strong(words.say("Source.", "Bron."))
                + words.say(
                    " Blueprint \(blueprint.id)\(revisionText) · persona \(persona.id)",
                    " Blauwdruk \(blueprint.id)\(revisionText) · persona \(persona.id)"),
        ]
    }
}
