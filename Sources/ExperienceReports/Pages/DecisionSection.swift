import ExperienceModel

/// What must be decided now: verdicts without a decision, starts that have passed, and disciplines
/// with too much work.
struct DecisionSection {
    let blueprint: Blueprint
    let pilots: [PilotSummary]
    let roadmap: Roadmap?
    /// The day of the data.
    let asOf: Day
    let words: Wording

    /// More starts that have passed than these are told together.
    private static let mostMissed = 2

    var section: Section? {
        guard !cards.isEmpty else { return nil }
        let count = words.capitalised(words.figures.word(cards.count))
        let heading =
            cards.count == 1
            ? words.say("One decision to take now", "Eén besluit te nemen")
            : words.say("\(count) decisions to take now", "\(count) besluiten te nemen")
        return Section(
            heading: heading, label: words.say("DECIDE NOW", "NU BESLUITEN"),
            blocks: [.decisions(cards)])
    }

    /// The first decisions as a sentence, or that there are none.
    var headline: String {
        let first = due.prefix(2).map { headline($0) }
        guard first.isEmpty else {
            return first.map { words.capitalised($0) }.joined(separator: ". ")
        }
        if let waiting { return waiting }
        let running = pilots.count { $0.readOut != nil && $0.readOut?.decision == nil }
        guard running > 0 else {
            return words.say("Nothing needs a decision today", "Vandaag is er niets te besluiten")
        }
        let count = words.figures.word(running)
        return running == 1
            ? words.say(
                "One pilot is running; nothing needs a decision today",
                "Er loopt één pilot; vandaag is er niets te besluiten")
            : words.capitalised(
                words.say(
                    "\(count) pilots are running; nothing needs a decision today",
                    "\(count) pilots lopen; vandaag is er niets te besluiten"))
    }

    /// What waits for somebody where no verdict does; nil where nothing waits.
    private var waiting: String? {
        if let first = missed.first {
            let day = words.figures.date(first.pilot.start)
            let name = words.quoted(first.pilot.title)
            return missed.count == 1
                ? words.say(
                    "\(name) was to start on \(day): start it, or plan it again",
                    "\(name) had op \(day) moeten starten: start alsnog of plan opnieuw")
                : words.say(
                    "\(words.capitalised(words.figures.word(missed.count))) pilots should have "
                        + "started: start them, or plan them again",
                    "\(words.capitalised(words.figures.word(missed.count))) pilots hadden al "
                        + "moeten starten: start alsnog of plan opnieuw")
        }
        return (overloads + blocked).first.map(\.title)
    }

    /// The command that leads to the first decision.
    var next: String? {
        due.first.map { "cxpilot evaluate \($0.pilot.id)" }
            ?? missed.first.map { "cxpilot plan \($0.pilot.id)" }
    }

    /// Pilots whose start has passed, though nothing stands in their way.
    private var missed: [PilotSummary] {
        pilots.filter { $0.readOut == nil && $0.obstacles.isEmpty && $0.pilot.start < asOf }
    }

    private var missedCards: [DecisionCard] {
        let verb = words.say("Start or plan again: ", "Start of plan opnieuw: ")
        guard missed.count > Self.mostMissed else {
            return missed.map { summary in
                let day = words.figures.date(summary.pilot.start)
                return DecisionCard(
                    state: .iterate, title: verb + summary.pilot.title,
                    text: words.say(
                        "It was to start on \(day), and is not launched.",
                        "De pilot zou op \(day) starten, en is niet gestart."),
                    who: deciders(
                        of: summary.pilot, words.say("Start", "Start"), summary.pilot.start),
                    id: summary.pilot.id, screenTitle: verb + summary.pilot.id)
            }
        }
        let count = words.figures.word(missed.count)
        let first = missed.min { $0.pilot.start < $1.pilot.start } ?? missed[0]
        let names = missed.prefix(3).map { words.quoted($0.pilot.title) }
        let rest = missed.count - names.count
        let others = rest > 0 ? [words.say("\(rest) more", "nog \(rest)")] : []
        return [
            DecisionCard(
                state: .iterate,
                title: words.say(
                    "Start or plan again: \(count) pilots", "Start of plan opnieuw: \(count) pilots"
                ),
                text: words.say(
                    "Their start has passed: \(words.list(names + others)).",
                    "Hun start is voorbij: \(words.list(names + others))."),
                who: [
                    words.say("Since ", "Sinds ") + words.figures.shortDate(first.pilot.start)
                ], id: first.pilot.id)
        ]
    }

