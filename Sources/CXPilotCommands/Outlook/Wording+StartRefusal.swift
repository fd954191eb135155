import ExperienceModel
import ExperienceReports
import RolloutPlanning

extension Wording {
    /// Why an item cannot start on a day that was asked, and when it could.
    func sentence(for refusal: StartRefusal, asked: Day) -> String {
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
        case .tooEarly(nil):
            return say(
                "it cannot start on \(day), nor on any day of the roadmap",
                "het kan niet beginnen op \(day), en op geen dag van het uitrolplan")
        case .tooEarly(let first?):
            let possible = figures.date(first)
            return say(
                "it cannot start in the week of \(day); the first possible day is \(possible)",
                "het kan niet beginnen in de week van \(day); de eerste mogelijke dag is "
                    + "\(possible)")
        case .tooLate(let last): return tooLate(day, last)
        case .noRoom(let because, let next): return noRoom(because, day, next)
        case .stuck(let reason, let next):
            let why = sentence(for: reason)
            return say(
                "it cannot start in the week of \(day): \(why)",
                "het kan niet beginnen in de week van \(day): \(why)") + possible(next)
        }
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

    private func noRoom(_ because: [PlacementReason], _ day: String, _ next: Day?) -> String {
        let reasons = because.map { sentence(for: $0) }.joined(separator: "; ")
        let told = say(
            "it cannot start in the week of \(day), even without other work: \(reasons)",
            "het kan niet beginnen in de week van \(day), ook zonder ander werk: \(reasons)")
        return told + possible(next)
    }

    private func possible(_ next: Day?) -> String {
        guard let next else { return "" }
        let day = figures.date(next)
        return say(
            "; the next possible day is \(day)", "; de eerstvolgende mogelijke dag is \(day)")
    }
}
