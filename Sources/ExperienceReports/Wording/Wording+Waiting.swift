import ExperienceModel

extension Wording {
    /// The goal is met, but a guardrail cannot be said yet.
    func guardrailOpen(_ id: String, in readOut: ReadOut) -> String {
        guard let primary = readOut.primary else { return "" }
        let goal = primary.lineText(language)
        let rail = readOut.guardrails.first { $0.metric.id == id && $0.verdict.isUndecided }
        let name = rail.map { self.name(of: $0.metric) } ?? id
        let met = say(
            "The goal of \(goal) is met, but whether the guardrail \(name) holds ",
            "Het doel van \(goal) is gehaald, maar of de grenswaarde \(name) in orde is, ")
        return rail?.isFinal == true
            ? met + say("could not be decided within the plan.", "bleef binnen het plan onbeslist.")
            : met + say("cannot be said yet.", "valt nog niet te zeggen.")
    }

    /// The whole interval lies on the wrong side of the goal.
    func notMet(_ goal: GoalReadOut, in readOut: ReadOut) -> String {
        guard goal.showsItsVerdict, let hopeful = goal.hopefulEnd else { return onRecord(goal) }
        let figures = goal.figures(language)
        let (line, end) = (goal.lineText(language), figures.value(hopeful))
        let what = measured(goal, in: readOut)
        let first =
            passed(goal).map { date in
                say(
                    "The goal of \(line) was out of reach on \(date): \(what) was \(bound(goal)) "
                        + "\(end) then.",
                    "Het doel van \(line) was op \(date) niet meer haalbaar: \(what) was toen "
                        + "\(bound(goal)) \(end).")
            }
            ?? say(
                "The goal of \(line) is out of reach: \(what) is \(bound(goal)) \(end).",
                "Het doel van \(line) is niet meer haalbaar: \(what) is \(bound(goal)) \(end).")
        let isBroken = readOut.guardrails.contains { [.broken, .harmed].contains($0.verdict) }
        let unbroken =
            readOut.guardrails.isEmpty || isBroken
            ? "" : say(" No guardrail was broken.", " Geen grenswaarde is overschreden.")
        if let worse = worse(goal) { return first + unbroken + " " + worse }
        guard readOut.recommendation.decision == .iterate else {
            return first + unbroken
                + say(" No improvement is shown either.", " Ook is geen verbetering aangetoond.")
        }
        return first + unbroken + " " + changeOrDrop
    }

    /// That today's interval, beyond a goal that is not met, lies wholly on the wrong side of
    /// nought; nil where it does not.
    private func worse(_ goal: GoalReadOut) -> String? {
        guard goal.isDifference, let effect = goal.effect else { return nil }
        guard goal.goal.isAboveGood ? effect.upper < 0 : effect.lower > 0 else { return nil }
        let range = goal.figures(language).range(effect)
        return say(
            "It even got worse: the whole interval, \(range), lies on the wrong side of nought.",
            "Het werd zelfs slechter: het hele interval, \(range), ligt aan de verkeerde kant "
                + "van nul.")
    }

    /// `the effect` only where lots decided, else `the difference`; or the metric itself.
    private func measured(_ goal: GoalReadOut, in readOut: ReadOut) -> String {
        guard goal.isDifference else { return named(goal.metric) }
        return readOut.grade == .caused
            ? say("the effect", "het effect") : say("the difference", "het verschil")
    }

    /// The plan has run out with the goal still inside the interval.
    func undecidedAtEnd(_ goal: GoalReadOut, in readOut: ReadOut) -> String {
        if isThin(goal) { return thinAtEnd(goal, in: readOut) }
        let figures = goal.figures(language)
        let line = goal.lineText(language)
        guard let effect = goal.effect else {
            let reason = goal.unsaid.map { " " + sentence(for: $0, isOver: true) } ?? ""
            return say(
                "The plan has run out without a verdict on the goal of \(line).",
                "Het plan is afgelopen zonder oordeel over het doel van \(line).") + reason
        }
        if goal.unsaid == .secondaryGoalsTogether || !goal.holdsItsLine {
            let reason = goal.unsaid.map { " " + sentence(for: $0) } ?? ""
            return say(
                "The plan has run out without a verdict; the interval is \(figures.range(effect)).",
                "Het plan is afgelopen zonder oordeel; het interval is \(figures.range(effect)).")
                + reason
        }
        return say(
            "The plan has run out without a verdict: the goal of \(line) lies within "
                + "the interval, \(figures.range(effect)). ",
            "Het plan is afgelopen zonder oordeel: het doel van \(line) ligt binnen "
                + "het interval, \(figures.range(effect)). ") + changeOrDrop
    }

