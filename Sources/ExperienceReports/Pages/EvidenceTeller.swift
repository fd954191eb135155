import ExperienceModel

/// Tells how the evidence of the primary goal grew: a band that narrows, and when it decided what.
struct EvidenceTeller {
    let readOut: ReadOut
    let goal: GoalReadOut
    let words: Wording

    /// nil until two weeks have something to show.
    var section: Section? {
        guard let line = goal.line, points.count >= 2 else { return nil }
        return Section(
            heading: heading, label: words.say("HOW THE EVIDENCE GREW", "HOE HET BEWIJS GROEIDE"),
            subtitle: Phrase(subtitle), blocks: [.evidence(figure(line))], width: .half)
    }

    /// All weeks, those left out of the figure too.
    var table: Table? {
        guard !path.isEmpty else { return nil }
        let headings = [
            words.say("Answers", "Antwoorden"),
            goal.isDifference ? words.say("Effect", "Effect") : words.say("Estimate", "Schatting"),
            words.say("From", "Van"), words.say("To", "Tot"),
        ]
        return Table(
            caption: words.say("Evidence week by week", "Bewijs week na week"),
            columns: [Table.Column(heading: words.say("Up to", "Tot en met"))]
                + headings.map { Table.Column(heading: $0, isNumber: true) },
            rows: path.map { point in
                let effect = point.effect
                return [
                    words.figures.date(point.day), words.figures.count(point.answers),
                    figures.bare(effect.estimate), figures.bare(effect.lower),
                    figures.bare(effect.upper),
                ]
            })
    }

    private typealias Point = (day: Day, answers: Int, effect: Interval)

    private var figures: MetricFigures { goal.figures(words.language) }

    /// Weeks with a band, and the day of the verdict among them.
    private var path: [Point] {
        var weeks: [Point] = readOut.evidence.compactMap { point in
            point.effect.map { (day: point.day, answers: point.answers, effect: $0) }
        }
        if let decided = goal.decided, let effect = decided.effect, let answers = decided.answers,
            let next = weeks.firstIndex(where: { $0.day >= decided.day }),
            weeks[next].day != decided.day
        {
            weeks.insert((day: decided.day, answers: answers, effect: effect), at: next)
        }
        return weeks
    }

    /// Points whose band fits an axis of three times the last band, and all from the verdict on.
    private var points: [Point] {
        guard let last = path.last?.effect else { return [] }
        let widest = (last.upper - last.lower) * 3
        let decided = goal.verdict.isUndecided ? nil : goal.decided?.day
        return Array(
            path.drop { point in
                point.effect.upper - point.effect.lower > widest
                    && decided.map { point.day < $0 } ?? true
            })
    }

    /// The point on which the verdict came, where its band shows it; later answers may have moved
    /// the band of that day, and the record may be all that is left.
    private var verdict: Int? {
        guard let decided = goal.decided, !goal.verdict.isUndecided else { return nil }
        return points.firstIndex { $0.day == decided.day && goal.showsVerdict($0.effect) }
    }

    /// The first point from which the band stays on the good side of nought.
    private var better: Int? {
        let isClear = points.map {
            goal.goal.isAboveGood ? $0.effect.lower > 0 : $0.effect.upper < 0
        }
        guard isClear.last == true else { return nil }
        return (isClear.lastIndex(of: false) ?? -1) + 1
    }

    /// The first point from which the band stays on the wrong side of nought.
    private var worse: Int? {
        let isWorse = points.map {
            goal.goal.isAboveGood ? $0.effect.upper < 0 : $0.effect.lower > 0
        }
        guard isWorse.last == true else { return nil }
        return (isWorse.lastIndex(of: false) ?? -1) + 1
    }

    private func figure(_ line: Double) -> EvidenceFigure {
        let factor = figures.factor
        let maker = AxisMaker { words.figures.planned($0, isSigned: figures.isDifference) }
        let held = points.flatMap { [$0.effect.lower, $0.effect.upper] } + [line]
        let text = goal.lineText(words.language)
        return EvidenceFigure(
            points: points.indices.map(mark),
            line: GoalLine(
                value: line * factor, label: words.say("goal \(text)", "doel \(text)"), text: text,
                good: goal.goal.isAboveGood ? .above : .below),
            axis: maker.axis(
                holding: held.map { $0 * factor }, withNought: goal.isDifference, isSnug: true),
            milestones: milestones, state: words.state(of: goal.verdict),
            answersWord: words.say("answers", "antw."), description: description)
    }

    private func mark(_ index: Int) -> EvidenceFigure.Point {
        let point = points[index]
        return EvidenceFigure.Point(
            day: point.day, dayText: words.figures.shortDate(point.day),
            answers: words.figures.count(point.answers),
            interval: point.effect.scaled(by: figures.factor),
            value: figures.value(point.effect.estimate), lower: figures.value(point.effect.lower),
            upper: figures.value(point.effect.upper),
            isDecided: verdict.map { index >= $0 } ?? false, remark: remark(index))
    }

