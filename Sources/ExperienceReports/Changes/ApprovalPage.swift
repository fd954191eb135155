public import ExperienceModel

/// The matrix of approvals: every discipline with what it answers for, and why its approval holds
/// or lapsed.
public struct ApprovalPage: Sendable {
    /// The blueprint.
    public var blueprint: Blueprint
    /// Its revision, from 1.
    public var revision: Int
    /// Where each discipline stands, in the order of the team.
    public var standings: [ApprovalStanding]

    /// Makes one from its parts.
    public init(blueprint: Blueprint, revision: Int, standings: [ApprovalStanding]) {
        self.blueprint = blueprint
        self.revision = revision
        self.standings = standings
    }

    /// The report in that language.
    public func report(language: Language) -> Report {
        let words = Wording(language)
        let subject = words.say("revision \(revision)", "revisie \(revision)")
        let lapsed = standings.filter { $0.state == .lapsed }
        let next = standings.first { !$0.holds }.map {
            "cxpilot approve \(blueprint.id) --discipline \($0.discipline)"
        }
        return Report(
            title: words.say("Approvals", "Akkoorden") + "  \(blueprint.title), \(subject)",
            language: language,
            masthead: Masthead(
                subject: .strong(blueprint.title) + " · \(subject)",
                source: Phrase(blueprint.organisation ?? ""), id: blueprint.id, asOf: "",
                headline: words.summary(of: standings)),
            sections: [matrix(words)] + (lapsed.isEmpty ? [] : [reasons(lapsed, words)])
                + (standings.contains { $0.approval != nil } ? [signatures(words)] : []),
            notes: [
                .strong(words.say("How to read.", "Leeswijzer."))
                    + words.say(
                        " A discipline answers for the touchpoints it owns, their channels and "
                            + "their texts; the vision and the team are everybody's. Goals of pilots are "
                            + "not part of it: launch freezes them.",
                        " Een discipline staat in voor haar contactpunten, hun kanalen en hun "
                            + "teksten; de visie en het team zijn van iedereen. Doelen van pilots horen "
                            + "er niet bij: die legt launch vast.")
            ], next: next)
    }

    private func matrix(_ words: Wording) -> Section {
        let heading = words.say("Discipline and part", "Discipline en onderdeel")
        let kinds = ApprovalStanding.Part.Kind.allCases
        return Section(
            heading: heading, label: "",
            blocks: [
                .table(
                    Table(
                        caption: heading,
                        columns: [.init(heading: words.say("discipline", "discipline"))]
                            + kinds.map { .init(heading: words.name(of: $0)) }
                            + [.init(heading: words.say("approval", "akkoord"))],
                        rows: standings.map { row($0, words) }))
            ])
    }

    private func row(_ standing: ApprovalStanding, _ words: Wording) -> [String] {
        [standing.discipline] + standing.parts.map { cell($0, of: standing, words) }
            + [words.word(standing.state)]
    }

    /// What changed; else how many parts there are, or that all is as signed.
    private func cell(
        _ part: ApprovalStanding.Part, of standing: ApprovalStanding, _ words: Wording
    ) -> String {
        if !part.changes.isEmpty { return words.say("changed", "gewijzigd") }
        if part.elements.isEmpty { return "–" }
        let isShared = part.kind == .vision || part.kind == .team
        if standing.approval == nil {
            return isShared ? words.say("open", "open") : words.figures.count(part.elements.count)
        }
        return words.say("same", "gelijk")
            + (isShared ? "" : " (" + words.figures.count(part.elements.count) + ")")
    }

    private func signatures(_ words: Wording) -> Section {
        let heading = words.say("Signatures", "Handtekeningen")
        return Section(
            heading: heading, label: heading,
            blocks: [
                .table(
                    Table(
                        caption: heading,
                        columns: [
                            .init(heading: words.say("discipline", "discipline")),
                            .init(heading: words.say("last signature", "laatste handtekening")),
                        ],
                        rows: standings.map { [$0.discipline, words.signature(of: $0)] }))
            ])
    }

    private func reasons(_ lapsed: [ApprovalStanding], _ words: Wording) -> Section {
        let heading = words.say("Why approvals lapsed", "Waarom akkoorden vervielen")
        return Section(
            heading: heading, label: heading,
            blocks: [
                .changes(
                    lapsed.map {
                        ChangeLine(
                            nature: .alarming, subject: $0.discipline,
                            text: words.reason(forLapseOf: $0))
                    })
            ])
    }
}
