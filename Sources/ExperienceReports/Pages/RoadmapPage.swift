public import ExperienceModel

/// The page of a roadmap: waves over time, load, reasons, money and what is left out.
public struct RoadmapPage: Sendable {
    /// The blueprint.
    public var blueprint: Blueprint
    /// The roadmap.
    public var roadmap: Roadmap
    /// Why pilots went on in spite of objections, by the pilot's id.
    public var overrides: [String: String]
    /// The day of the data.
    public var asOf: Day

    /// Makes one from its parts.
    public init(
        blueprint: Blueprint, roadmap: Roadmap, overrides: [String: String] = [:], asOf: Day
    ) {
        self.blueprint = blueprint
        self.roadmap = roadmap
        self.overrides = overrides
        self.asOf = asOf
    }

    /// The report in that language.
    public func report(language: Language) -> Report {
        let words = Wording(language)
        let sections = RoadmapSections(roadmap: roadmap, today: asOf, words: words)
        let asOfText = words.asOf(asOf)
        let source = [blueprint.organisation, asOfText].compactMap { $0 }
        let title = words.say("rollout roadmap", "uitrolplan")
        var report = Report(
            title: "\(blueprint.title): \(title)", language: language,
            masthead: Masthead(
                subject: .strong(blueprint.title) + " · \(title)",
                source: Phrase(source.joined(separator: " · ")), id: blueprint.id, asOf: asOfText,
                headline: headline(sections, words), standfirst: method(words)),
            sections: [
                sections.plan(heading: words.say("Waves over time", "Golven in de tijd")),
                sections.load, sections.reasons, sections.leftOut, sections.money,
            ].compactMap { $0 },
            notes: [
                .strong(words.say("How to read.", "Leeswijzer."))
                    + words.say(
                        " Dates are inclusive; weeks count from the start of the roadmap.",
                        " Begin en eind tellen mee; weken tellen vanaf het begin van het plan.")
            ], next: nil)
        report.isLandscape = true
        return report
    }

    private func headline(_ sections: RoadmapSections, _ words: Wording) -> String {
        roadmap.waves.isEmpty
            ? words.say("Nothing can be rolled out yet", "Er valt nog niets uit te rollen")
            : sections.heading
    }

    private func method(_ words: Wording) -> String {
        let objective =
            switch roadmap.objective {
            case .benefit: words.say("the benefit soonest", "de opbrengst zo vroeg mogelijk")
            case .finish: words.say("the earliest finish", "zo vroeg mogelijk klaar")
            case .promises: words.say("promised dates kept", "beloofde data gehaald")
            }
        let proof =
            roadmap.isProven
            ? words.say("no better plan exists", "een beter plan bestaat niet")
            : words.say("a better plan may exist", "een beter plan kan bestaan")
        let sought = words.say(
            "Sought: \(objective); \(proof).", "Gezocht: \(objective); \(proof).")
        let told = overrides.sorted { $0.key < $1.key }.map {
            words.overridden($0.key, because: $0.value)
        }
        return ([sought] + told).joined(separator: " ")
    }
}
