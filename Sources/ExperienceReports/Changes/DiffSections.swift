import ExperienceModel

/// The sections of a comparison, the gravest first.
struct DiffSections {
    let page: DiffPage
    let words: Wording

    private var values: ChangeWords {
        ChangeWords(words: words, currency: page.blueprint.currency ?? "EUR")
    }

    var all: [Section] {
        [frozenPlans, changes(of: [.touchpoint], words.say("Touchpoints", "Contactpunten"))]
            .compactMap { $0 } + page.comparison.contacts.map(contacts) + parts + affected
    }

    /// The other kinds of parts, each under its own name.
    private var parts: [Section] {
        [
            changes(of: [.journey], words.say("Journeys", "Klantreizen")),
            changes(of: [.pilot], words.say("Pilots and goals", "Pilots en doelen")),
            changes(
                of: [.blueprint, .discipline], words.say("Vision and team", "Visie en team")),
            changes(of: [.persona], words.say("Personas", "Persona’s")),
            changes(of: [.channel], words.say("Channels", "Kanalen")),
            changes(of: [.brandValue], words.say("Brand values", "Merkwaarden")),
            changes(of: [.insight], words.say("Insights", "Klantinzichten")),
            changes(of: [.metric], words.say("Metrics", "Metingen")),
            changes(of: [.contactRules], words.say("Contact rules", "Contactregels")),
            changes(of: [.roadmap, .initiative], words.say("Roadmap", "Uitrolplan")),
            changes(of: [.value], words.say("Customer value", "Klantwaarde")),
        ].compactMap { $0 }
    }

    private func changes(of kinds: Set<BlueprintChange.Kind>, _ heading: String) -> Section? {
        let changes = page.comparison.changes.filter { kinds.contains($0.kind) }
        guard !changes.isEmpty else { return nil }
        return Section(
            heading: heading, label: heading, blocks: [.changes(changes.map(line))])
    }

    private func line(_ change: BlueprintChange) -> ChangeLine {
        let nature: ChangeLine.Nature =
            switch change.nature {
            case .came: .came
            case .went: .went
            case .changed: .changed
            }
        return ChangeLine(
            nature: nature, subject: change.id, text: values.sentence(for: change))
    }

    private var frozenPlans: Section? {
        guard !page.frozenPlans.isEmpty else { return nil }
        let heading = words.say(
            "Not as frozen at launch", "Niet zoals vastgelegd bij de start")
        return Section(
            heading: heading, label: heading,
            blocks: [
                .changes(
                    page.frozenPlans.map {
                        ChangeLine(
                            nature: .alarming, subject: $0.pilot, text: values.sentence(for: $0))
                    })
            ])
    }

    private func contacts(_ change: ContactChange) -> Section {
        let name: String =
            switch (change.before, change.after) {
            case (let before?, let after?) where before != after: before + " → " + after
            default: change.after ?? change.before ?? ""
            }
        let title = words.say("What a customer gets", "Wat een klant krijgt")
        return Section(
            heading: title + ": " + name, label: title, subtitle: Phrase(name),
            blocks: [
                .table(
                    Table(
                        caption: title + ": " + name,
                        columns: [
                            .init(heading: words.say("per customer", "per klant")),
                            .init(heading: words.say("before", "voor"), isNumber: true),
                            .init(heading: words.say("after", "na"), isNumber: true),
                            .init(heading: words.say("difference", "verschil"), isNumber: true),
                        ], rows: change.figures.map(values.row)))
            ])
    }

    private var affected: [Section] {
        [
            (
                words.say("Disciplines concerned", "Betrokken disciplines"),
                words.say("discipline", "discipline"), page.comparison.disciplines
            ),
            (
                words.say("Personas who notice", "Persona’s die het merken"),
                words.say("persona", "persona"), page.comparison.personas
            ),
        ].filter { !$0.2.isEmpty }.map { heading, column, affected in
            Section(
                heading: heading, label: heading,
                blocks: [
                    .table(
                        Table(
                            caption: heading,
                            columns: [
                                .init(heading: column),
                                .init(heading: words.say("by", "door")),
                            ],
                            rows: rows(of: affected)))
                ])
        }
    }

    /// Those whom the same parts concern share a row.
    private func rows(of affected: [BlueprintComparison.Affected]) -> [[String]] {
        var rows: [(names: [String], parts: [String])] = []
        for one in affected {
            if let place = rows.firstIndex(where: { $0.parts == one.parts }) {
                rows[place].names.append(one.name)
            } else {
                rows.append(([one.name], one.parts))
            }
        }
        return rows.map { [$0.names.joined(separator: ", "), $0.parts.joined(separator: ", ")] }
    }
}
