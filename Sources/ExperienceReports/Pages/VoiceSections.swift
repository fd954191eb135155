import ExperienceModel

/// What the team learned and what customers said.
struct VoiceSections {
    let learnings: [Learning]
    let quotes: [CustomerQuote]
    /// For the names of personas.
    let blueprint: Blueprint
    let words: Wording

    var learningsSection: Section? {
        guard !learnings.isEmpty else { return nil }
        return Section(
            heading: words.say("What we learned", "Wat we leerden"),
            label: words.say("LEARNINGS", "LESSEN"),
            blocks: [
                .learnings(
                    learnings.map {
                        LearningLine(basis: words.word($0.basis), text: $0.text + about($0))
                    })
            ], width: .half)
    }

    /// ` (tp-kaart, p-rust)`: what a lesson is about, where it says so.
    private func about(_ learning: Learning) -> String {
        learning.about.isEmpty ? "" : " (" + learning.about.joined(separator: ", ") + ")"
    }

    var quotesSection: Section? {
        guard !quotes.isEmpty else { return nil }
        return Section(
            heading: words.say("What customers said", "Wat klanten zeiden"),
            label: words.say("QUOTES", "CITATEN"),
            blocks: [
                .quotes(
                    quotes.prefix(4).map {
                        Quote(score: $0.score, text: $0.text, from: $0.from.map(name))
                    })
            ], width: .half)
    }

    /// A persona by its name; a channel or a label that the blueprint does not know as it is.
    private func name(of group: String) -> String { blueprint.persona(group)?.name ?? group }
}
