public import ExperienceModel

/// The page of a journey: its map with scores and pilots, what changes, what a customer gets, what
/// is to be mended, and the insights that it rests on.
public struct JourneyPage: Sendable {
    /// The blueprint.
    public var blueprint: Blueprint
    /// Its revision, from 1; nil when it was never applied.
    public var revision: Int?
    /// The journey.
    public var journey: Journey
    /// What a customer gets in it; nil where it was not counted.
    public var contacts: JourneyContacts?
    /// What a customer gets in the journey that it replaces; nil where there is none.
    public var contactsNow: JourneyContacts?
    /// The pilots of the blueprint; those that change its touchpoints stand on the map.
    public var pilots: [PilotSummary]
    /// How customers score its touchpoints.
    public var scores: [TouchpointScore]
    /// What `check` found; nil where it was not checked.
    public var findings: [ElementFinding]?
    /// The day of the data.
    public var asOf: Day

    /// Makes one from its parts.
    public init(
        blueprint: Blueprint, revision: Int? = nil, journey: Journey,
        contacts: JourneyContacts? = nil, contactsNow: JourneyContacts? = nil,
        pilots: [PilotSummary] = [], scores: [TouchpointScore] = [],
        findings: [ElementFinding]? = nil, asOf: Day
    ) {
        self.blueprint = blueprint
        self.revision = revision
        self.journey = journey
        self.contacts = contacts
        self.contactsNow = contactsNow
        self.pilots = pilots
        self.scores = scores
        self.findings = findings
        self.asOf = asOf
    }

    /// The report in that language.
    public func report(language: Language) -> Report {
        let words = Wording(language)
        let asOfText = words.asOf(asOf)
        let revisionText = revision.map { words.say("revision \($0)", "revisie \($0)") }
        let curve = ScoreCurve(
            touchpoints: JourneyMap.touchpoints(of: journey),
            stages: JourneyMap.stages(of: journey), scores: scores, words: words
        ).figure
        let headline = JourneyHeadline(curve: curve, words: words)
        return Report(
            title: "\(blueprint.title): \(journey.title)", language: language,
            masthead: Masthead(
                subject: .strong(blueprint.title)
                    + " · \(words.say("journey", "klantreis")) \(journey.title)",
                source: Phrase(
                    [blueprint.organisation, revisionText, asOfText].compactMap { $0 }
                        .joined(separator: " · ")), id: journey.id, asOf: asOfText,
                headline: headline.text, standfirst: headline.standfirst ?? blueprint.vision),
            sections: sections(curve, words), notes: notes(words), next: nil, isLandscape: true)
    }

    private func sections(_ curve: CurveFigure, _ words: Wording) -> [Section] {
        let found = PageFindings(findings ?? [], about: paths, in: blueprint, words)
        let map = JourneyMap(
            blueprint: blueprint, journey: journey, pilots: pilots, curve: curve, findings: found,
            words: words)
        let tables: [Block] =
            curve.table.map {
                [
                    .details(
                        summary: words.say("The numbers of the curve", "De getallen van de curve"),
                        tables: [$0])
                ]
            } ?? []
        let whole = Section(
            heading: "", label: words.say("JOURNEY", "KLANTREIS"),
            blocks: journey.touchpoints.isEmpty ? [] : [.journeyMap(map.figure)] + tables)
        let heard = Section(
            heading: words.say("What we heard and saw", "Wat we hoorden en zagen"),
            label: words.say("INSIGHTS", "KLANTINZICHTEN"),
            blocks: [
                .insights(
                    InsightList(blueprint: blueprint, words: words).lines(blueprint.insights))
            ], width: .half)
        let lists =
            (findings == nil ? [] : [found.section(width: .half)])
            + (blueprint.insights.isEmpty ? [] : [heard])
        var figures = contactSection(words)
        // Beside a long list of findings, a few insights leave room for a narrow table.
        let hasRoom = lists.count == 2 && found.count > blueprint.insights.count / 2 + 2
        guard hasRoom, blueprint.personas.count <= 3, !figures.isEmpty else {
            return [whole] + lists + changes(words) + figures
        }
        (figures[0].width, figures[0].isBelowHalf) = (.half, true)
        return [whole] + lists + figures + changes(words)
    }

    /// What a page of this journey has to answer for.
    private var paths: [String] {
        let channels = Set(journey.touchpoints.map(\.channel)).map { "channels/\($0)" }
        let pilots = blueprint.pilots.filter { $0.journey == journey.id }
            .map { "pilots/\($0.id)" }
        return ["journeys/\(journey.id)"] + channels
            + ["brand_values", "insights", "personas"] + pilots
    }

    private func changes(_ words: Wording) -> [Section] {
        guard let now = journey.replaces.flatMap(blueprint.journey), now.id != journey.id,
            !(now.touchpoints.isEmpty && journey.touchpoints.isEmpty)
        else { return [] }
        return [
            JourneyChanges(now: now, next: journey, blueprint: blueprint, words: words).section
        ]
    }

    private func contactSection(_ words: Wording) -> [Section] {
        contacts.map {
            [
                ContactSection(
                    contacts: $0, before: contactsNow?.all, blueprint: blueprint, words: words
                ).section
            ]
        } ?? []
    }

    private func notes(_ words: Wording) -> [Phrase] {
        let reading = words.say(
            " Days count from the beginning of the journey; reach is the share of the customers "
                + "who get the contact. Where several measures are known, the curve shows the one "
                + "that most touchpoints have.",
            " Dagen tellen vanaf het begin van de klantreis; bereik is het deel van de klanten dat "
                + "het contact krijgt. Zijn er meer metingen, dan toont de curve die van de meeste "
                + "contactpunten.")
        let revisionText = revision.map { words.say(", revision \($0)", ", revisie \($0)") } ?? ""
        return [
            .strong(words.say("How to read.", "Leeswijzer.")) + reading,
            .strong(words.say("Source.", "Bron."))
                + words.say(
                    " Blueprint \(blueprint.id)\(revisionText) · journey \(journey.id)",
                    " Blauwdruk \(blueprint.id)\(revisionText) · klantreis \(journey.id)"),
        ]
    }
}
