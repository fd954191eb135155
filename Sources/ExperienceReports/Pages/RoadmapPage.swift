public import ExperienceModel

/// The page of a roadmap: waves over time, load, what waits and why, money, and the metric that
/// the rollouts move.
public struct RoadmapPage: Sendable {
    /// The blueprint.
    public var blueprint: Blueprint
    /// Its revision, from 1; nil when it was never applied.
    public var revision: Int?
    /// The roadmap.
    public var roadmap: Roadmap
    /// Why pilots went on in spite of objections, by the pilot's id.
    public var overrides: [String: String]
    /// The day of the data.
    public var asOf: Day

    /// Makes one from its parts.
    public init(
        blueprint: Blueprint, revision: Int? = nil, roadmap: Roadmap,
        overrides: [String: String] = [:], asOf: Day
    ) {
        self.blueprint = blueprint
        self.revision = revision
        self.roadmap = roadmap
        self.overrides = overrides
        self.asOf = asOf
    }

    /// The report in that language.
    public func report(language: Language) -> Report {
        let words = Wording(language)
        let sections = RoadmapSections(
            roadmap: roadmap, today: asOf, words: words, blueprint: blueprint)
        let title = words.say("rollout roadmap", "uitrolplan")
        var report = Report(
            title: "\(blueprint.title): \(title)", language: language,
            masthead: Masthead(
                subject: .strong(blueprint.title) + " · \(title)",
                source: Phrase(source(words)), id: blueprint.id, asOf: words.asOf(asOf),
                headline: RoadmapFinding(reading: sections.reading).sentence,
                standfirst: standfirst(words)),
            sections: sections.all,
            notes: RoadmapNotes(reading: sections.reading, revision: revision).notes, next: nil)
        report.isLandscape = true
        return report
    }

    /// `Veldlicht Energie · plan of 13 Nov 2026 · budget €600k`.
    private func source(_ words: Wording) -> String {
        let day = words.figures.date(asOf)
        let budgets = roadmap.money.compactMap(\.budget).filter(\.isFinite)
        let currency = blueprint.value?.currency ?? blueprint.currency ?? "EUR"
        let budget =
            budgets.isEmpty
            ? nil : "budget " + words.figures.money(budgets.reduce(0, +), currency: currency)
        return [
            blueprint.organisation, words.say("plan of \(day)", "plan van \(day)"), budget,
        ].compactMap(\.self).joined(separator: " · ")
    }

    /// How to read the waves, and what was launched in spite of objections.
    private func standfirst(_ words: Wording) -> String? {
        let told = words.overridden(
            overrides.sorted { $0.key < $1.key }.map { (pilot: $0.key, because: $0.value) })
        let parts = (roadmap.waves.isEmpty ? [] : [method(words)]) + told
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private func method(_ words: Wording) -> String {
        var shares: [Double] = []
        for wave in roadmap.waves { if let share = wave.share { shares.append(share) } }
        let distinct = Set(shares).sorted().map {
            words.figures.planned($0 * 100, isSigned: false) + "%"
        }
        let which =
            (2...4).contains(distinct.count)
            ? words.say(
                "Waves of \(words.list(distinct)) of the customers",
                "Golven van \(words.list(distinct)) van de klanten")
            : words.say(
                "Each wave reaches a share of the customers",
                "Elke golf bereikt een deel van de klanten")
        let condition = words.hollow(roadmap).map {
            words.say(" Hollow bars hold \($0).", " Open balken gelden \($0).")
        }
        let sentences = words.say(
            "\(which): the thicker the bar, the larger the share. A wave starts when the one "
                + "before held its guardrails, what it needs is ready and the disciplines have "
                + "time left.",
            "\(which): hoe dikker de balk, hoe groter het deel. Een golf begint als de vorige "
                + "binnen de grenswaarden bleef, klaar is wat nodig is en de disciplines tijd "
                + "hebben.")
        return sentences + (condition ?? "")
    }
}
