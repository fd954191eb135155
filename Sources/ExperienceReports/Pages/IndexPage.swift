public import ExperienceModel

/// The list of all pages of a blueprint, each with what it says.
public struct IndexPage: Sendable {
    /// The blueprint.
    public var blueprint: Blueprint
    /// The pages, in the order of reading.
    public var pages: [PageEntry]
    /// The day whose evening they describe.
    public var asOf: Day

    /// Makes one from its parts.
    public init(blueprint: Blueprint, pages: [PageEntry], asOf: Day) {
        self.blueprint = blueprint
        self.pages = pages
        self.asOf = asOf
    }

    /// What a link to the list says.
    public static func title(in language: Language) -> String {
        Wording(language).say("All pages", "Alle pagina’s")
    }

    /// The report in that language.
    public func report(language: Language) -> Report {
        let words = Wording(language)
        let asOfText = words.asOf(asOf)
        let title = IndexPage.title(in: language)
        let source = [blueprint.organisation, asOfText].compactMap { $0 }
        return Report(
            title: "\(blueprint.title): \(title.lowercased())", language: language,
            masthead: Masthead(
                subject: .strong(blueprint.title) + " · \(title.lowercased())",
                source: Phrase(source.joined(separator: " · ")), id: blueprint.id, asOf: asOfText,
                headline: blueprint.title, standfirst: blueprint.vision.map(words.sentence)),
            sections: sections(words),
            notes: [
                .strong(words.say("How to read.", "Leeswijzer."))
                    + words.say(
                        " Each page answers one question of one meeting; beneath its name stands "
                            + "what it found.",
                        " Elke pagina beantwoordt één vraag van één overleg; onder haar naam staat "
                            + "wat zij vond.")
            ], next: nil)
    }

    private func sections(_ words: Wording) -> [Section] {
        [
            section(words.say("The whole", "Het geheel"), [.overview, .roadmap]),
            section(words.say("Pilots", "Pilots"), [.pilot]),
            section(words.say("Journeys", "Klantreizen"), [.journey]),
            section(words.say("Personas", "Persona’s"), [.persona]),
        ].compactMap { $0 }
    }

    private func section(_ heading: String, _ kinds: [PageName.Kind]) -> Section? {
        let own = pages.filter { kinds.contains($0.name.kind) }
        guard !own.isEmpty else { return nil }
        return Section(heading: heading, label: heading.uppercased(), blocks: [.pages(own)])
    }
}