    /// What the verdict, the first and the last point say on their own.
    private func remark(_ index: Int) -> String {
        if index == verdict, let side {
            return side + words.say(": verdict", ": oordeel")
        }
        if index == points.count - 1 {
            return points[index].day == readOut.asOf
                ? words.say("today", "vandaag") : words.say("last answers", "laatste antwoorden")
        }
        let isOpen = verdict.map { index < $0 } ?? true
        return index == 0 && isOpen ? words.say("too early to say", "nog te vroeg") : ""
    }

    /// Better than the comparison, and the verdict; the first only where it says more.
    private var milestones: [EvidenceFigure.Milestone] {
        var found: [EvidenceFigure.Milestone] = []
        let sure = goal.isDifference ? better : nil
        let first = verdict ?? points.count
        if let point = sure, point > 0, point < first, let past = comparison {
            found.append(
                milestone(
                    point, words.say("better than \(past)", "beter dan \(past)"),
                    goal.goal.isAboveGood ? .above : .below))
        }
        if let point = verdict, let side {
            found.append(
                milestone(
                    point, words.say("all of it \(side)", "alles \(side)"),
                    isAbove ? .above : .below))
        }
        if goal.isDifference, goal.verdict == .notMet, let point = worse, let past = comparison,
            point > verdict ?? 0
        {
            found.append(
                milestone(
                    point, words.say("worse than \(past)", "slechter dan \(past)"),
                    isAbove ? .above : .below))
        }
        guard let broken = brokenGuardrail else { return found }
        return (found.suffix(1) + [broken]).sorted { $0.point < $1.point }
    }

    /// The day on which a guardrail was broken that stops the pilot, on the week that holds it.
    private var brokenGuardrail: EvidenceFigure.Milestone? {
        let metric: String? =
            switch readOut.recommendation.reason {
            case .guardrailBroken(let metric), .harmed(let metric): metric
            default: nil
            }
        let rail = readOut.guardrails.first {
            $0.metric.id == metric && [.broken, .harmed].contains($0.verdict)
        }
        guard let day = rail?.decided?.day, let point = points.firstIndex(where: { $0.day >= day })
        else { return nil }
        return .init(
            point: point,
            text: words.figures.shortDate(day) + ": "
                + words.say("guardrail broken", "grenswaarde overschreden"),
            side: nil)
    }

    private func milestone(
        _ point: Int, _ text: String, _ side: GoalLine.Side
    ) -> EvidenceFigure.Milestone {
        .init(
            point: point, text: words.figures.shortDate(points[point].day) + ": " + text,
            side: side)
    }

    private var comparison: String? {
        switch readOut.plan.pilot.design {
        case .beforeAfter: words.say("before", "daarvoor")
        case .controlledBeforeAfter, .againstGoal, .byBranch, .randomised: goal.controlArm?.arm
        }
    }

    /// Where the whole band lies at the verdict.
    private var side: String? {
        let (above, below) = (
            words.say("above the goal", "boven het doel"),
            words.say("below the goal", "onder het doel")
        )
        guard !goal.verdict.isUndecided else { return nil }
        guard !goal.isMetByFloor else {
            return isAbove
                ? words.say("above the floor", "boven de ondergrens")
                : words.say("below the floor", "onder de ondergrens")
        }
        if goal.verdict == .harmed, let comparison {
            return words.say("worse than \(comparison)", "slechter dan \(comparison)")
        }
        return isAbove ? above : below
    }

    /// Whether the verdict's band lies above its line: a goal that was not met fails at the other
    /// end.
    private var isAbove: Bool {
        switch goal.verdict {
        case .met, .holds, .undecided: goal.goal.isAboveGood
        case .notMet, .broken, .harmed: !goal.goal.isAboveGood
        }
    }

    private var heading: String {
        guard let verdict else {
            return goal.verdict.isUndecided
                ? words.say(
                    "The evidence has not decided on the goal yet",
                    "Het bewijs beslist nog niet over het doel")
                : words.say("How the evidence grew", "Hoe het bewijs groeide")
        }
        let (_, month, day) = points[verdict].day.date
        let date = "\(day) \(words.figures.monthName(month, isShort: false))"
        return switch goal.verdict {
        case .met, .holds:
            words.say(
                "The evidence cleared the goal on \(date)", "Op \(date) was het bewijs sterk genoeg"
            )
        case .harmed:
            words.say(
                "The evidence showed harm on \(date)", "Op \(date) bleek het slechter te gaan")
        case .notMet, .broken, .undecided:
            words.say(
                "The evidence ruled the goal out on \(date)",
                "Op \(date) viel het doel buiten bereik"
            )
        }
    }

    private var subtitle: String {
        let name = words.name(of: goal.metric)
        let isCaused = readOut.grade == .caused
        let what =
            !goal.isDifference
            ? name
            : isCaused
                ? words.say("\(name) effect", "Effect op \(words.named(goal.metric))")
                : words.say("Difference in \(name)", "Verschil in \(name)")
        return words.say(
            "\(what) after each week, with a band that holds however often you look",
            "\(what) na elke week, met een band die geldt hoe vaak u ook kijkt")
    }

    private var description: String {
        guard let first = points.first?.effect, let last = points.last?.effect else { return "" }
        let (from, to) = (figures.range(first), figures.range(last))
        return words.say(
            "The band goes from \(from) in the first week shown to \(to) in the last.",
            "De band gaat van \(from) in de eerste week die getoond wordt naar \(to) in de laatste."
        )
    }
}
