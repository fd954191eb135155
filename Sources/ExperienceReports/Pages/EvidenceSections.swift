import ExperienceModel

/// How customers scored, how the evidence grew, and how many answers are still needed.
struct EvidenceSections {
    let readOut: ReadOut
    let words: Wording

    /// The scores of the primary goal, where they lie on a scale.
    var scores: Section? {
        guard let goal = readOut.primary, let figure = ScoreCounter(goal: goal, words: words).figure
        else { return nil }
        return Section(
            heading: ScoreCounter(goal: goal, words: words).heading,
            label: words.say("SCORES", "SCORES"),
            subtitle: Phrase(
                [goal.metric.question, words.say("Share of answers", "Aandeel van de antwoorden")]
                    .compactMap { $0 }.joined(separator: " ")),
            blocks: [.scores(figure)], width: .half)
    }

    /// The band of the primary goal, week by week.
    var path: Section? {
        guard let goal = readOut.primary else { return nil }
        return EvidenceTeller(readOut: readOut, goal: goal, words: words).section
    }

    /// The numbers behind both figures, closed until asked for.
    var numbers: Section? {
        let tables = [scoreTable, pathTable].compactMap { $0 }
        guard !tables.isEmpty else { return nil }
        return Section(
            heading: "", label: "",
            blocks: [
                .details(
                    summary: words.say(
                        "The numbers behind these charts", "De cijfers achter deze grafieken"),
                    tables: tables)
            ])
    }

    /// How many answers came, of how many.
    var answers: Section? {
        guard let goal = readOut.primary, let planned = readOut.plannedAnswers(to: goal),
            planned > 0
        else {
            return nil
        }
        let soFar = goal.answers
        let (count, most) = (words.told(soFar), words.figures.count(planned))
        let filled = Wording.isTooFew(soFar) ? 0 : min(1, Double(soFar) / Double(planned))
        let figure = AnswersFigure(
            filled: filled,
            soFar: isLeft(goal, planned: planned)
                ? words.say("\(count) came", "\(count) gekomen")
                : words.say("\(count) so far", "\(count) tot nu toe"),
            most: words.say("\(most) planned", "\(most) gepland"),
            decided: decided(goal, planned: planned), note: stillNeeded(goal, planned: planned),
            description: words.say(
                "\(count) answers of \(most) planned", "\(count) antwoorden van \(most) gepland"))
        return Section(
            heading: answersHeading(goal, soFar: soFar, planned: planned),
            label: words.say("ANSWERS", "ANTWOORDEN"),
            subtitle: Phrase(
                words.say(
                    "Answers to \(words.name(of: goal.metric)) in all arms, of the number planned",
                    "Antwoorden op \(words.name(of: goal.metric)) in alle groepen, "
                        + "van het geplande aantal")),
            blocks: [.answers(figure)], width: .half)
    }

    private func decided(_ goal: GoalReadOut, planned: Int) -> AnswersFigure.Mark? {
        guard !goal.verdict.isUndecided, let answers = goal.decided?.answers else { return nil }
        let count = words.figures.count(answers)
        return AnswersFigure.Mark(
            share: min(1, Double(answers) / Double(planned)),
            text: words.say("verdict at \(count)", "oordeel bij \(count)"))
    }

    private func answersHeading(_ goal: GoalReadOut, soFar: Int, planned: Int) -> String {
        let isOpen = readOut.recommendation.decision == .keepCollecting
        if isOpen, let missing = goal.missingIfTrendHolds {
            let count = words.figures.count(missing)
            return words.say(
                "About \(count) more answers are needed",
                "Er zijn nog zo’n \(count) antwoorden nodig")
        }
        let isLeft = isLeft(goal, planned: planned)
        if soFar == 0 {
            return isLeft
                ? words.say("No answers came", "Er kwam geen enkel antwoord")
                : words.say("No answers yet", "Nog geen antwoorden")
        }
        if isLeft { return fewCame(soFar, of: planned) }
        return isOpen && soFar < planned
            ? words.say("Answers are still coming in", "Er komen nog antwoorden binnen")
            : words.say("No more answers are needed", "Er zijn geen antwoorden meer nodig")
    }

    /// Whether the plan has run out, undecided, before it was full.
    private func isLeft(_ goal: GoalReadOut, planned: Int) -> Bool {
        readOut.recommendation.reason == .undecidedAtEnd && goal.answers < planned
    }

    private func fewCame(_ soFar: Int, of planned: Int) -> String {
        let (count, all) = (words.told(soFar), words.figures.count(planned))
        return soFar < planned - soFar
            ? words.say(
                "Too few answers came: \(count) of \(all)",
                "Er kwamen te weinig antwoorden: \(count) van de \(all)")
            : words.say(
                "Not all planned answers came: \(count) of \(all)",
                "Niet alle geplande antwoorden kwamen: \(count) van de \(all)")
    }

    private func stillNeeded(_ goal: GoalReadOut, planned: Int) -> String? {
        let isOver = readOut.isFinal && goal.verdict.isUndecided
        if isOver, let count = goal.needed?.newPlan {
            let rough = words.rough(count)
            let answers =
                count < 100_000
                ? words.answers(count)
                : words.say("about \(rough) answers", "zo’n \(rough) antwoorden")
            return words.say(
                "A new pilot would decide with \(answers), if the estimate were true.",
                "Een nieuwe pilot met \(answers) zou beslissen, als de schatting klopt.")
        }
        if isOver, words.isThin(goal), goal.answers < planned {
            let missing = words.figures.count(max(0, planned - max(10, goal.answers)))
            return Wording.isTooFew(goal.answers)
                ? words.say(
                    "More than \(missing) did not come.",
                    "Er bleven er meer dan \(missing) uit.")
                : words.say("\(missing) did not come.", "Er bleven er \(missing) uit.")
        }
        guard readOut.recommendation.decision == .keepCollecting else { return nil }
        let parts = [pace(goal), goal.chance.map(chance)].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// When the plan is full, at the pace so far.
    private func pace(_ goal: GoalReadOut) -> String? {
        guard let rest = goal.needed?.toPlan, rest > 0,
            let weeks = readOut.weeks(toCollect: rest)
        else { return nil }
        let text = words.weeks(weeks)
        return readOut.fitsBeforeReadout(weeks: weeks)
            ? words.say(
                "At this pace the plan is full in \(text).",
                "In dit tempo is het plan over \(text) vol.")
            : words.say(
                "At this pace the plan is not full before the read-out.",
                "In dit tempo is het plan vóór het oordeel niet vol.")
    }

    private func chance(_ chance: Double) -> String {
        let share = words.chanceText(chance)
        return words.say(
            "Chance to meet the goal by the planned end: \(share).",
            "Kans om het doel te halen aan het geplande einde: \(share).")
    }

    private var scoreTable: Table? {
        guard let goal = readOut.primary else { return nil }
        return ScoreCounter(goal: goal, words: words).table
    }

    private var pathTable: Table? {
        guard let goal = readOut.primary else { return nil }
        return EvidenceTeller(readOut: readOut, goal: goal, words: words).table
    }
}