    /// Pilots with a verdict and without a decision.
    private var due: [PilotSummary] {
        pilots.filter { summary in
            guard let readOut = summary.readOut, readOut.decision == nil else { return false }
            return readOut.recommendation.decision != .keepCollecting
        }
    }

    /// All of them, verdicts first.
    var cards: [DecisionCard] { due.map(card) + missedCards + overloads + blocked }

    private func headline(_ summary: PilotSummary) -> String {
        // Pilots of one contact are told apart by their titles.
        let own = summary.pilot.subject.flatMap { subject in
            due.count { $0.pilot.subject == subject } == 1 ? subject : nil
        }
        let name = own ?? "pilot \(words.quoted(summary.pilot.title))"
        switch summary.readOut?.recommendation.decision {
        case .rollOut:
            return words.say("\(name) is ready to roll out", "\(name) is klaar voor uitrol")
        case .iterate: return words.say("\(name) needs a change", "\(name) moet worden bijgesteld")
        case .stop: return words.say("\(name) must stop", "\(name) moet stoppen")
        default:
            return words.say(
                "\(name) has no verdict: look at its data",
                "\(name) heeft geen oordeel: kijk naar de gegevens")
        }
    }

    private func card(_ summary: PilotSummary) -> DecisionCard {
        let decision = summary.readOut?.recommendation.decision
        let verb = decision.map { words.word($0) } ?? words.say("Look at", "Bekijk")
        return DecisionCard(
            state: decision.map { words.state(of: $0) } ?? .blocked,
            title: "\(verb): \(summary.pilot.title)",
            text: summary.readOut.map { words.sentence(for: $0) } ?? "",
            who: deciders(
                of: summary.pilot, words.say("Read-out", "Oordeel"), summary.pilot.readout),
            id: summary.pilot.id, screenTitle: "\(verb): \(summary.pilot.id)")
    }

    /// Who decides, and the day it is about.
    private func deciders(of pilot: Pilot, _ what: String, _ day: Day) -> [String] {
        let names = PilotPlace(blueprint: blueprint, pilot: pilot, words: words).deciders
        let date = words.figures.shortDate(day)
        return (names.isEmpty ? [] : [names.joined(separator: ", ")]) + ["\(what) \(date)"]
    }

    private var blocked: [DecisionCard] {
        let clear = words.say("Clear the way for ", "Maak de weg vrij voor ")
        return pilots.filter { $0.readOut == nil && !$0.obstacles.isEmpty }.map { summary in
            DecisionCard(
                state: .stop, title: clear + summary.pilot.title,
                text: words.sentence(summary.obstacles.joined(separator: " ")),
                who: deciders(
                    of: summary.pilot, words.say("Start", "Start"), summary.pilot.start),
                id: summary.pilot.id, screenTitle: clear + summary.pilot.id)
        }
    }

    /// Items that found no place because a discipline lacks room.
    private var overloads: [DecisionCard] {
        (roadmap?.leftOut ?? []).compactMap { item in
            switch item.reason {
            case .noCapacity(let discipline), .tooLittleCapacity(let discipline, _, _),
                .holidays(let discipline, _, _):
                DecisionCard(
                    state: .stop,
                    title: words.say("Find room for ", "Vind ruimte voor ") + title(of: item.item),
                    text: words.sentence(words.capitalised(words.sentence(for: item.reason))),
                    who: [words.discipline(discipline)], id: item.item)
            default: nil
            }
        }
    }

    private func title(of item: String) -> String {
        blueprint.pilot(item)?.title
            ?? blueprint.roadmap?.initiatives.first { $0.id == item }?.title ?? item
    }
}
