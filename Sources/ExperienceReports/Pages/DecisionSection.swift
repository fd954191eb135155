import ExperienceModel

/// What must be decided now: verdicts without a decision, and disciplines with too much work.
struct DecisionSection {
    let blueprint: Blueprint
    let pilots: [PilotSummary]
    let roadmap: Roadmap?
    let words: Wording

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

    /// The command that leads to the first decision.
    var next: String? { due.first.map { "cxpilot evaluate \($0.pilot.id)" } }

    /// Pilots with a verdict and without a decision.
    private var due: [PilotSummary] {
        pilots.filter { summary in
            guard let readOut = summary.readOut, readOut.decision == nil else { return false }
            return readOut.recommendation.decision != .keepCollecting
        }
    }

    private var cards: [DecisionCard] { due.map(card) + overloads + blocked }

    private func headline(_ summary: PilotSummary) -> String {
        let name = summary.pilot.subject ?? "pilot \(words.quoted(summary.pilot.title))"
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
            case .noCapacity(let discipline), .tooLittleCapacity(let discipline, _, _):
                DecisionCard(
                    state: .stop,
                    title: words.say("Find room for \(item.item)", "Vind ruimte voor \(item.item)"),
                    text: words.sentence(words.capitalised(words.sentence(for: item.reason))),
                    who: [words.discipline(discipline)], id: item.item)
            default: nil
            }
        }
    }
}
