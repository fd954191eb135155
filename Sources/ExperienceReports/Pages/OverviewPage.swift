public import ExperienceModel

/// The page of a whole blueprint: decisions to take, pilots against their goals, readiness, and
/// the roadmap in small.
public struct OverviewPage: Sendable {
    /// The blueprint.
    public var blueprint: Blueprint
    /// Its revision, from 1; nil when it was never applied.
    public var revision: Int?
    /// Its pilots, in the order of the blueprint.
    public var pilots: [PilotSummary]
    /// How far it is, as `check` found; nil where it was not checked.
    public var readiness: Readiness?
    /// The roadmap, where there is one.
    public var roadmap: Roadmap?
    /// The day whose evening it describes.
    public var asOf: Day

    /// Makes one from its parts.
    public init(
        blueprint: Blueprint, revision: Int? = nil, pilots: [PilotSummary],
        readiness: Readiness? = nil, roadmap: Roadmap? = nil, asOf: Day
    ) {
        self.blueprint = blueprint
        self.revision = revision
        self.pilots = pilots
        self.readiness = readiness
        self.roadmap = roadmap
        self.asOf = asOf
    }

    /// The report in that language.
    public func report(language: Language) -> Report {
        let words = Wording(language)
        let table = PilotsSection(
            pilots: pilots, metrics: blueprint.metrics, asOf: asOf, blueprint: blueprint,
            roadmap: roadmap, words: words)
        let decisions = DecisionSection(
            blueprint: blueprint, pilots: pilots, roadmap: roadmap, asOf: asOf, words: words)
        let asOfText = words.asOf(asOf)
        let source = [blueprint.organisation, asOfText].compactMap { $0 }
        let sections =
            [decisions.section, table.section, readiness(words)]
            + [waves(words)]
        return Report(
            title: "\(blueprint.title): \(words.say("overview", "overzicht"))",
            language: language,
            masthead: Masthead(
                subject: .strong(blueprint.title) + words.say(" · overview", " · overzicht"),
                source: Phrase(source.joined(separator: " · ")), id: blueprint.id,
                asOf: revisionText(words).map { "\($0), \(asOfText)" } ?? asOfText,
                headline: decisions.headline, standfirst: standfirst(table, words),
                screenTitle: blueprint.title),
            sections: sections.compactMap { $0 }, notes: notes(words), next: decisions.next)
    }

    private func waves(_ words: Wording) -> Section? {
        roadmap.flatMap { roadmap in
            let sections = RoadmapSections(roadmap: roadmap, today: asOf, words: words)
            return sections.plan(heading: sections.heading)
        }
    }

    private func standfirst(_ table: PilotsSection, _ words: Wording) -> String? {
        let parts =
            [blueprint.vision.map(words.sentence), table.summary].compactMap { $0 }
            + overrides(words)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private func readiness(_ words: Wording) -> Section? {
        guard let readiness else { return nil }
        let (inPlace, parts) = (readiness.inPlace, readiness.needed)
        return Section(
            heading: words.say(
                "The blueprint: \(inPlace) of \(parts) parts \(inPlace == 1 ? "is" : "are") in place",
                "De blauwdruk: \(inPlace) van de \(parts) onderdelen "
                    + "\(inPlace == 1 ? "is" : "zijn") ingevuld"),
            label: words.say("BLUEPRINT", "BLAUWDRUK"),
            subtitle: Phrase(
                words.say(
                    "One square for each part of the six steps. An open square lacks something.",
                    "Eén vakje per onderdeel van de zes stappen. Aan een open vakje ontbreekt iets."
                )),
            blocks: [
                .readiness(BlueprintReadiness(readiness: readiness, words: words).steps)
            ])
    }

    private func revisionText(_ words: Wording) -> String? {
        revision.map { words.say("revision \($0)", "revisie \($0)") }
    }

    /// Pilots that went on in spite of objections; the reason stays in sight.
    private func overrides(_ words: Wording) -> [String] {
        words.overridden(
            pilots.compactMap { summary in
                summary.readOut?.override.map { (pilot: summary.pilot.id, because: $0) }
            })
    }

    private func notes(_ words: Wording) -> [Phrase] {
        let arms = pilots.flatMap { $0.readOut?.primary?.arms.map(\.answers) ?? [] }
        // A total beside what is hidden would tell it.
        let answered =
            arms.contains(where: Wording.isTooFew)
            ? words.say("answers of all pilots", "antwoorden van alle pilots")
            : words.answers(arms.reduce(0, +))
        let revisionText = revisionText(words).map { ", " + $0 } ?? ""
        return [
            .strong(words.say("How to read.", "Leeswijzer."))
                + words.say(
                    " The verdict follows from the interval. Whole interval at or beyond the goal: "
                        + "roll out. Whole interval short of it: iterate. Harm, or a guardrail "
                        + "broken: stop. Goal inside the interval: keep collecting.",
                    " Het oordeel volgt uit het interval. Hele interval op of voorbij het doel: "
                        + "uitrollen. Hele interval haalt het niet: bijstellen. Schade, of een "
                        + "grenswaarde overschreden: stoppen. Doel in het interval: doormeten."),
            .strong(words.say("Source.", "Bron."))
                + words.say(
                    " Blueprint \(blueprint.id)\(revisionText) · \(answered) counted",
                    " Blauwdruk \(blueprint.id)\(revisionText) · \(answered) geteld"),
        ]
    }
}