    /// There is little chance left to meet the goal; that is advice, and no verdict.
    func littleChance(_ goal: GoalReadOut, chance: Double, in readOut: ReadOut) -> String {
        let line = goal.lineText(language)
        let share = chanceText(chance)
        let name = subject(of: readOut.plan.pilot)
        return say(
            "\(name) has little chance left to meet its goal of \(line): \(share). ",
            "\(name) heeft nog maar weinig kans om het doel van \(line) te halen: \(share). ")
            + changeOrDrop
            + say(
                " This is advice, not a verdict: collecting on is allowed.",
                " Dit is advies, geen oordeel: doormeten mag.")
    }

    /// `8%`, `under 1%`, `over 99%`.
    func chanceText(_ chance: Double) -> String {
        if chance >= 0.995 { return say("over 99%", "meer dan 99%") }
        if chance < 0.005 { return say("under 1%", "minder dan 1%") }
        return figures.share(chance, decimals: 0)
    }

    /// The day of the read-out has not come.
    func collecting(_ goal: GoalReadOut, until day: Day, in readOut: ReadOut) -> String {
        let name = subject(of: readOut.plan.pilot)
        let date = figures.date(day)
        let figures = goal.figures(language)
        let line = goal.lineText(language)
        let until = say(
            " The read-out is on \(date) at the latest.", " Het oordeel volgt uiterlijk op \(date)."
        )
        guard let effect = goal.effect else {
            return say(
                "\(name) cannot be judged yet.", "\(name) valt nog niet te beoordelen.")
                + obstacle(goal) + until
        }
        let range = figures.range(effect)
        guard goal.holdsItsLine else {
            let isAbove = effect.lower >= goal.line ?? 0
            return say(
                "So far the whole interval, \(range), lies \(isAbove ? "above" : "below") "
                    + "the goal of \(line).",
                "Tot nu toe ligt het hele interval, \(range), "
                    + "\(isAbove ? "boven" : "onder") het doel van \(line).") + obstacle(goal)
                + until
        }
        return say(
            "\(name) may reach its goal of \(line), but the interval, \(range), "
                + "still contains it.",
            "\(name) kan het doel van \(line) halen, maar dat doel ligt nog binnen "
                + "het interval, \(range).") + obstacle(goal) + stillNeeded(goal, in: readOut)
            + until
    }

    /// What keeps a goal from a verdict besides its interval, after a blank.
    private func obstacle(_ goal: GoalReadOut) -> String {
        switch goal.unsaid {
        case nil, .beforeReadout, .intervalContainsLine: ""
        case .some(let unsaid): " " + sentence(for: unsaid)
        }
    }

    /// How many more answers are needed and how long that takes, after a blank.
    func stillNeeded(_ goal: GoalReadOut, in readOut: ReadOut) -> String {
        guard let missing = goal.missingIfTrendHolds else { return atMost(goal) }
        let count = figures.count(missing)
        let pace = readOut.weeks(toCollect: missing).map {
            say(": \(weeks($0)) at this pace", ": \(weeks($0)) in dit tempo")
        }
        return say(
            " About \(count) more answers are needed if the trend holds\(pace ?? "").",
            " Houdt deze lijn aan, dan zijn nog zo’n \(count) antwoorden nodig\(pace ?? "").")
    }

    /// `1,600,000`: a count of a hundred thousand or more in two figures, for no estimate is better.
    func rough(_ count: Int) -> String {
        guard count >= 100_000 else { return figures.count(count) }
        var unit = 10_000
        while count / unit >= 100, unit < Int.max / 100 { unit *= 10 }
        return figures.count(count / unit * unit)
    }

    /// What the plan still brings, and what would be needed instead where that is too little.
    private func atMost(_ goal: GoalReadOut) -> String {
        guard let rest = goal.needed?.toPlan, rest > 0 else { return "" }
        let count = answers(rest)
        let most = say(
            " At most \(count) more until the planned end",
            " Tot het geplande einde komen er hoogstens \(count) bij")
        guard goal.needed?.ifTrendHolds == nil, let new = goal.needed?.newPlan else {
            return most + "."
        }
        return most
            + say(
                "; at the present estimate that is too few: a new pilot needs about "
                    + "\(rough(new)).",
                "; bij deze schatting is dat te weinig: een nieuwe pilot vraagt er zo’n "
                    + "\(rough(new)).")
    }

    private var changeOrDrop: String {
        say(
            "Change the contact and freeze a new plan, or drop it.",
            "Pas het contact aan en leg een nieuw plan vast, of stop ermee.")
    }
}
