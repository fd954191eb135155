public import ExperienceModel

/// The page of a journey: its stages with their touchpoints.
public struct JourneyPage: Sendable {
    /// The blueprint.
    public var blueprint: Blueprint
    /// The journey.
    public var journey: Journey
    /// What a customer gets in it; nil where it was not counted.
    public var contacts: JourneyContacts?
    /// The day of the data.
    public var asOf: Day

    /// Makes one from its parts.
    public init(blueprint: Blueprint, journey: Journey, contacts: JourneyContacts? = nil, asOf: Day)
    {
        self.blueprint = blueprint
        self.journey = journey
        self.contacts = contacts
        self.asOf = asOf
    }

    /// The report in that language.
    public func report(language: Language) -> Report {
        let words = Wording(language)
        let asOfText = words.asOf(asOf)
        let source = [blueprint.organisation, asOfText].compactMap { $0 }
        return Report(
            title: "\(blueprint.title): \(journey.title)", language: language,
            masthead: Masthead(
                subject: Phrase("\(blueprint.title) · \(words.say("journey", "klantreis")) ")
                    + .strong(journey.title),
                source: Phrase(source.joined(separator: " · ")), id: journey.id, asOf: asOfText,
                headline: headline(words), standfirst: blueprint.vision),
            sections: contactSection(words) + journey.stages.compactMap { stage($0, words) },
            notes: [
                .strong(words.say("How to read.", "Leeswijzer."))
                    + words.say(
                        " Days count from the beginning of the journey; reach is the share of the "
                            + "customers who get the contact.",
                        " Dagen tellen vanaf het begin van de klantreis; bereik is het deel van de "
                            + "klanten dat het contact krijgt.")
            ], next: nil, isLandscape: true)
    }

    private func contactSection(_ words: Wording) -> [Section] {
        contacts.map {
            [ContactSection(contacts: $0, blueprint: blueprint, words: words).section]
        } ?? []
    }

    private func headline(_ words: Wording) -> String {
        let count = journey.touchpoints.count
        let proactive = journey.touchpoints.count { $0.proactive }
        let title = journey.title
        return words.say(
            "\(title): \(count) \(count == 1 ? "touchpoint" : "touchpoints"), "
                + "\(proactive) proactive",
            "\(title): \(count) \(count == 1 ? "contactpunt" : "contactpunten"), "
                + "\(proactive) proactief")
    }

    private func stage(_ name: String, _ words: Wording) -> Section? {
        let touchpoints = journey.touchpoints.filter { $0.stage == name }
        guard !touchpoints.isEmpty else { return nil }
        let table = Table(
            caption: name,
            columns: [
                .init(heading: words.say("Touchpoint", "Contactpunt"), width: 14),
                .init(heading: words.say("Day", "Dag"), isNumber: true, width: 6),
                .init(heading: words.say("Channel", "Kanaal"), width: 12),
                .init(heading: words.say("Reach", "Bereik"), isNumber: true, width: 8),
                .init(heading: words.say("First move", "Eerste stap"), width: 10),
            ] + (hasFeelings ? [feeling(words)] : []) + [
                .init(
                    heading: words.say(
                        "What the customer reads or hears", "Wat de klant leest of hoort"))
            ],
            rows: touchpoints.map { row($0, words) })
        return Section(
            heading: words.capitalised(name), label: name.uppercased(), blocks: [.table(table)])
    }

    /// Where nobody was asked, a column of dashes would say nothing.
    private var hasFeelings: Bool { journey.touchpoints.contains { $0.emotion != nil } }

    private func feeling(_ words: Wording) -> Table.Column {
        .init(heading: words.say("Feeling (n)", "Gevoel (n)"), isNumber: true, width: 11)
    }

    private func row(_ touchpoint: Touchpoint, _ words: Wording) -> [String] {
        let channel = blueprint.channels.first { $0.id == touchpoint.channel }
        let emotion = touchpoint.emotion.map { emotion in
            words.figures.signed(emotion.score)
                + (emotion.n.map { " (\(words.figures.count($0)))" } ?? "")
        }
        return [
            touchpoint.id, words.figures.count(touchpoint.day),
            channel?.name ?? touchpoint.channel,
            words.figures.share(touchpoint.reach, decimals: 0),
            touchpoint.proactive ? words.say("ours", "van ons") : words.say("customer", "klant"),
        ] + (hasFeelings ? [emotion ?? "–"] : []) + [touchpoint.text ?? touchpoint.script ?? "–"]
    }
}
