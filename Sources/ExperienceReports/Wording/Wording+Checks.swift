import ExperienceModel

/// Checks of the time before the start, and of the tallies themselves.
extension Wording {
    /// What was there before the start, in the measure of the primary metric.
    func before(_ check: HealthCheck, _ readOut: ReadOut) -> String {
        let metric = readOut.plan.pilot.primaryGoal.flatMap { readOut.plan.metric($0.metric) }
        let change = metric.map { MetricFigures($0, isDifference: true, language: language) }
        switch check.subject {
        case .differenceBefore(let interval):
            return differenceBefore(interval, change, isOrdered: check.severity == .ok)
        case .drift(let weeks, _, let slope, let p):
            return check.severity == .ok
                ? quiet(weeks) : drift(weeks, slope, isTrend: p < 0.05, metric, change)
        case .noComparison:
            return say(
                "There is no comparison group: a drift would look like an effect.",
                "Er is geen vergelijkingsgroep: een verloop dat er al was, lijkt op een effect.")
        case .regressionToMean(let rise, let seen): return regression(rise, seen, change)
        default: return ""
        }
    }

    private func differenceBefore(
        _ interval: Interval, _ change: MetricFigures?, isOrdered: Bool
    ) -> String {
        let value = amount(interval.estimate, change)
        let range = change?.range(interval) ?? ""
        return isOrdered
            ? say(
                "Before the start the groups did not clearly differ: \(value) (\(range)).",
                "Vóór de start verschilden de groepen niet duidelijk: \(value) (\(range)).")
            : say(
                "The groups differed before the start already: \(value) (\(range)).",
                "De groepen verschilden al vóór de start: \(value) (\(range)).")
    }

    private func quiet(_ weeks: Int) -> String {
        say(
            "The \(self.weeks(weeks)) before the start were quiet.",
            "De \(self.weeks(weeks)) vóór de start waren rustig.")
    }

    private func drift(
        _ weeks: Int, _ slope: Double, isTrend: Bool, _ metric: Metric?, _ change: MetricFigures?
    ) -> String {
        let name = metric.map(named) ?? ""
        guard isTrend else {
            return say(
                "\(capitalised(name)) went up and down by more than chance in the "
                    + "\(self.weeks(weeks)) before the start.",
                "\(capitalised(name)) ging in de \(self.weeks(weeks)) vóór de start meer op en "
                    + "neer dan toeval verklaart.")
        }
        let text = amount(slope, change)
        return say(
            "\(capitalised(name)) was moving before the start already: \(text) a week over "
                + "\(self.weeks(weeks)). That goes on without any action.",
            "\(capitalised(name)) bewoog al vóór de start: \(text) per week, \(self.weeks(weeks)) "
                + "lang. Dat gaat ook zonder actie door.")
    }

    private func regression(_ rise: Double, _ seen: Double?, _ change: MetricFigures?) -> String {
        let expected = amount(rise, change)
        let first = say(
            "The branches were chosen, not drawn: \(expected) is to be expected without any action",
            "De vestigingen zijn gekozen, niet geloot: \(expected) is ook zonder actie te verwachten"
        )
        guard let seen, let change else { return first + "." }
        return first
            + say(
                "; of \(change.value(seen)), \(change.value(seen - rise)) remains.",
                "; van \(change.value(seen)) blijft \(change.value(seen - rise)) over.")
    }

    /// `+0.8 points`.
    private func amount(_ value: Double, _ change: MetricFigures?) -> String {
        guard let change else { return "–" }
        return [change.value(value), change.unit].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// What was left out of the tallies, and what cannot be right.
    func tally(_ subject: HealthCheck.Subject, _ readOut: ReadOut) -> String {
        switch subject {
        case .duplicates(let count):
            count == 0
                ? say("No double answers.", "Geen dubbele antwoorden.")
                : say(
                    "\(self.count(count, "double answer", "double answers")) counted once.",
                    "\(self.count(count, "dubbel antwoord", "dubbele antwoorden")) één keer geteld."
                )
        case .beforeStart(let count):
            say(
                "\(answers(count)) from before the start left out.",
                "\(answers(count)) van vóór de start niet meegeteld.")
        case .beforePlan(let count):
            say(
                "\(answers(count)) came before the plan was frozen.",
                "\(answers(count)) van vóór het plan vastlag.")
        case .unknownArms(let arms):
            say(
                "Left out, because the plan does not know the arm: \(labelled(arms)).",
                "Niet meegeteld, want het plan kent de groep niet: \(labelled(arms)).")
        case .offScale(let metrics):
            say(
                "Left out, because they are off the scale: \(labelled(metrics)).",
                "Niet meegeteld, want buiten de schaal: \(labelled(metrics)).")
        case .brokenCounts(let counts):
            say(
                "The tallies are broken: counts of \(list(counts.keys.sorted())) are negative or "
                    + "not finite.",
                "De tellingen zijn kapot: aantallen van \(list(counts.keys.sorted())) zijn "
                    + "negatief of niet eindig.")
        case .amendedTooLate(let goal, let day): tooLate(goal, day, readOut)
        default: ""
        }
    }

    private func tooLate(_ goal: GoalKey, _ day: Day, _ readOut: ReadOut) -> String {
        let name = readOut.plan.metric(goal.metric).map(named) ?? goal.metric
        let date = figures.date(day)
        return say(
            "The change of the plan on \(date) came after the final look at \(name) and does not "
                + "count for it.",
            "De wijziging van het plan op \(date) kwam na de laatste blik op \(name) en telt "
                + "daarvoor niet.")
    }

    private func count(_ count: Int, _ one: String, _ many: String) -> String {
        figures.count(count) + " " + (count == 1 ? one : many)
    }

    /// `12 (nps) and 3 (cost)`, by name.
    private func labelled(_ counts: [String: Int]) -> String {
        list(counts.sorted { $0.key < $1.key }.map { "\(figures.count($0.value)) (\($0.key))" })
    }
}
