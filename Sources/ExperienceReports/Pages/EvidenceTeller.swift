import ExperienceModel

/// Tells how the evidence of the primary goal grew: a band that narrows, and when it cleared what.
struct EvidenceTeller {
    let readOut: ReadOut
    let goal: GoalReadOut
    let words: Wording

    /// nil until two weeks have something to show.
    var section: Section? {
        guard let line = goal.goal.line, points.count >= 2 else { return nil }
        return Section(
            heading: heading, label: words.say("HOW THE EVIDENCE GREW", "HOE HET BEWIJS GROEIDE"),
            subtitle: Phrase(subtitle), blocks: [.evidence(figure(line))], width: .half)
    }

    /// All weeks, those left out of the figure too.
    var table: Table? {
        let weeks = readOut.evidence.filter { $0.effect != nil }
        guard !weeks.isEmpty else { return nil }
        let headings = [
            words.say("Answers", "Antwoorden"), words.say("Effect", "Effect"),
            words.say("From", "Van"), words.say("To", "Tot"),
        ]
        return Table(
            caption: words.say("Evidence week by week", "Bewijs week na week"),
            columns: [Table.Column(heading: words.say("Week to", "Week t/m"))]
                + headings.map { Table.Column(heading: $0, isNumber: true) },
            rows: weeks.compactMap { week in
                week.effect.map {
                    [
                        words.figures.date(week.day), words.figures.count(week.answers),
                        figures.bare($0.estimate), figures.bare($0.lower), figures.bare($0.upper),
                    ]
                }
            })
    }

    private var figures: MetricFigures { goal.figures(words.language) }

    /// Weeks whose band fits an axis of three times the last band.
    private var points: [(day: Day, answers: Int, effect: Interval)] {
        let weeks = readOut.evidence.compactMap { point in
            point.effect.map { (day: point.day, answers: point.answers, effect: $0) }
        }
        guard let last = weeks.last?.effect else { return [] }
        let widest = (last.upper - last.lower) * 3
        return Array(weeks.drop { $0.effect.upper - $0.effect.lower > widest })
    }

    /// The first week from which the band stays on the good side of a number.
    private func cleared(_ number: Double) -> Int? {
        let isClear = points.map {
            goal.goal.isAboveGood ? $0.effect.lower >= number : $0.effect.upper <= number
        }
        guard isClear.last == true else { return nil }
        return (isClear.lastIndex(of: false) ?? -1) + 1
    }

    private func figure(_ line: Double) -> EvidenceFigure {
        let decided = cleared(line)
        let factor = figures.factor
        let maker = AxisMaker { words.figures.planned($0, isSigned: figures.isDifference) }
        let held = points.flatMap { [$0.effect.lower, $0.effect.upper] } + [line]
        let text = goal.lineText(words.language)
        return EvidenceFigure(
            points: points.enumerated().map { index, point in
                mark(point, isDecided: decided.map { index >= $0 } ?? false)
            },
            line: GoalLine(
                value: line * factor, label: words.say("goal \(text)", "doel \(text)"), text: text,
                good: goal.goal.isAboveGood ? .above : .below),
            axis: maker.axis(
                holding: held.map { $0 * factor }, withNought: goal.goal.isDifference,
                isSnug: true),
            milestones: milestones(line), state: .go,
            answersWord: words.say("answers", "antw."), description: description)
    }

    private func mark(
        _ point: (day: Day, answers: Int, effect: Interval), isDecided: Bool
    ) -> EvidenceFigure.Point {
        EvidenceFigure.Point(
            day: point.day, dayText: words.figures.shortDate(point.day),
            answers: words.figures.count(point.answers),
            interval: point.effect.scaled(by: figures.factor),
            value: figures.value(point.effect.estimate), lower: figures.value(point.effect.lower),
            upper: figures.value(point.effect.upper), isDecided: isDecided)
    }

    /// Better than the control, and all of it beyond the goal; the first only where it says more.
    private func milestones(_ line: Double) -> [EvidenceFigure.Milestone] {
        var found: [EvidenceFigure.Milestone] = []
        let nought = goal.goal.isDifference ? cleared(0) : nil
        if let point = nought, point > 0, point != cleared(line), let control = goal.controlArm?.arm
        {
            let day = words.figures.shortDate(points[point].day)
            found.append(
                .init(
                    point: point,
                    text: words.say(
                        "\(day): better than \(control)", "\(day): beter dan \(control)")))
        }
        if let point = cleared(line), point > 0 {
            let day = words.figures.shortDate(points[point].day)
            let side =
                goal.goal.isAboveGood
                ? words.say("above the goal", "boven het doel")
                : words.say("below the goal", "onder het doel")
            found.append(
                .init(
                    point: point,
                    text: words.say("\(day): all of it \(side)", "\(day): alles \(side)")))
        }
        return found
    }

    private var heading: String {
        guard let line = goal.goal.line, let point = cleared(line) else {
            return words.say(
                "The evidence has not cleared the goal yet", "Het bewijs is nog niet sterk genoeg")
        }
        let (_, month, day) = points[point].day.date
        let date = "\(day) \(words.figures.monthName(month, isShort: false))"
        return words.say(
            "The evidence cleared the goal on \(date)", "Op \(date) was het bewijs sterk genoeg")
    }

    private var subtitle: String {
        let name = words.name(of: goal.metric)
        let what =
            goal.goal.isDifference
            ? words.say("\(name) effect", "Effect op \(words.named(goal.metric))") : name
        return words.say(
            "\(what) after each week, with a band that holds however often you look",
            "\(what) na elke week, met een band die geldt hoe vaak je ook kijkt")
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
