import ExperienceModel

/// What a customer gets in a journey: contacts, silence, pressure and cost, for all and by persona.
struct ContactSection {
    let contacts: JourneyContacts
    /// All customers in the journey that this one replaces; nil where there is none.
    var before: ContactFigures?
    let blueprint: Blueprint
    let words: Wording

    /// More personas than these make a table that nobody reads.
    private static let mostPersonas = 4

    var section: Section {
        let personas = contacts.personas.prefix(Self.mostPersonas)
        let columns =
            [Table.Column(heading: words.say("A customer, in a year", "Een klant, in een jaar"))]
            + (now + [words.say("all", "alle")] + personas.map(name)).map {
                Table.Column(heading: $0, isNumber: true)
            }
        let groups = (before.map { [$0] } ?? []) + [contacts.all] + personas.map(\.figures)
        return Section(
            heading: words.say("What a customer gets", "Wat een klant krijgt"),
            label: words.say("CONTACTS", "CONTACTEN"),
            subtitle: Phrase(
                words.say(
                    "Contacts weighed by their reach; a persona counts what is meant for it.",
                    "Contacten gewogen naar hun bereik; bij een persona telt wat voor haar bedoeld is."
                ) + others),
            blocks: [
                .table(
                    Table(
                        caption: words.say("Contacts and cost", "Contacten en kosten"),
                        columns: columns,
                        rows: ContactChange.Measure.allCases.map { row($0, groups) }))
            ])
    }

    /// How many personas have no column and where they are, after a blank.
    private var others: String {
        let count = contacts.personas.count - Self.mostPersonas
        guard count > 0 else { return "" }
        let (shown, rest) = (words.figures.word(Self.mostPersonas), words.figures.word(count))
        let all = words.figures.count(contacts.personas.count)
        return count == 1
            ? words.say(
                " These are the first \(shown) of \(all) personas; the other one is on the page "
                    + "about that persona.",
                " Dit zijn de eerste \(shown) van \(all) persona’s; de andere staat op de eigen "
                    + "personapagina.")
            : words.say(
                " These are the first \(shown) of \(all) personas; the other \(rest) are each on "
                    + "a persona page of their own.",
                " Dit zijn de eerste \(shown) van \(all) persona’s; de andere \(rest) staan elk "
                    + "op de eigen personapagina.")
    }

    private var now: [String] { before == nil ? [] : [words.say("all, now", "alle, nu")] }

    /// As a column has room for it; the id where two would have one name.
    private func name(_ counted: PersonaContacts) -> String {
        guard let persona = blueprint.persona(counted.persona) else { return counted.persona }
        let short = words.short(persona)
        return blueprint.personas.count { words.short($0) == short } == 1 ? short : persona.id
    }

    private func row(_ measure: ContactChange.Measure, _ groups: [ContactFigures]) -> [String] {
        let telling = ChangeWords(words: words, currency: blueprint.currency ?? "EUR")
        return [FieldLabels(words: words).label(of: measure)]
            + groups.map { telling.text(of: $0.value(of: measure), measure) }
    }
}
