import ExperienceModel

extension Wording {
    /// How many rules the decision goes through.
    private static let rules = 9

    /// Which rule of the decision applied, in words; nil where none could be applied.
    func rule(_ recommendation: Recommendation) -> String? {
        guard let text = rule(number: recommendation.rule) else { return nil }
        let (number, all) = (
            figures.count(recommendation.rule), figures.count(Wording.rules)
        )
        return say("Applied: rule \(number) of \(all), ", "Toegepast: regel \(number) van \(all), ")
            + text + "."
    }

    /// The rules of the decision over a pilot, the first that applies decides.
    private func rule(number: Int) -> String? {
        switch number {
        case 1:
            say("a check of the data failed: repair first", "een controle faalt: eerst herstellen")
        case 2:
            say(
                "the primary goal is harmed or a guardrail is broken: stop",
                "het hoofddoel is verslechterd of een grenswaarde overschreden: stoppen")
        case 3:
            say(
                "a guardrail misses its goal: iterate", "een grenswaarde mist haar doel: bijstellen"
            )
        case 4:
            say(
                "the primary goal is met and every guardrail holds: roll out",
                "het hoofddoel is gehaald en geen grenswaarde is overschreden: uitrollen")
        case 5:
            say(
                "the primary goal is met, a guardrail is undecided: keep collecting, and iterate "
                    + "once its final look has been",
                "het hoofddoel is gehaald, een grenswaarde is nog onbeslist: doormeten, en "
                    + "bijstellen zodra er voor het laatst naar is gekeken")
        case 6:
            say(
                "the primary goal is not met: iterate, or stop where no improvement is shown",
                "het hoofddoel is niet gehaald: bijstellen, of stoppen als geen verbetering blijkt")
        case 7:
            say(
                "the primary goal is undecided at its final look: iterate",
                "het hoofddoel is bij de laatste blik onbeslist: bijstellen")
        case 8:
            say(
                "half of the plan is in and the chance to meet the goal is below 5%: iterate "
                    + "(advice)",
                "het plan is half vol en de kans om het doel te halen is kleiner dan 5%: "
                    + "bijstellen (advies)")
        case 9: say("nothing is decided yet: keep collecting", "nog niets is beslist: doormeten")
        default: nil
        }
    }
}
