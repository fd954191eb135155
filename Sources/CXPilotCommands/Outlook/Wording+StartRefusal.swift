import ExperienceModel
import ExperienceReports
import RolloutPlanning

extension Wording {
    /// Why an item cannot start on a day that was asked, and when it could.
    func sentence(for refused: RefusedStart, asked: Day) -> String {
        let told = sentence(for: refused.refusal, asked: asked)
        guard !refused.beside.isEmpty else { return told }
        let others = starts(refused.beside)
        return refused.refusal.offered == nil
            ? told
                + say(
                    "; beside \(others) no day was found for it",
                    "; naast \(others) is er geen dag voor gevonden")
            : told + say(" (beside \(others))", " (naast \(others))")
    }

    private func sentence(for refusal: StartRefusal, asked: Day) -> String {
        let day = figures.date(asked)
        switch refusal {
        case .begun(let start):
            let begun = figures.date(start)
            return say(
                "it began on \(begun); what has begun stays",
                "het is begonnen op \(begun); wat begonnen is, blijft")
        case .never(let reason):
            let why = sentence(for: reason)
            return say("it has no place on the roadmap: \(why)", "het heeft geen plek: \(why)")
        case .tooEarly(let first): return tooEarly(day, first)
        case .tooLate(let last): return tooLate(day, last)
        case .noRoom(let because, let next):
            let why = because.map { sentence(for: $0) }.joined(separator: "; ")
            return say(
                "it cannot start in the week of \(day), even without other work: \(why)",
                "het kan niet beginnen in de week van \(day), ook zonder ander werk: \(why)")
                + possible(next, asked)
        case .stuck(let reason, let next):
            return cannot(day, ": " + sentence(for: reason)) + possible(next, asked)
        case .clash(let others, let reason, let next, let instead):
            let beside = starts(others)
            let together = say(" together with \(beside): ", " samen met \(beside): ")
            return cannot(day, together + because(reason)) + possible(next, asked)
                + orElse(others, instead, isOnly: next == nil)
        }
    }

    /// With the item as its subject.
    private func because(_ reason: LeftOut.Reason) -> String {
        guard case .waitsFor(let item) = reason else { return sentence(for: reason) }
        return say("it waits for \(item)", "het wacht op \(item)")
    }

    private func cannot(_ day: String, _ why: String) -> String {
        say("it cannot start in the week of \(day)", "het kan niet beginnen in de week van \(day)")
            + why
    }

    /// `a on 5 Oct 2026 and b on 2 Nov 2026`.
    private func starts(_ starts: [String: Day]) -> String {
        list(
            starts.sorted { $0.key < $1.key }.map { item, day in
                say("\(item) on \(figures.date(day))", "\(item) op \(figures.date(day))")
            })
    }

    private func tooEarly(_ day: String, _ first: Day?) -> String {
        guard let first else {
            return say(
                "it cannot start on \(day), nor on any day of the roadmap",
                "het kan niet beginnen op \(day), en op geen dag van het uitrolplan")
        }
        let possible = figures.date(first)
        return cannot(
            day,
            say(
                "; the first possible day is \(possible)",
                "; de eerste mogelijke dag is \(possible)"))
    }

    private func tooLate(_ day: String, _ last: Day?) -> String {
        let told = say(
            "from \(day) on it would not be over by the end of the roadmap",
            "vanaf \(day) is het niet klaar vóór het einde van het uitrolplan")
        guard let last else { return told }
        let possible = figures.date(last)
        return told
            + say(
                "; the last possible day is \(possible)",
                "; de laatste mogelijke dag is \(possible)")
    }

    /// The day that is offered, later or earlier than what was asked.
    private func possible(_ offered: Day?, _ asked: Day) -> String {
        guard let offered else { return "" }
        let day = figures.date(offered)
        return offered > asked
            ? say("; the next possible day is \(day)", "; de eerstvolgende mogelijke dag is \(day)")
            : say(
                "; the last possible day before it is \(day)",
                "; de laatste mogelijke dag ervóór is \(day)")
    }

    private func orElse(_ others: [String: Day], _ instead: Day?, isOnly: Bool) -> String {
        guard let instead, let other = others.keys.first, others.count == 1 else { return "" }
        let day = figures.date(instead)
        return isOnly
            ? say(
                "; \(other) could start on \(day) instead",
                "; \(other) zou in plaats daarvan op \(day) kunnen beginnen")
            : say(", or \(other) on \(day) instead", ", of in plaats daarvan \(other) op \(day)")
    }
}
