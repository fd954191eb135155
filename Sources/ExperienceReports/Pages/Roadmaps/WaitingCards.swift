import ExperienceModel

/// The cards of what is blocked or waits, as many as a page can take, and a table of the others.
struct WaitingCards {
    let all: [WaitingCard]
    let words: Wording

    /// More cards than this are a table.
    static let most = 8

    private var rest: ArraySlice<WaitingCard> {
        all.count > Self.most ? all.dropFirst(Self.most - 1) : []
    }

    /// The first ones; where there are more, the last card counts the others.
    var shown: [WaitingCard] {
        guard let next = rest.first else { return all }
        return Array(all.prefix(Self.most - 1)) + [
            WaitingCard(
                state: next.state, subject: words.capitalised(words.more(rest.count)),
                title: words.list(kinds),
                text: words.say(
                    "The table below tells what each waits for.",
                    "De tabel hieronder zegt waar elk op wacht."))
        ]
    }

    /// How many of which kind, in the order of the cards.
    private var kinds: [String] {
        let names: [(states: [State], english: String, dutch: String)] = [
            ([.blocked], "blocked", "geblokkeerd"),
            ([.stop], "late or at a loss", "te laat of met verlies"),
            ([.wait], "waiting", "wachtend"), ([.iterate], "to try anew", "opnieuw te proberen"),
            ([.planned, .go], "planned", "gepland"),
        ]
        return names.compactMap { states, english, dutch in
            let count = rest.count { states.contains($0.state) }
            return count > 0
                ? words.figures.count(count) + " " + words.say(english, dutch) : nil
        }
    }

    /// Those without a card; nil where all have one.
    var table: Table? {
        guard !rest.isEmpty else { return nil }
        return Table(
            caption: words.say("Also blocked or waiting", "Ook geblokkeerd of wachtend"),
            columns: [
                .init(heading: words.say("Item", "Onderdeel")),
                .init(heading: words.say("What", "Wat")),
                .init(heading: words.say("Why", "Waarom")),
            ], rows: rest.map { [$0.subject, $0.title, $0.text] })
    }
}
