import ExperienceModel

/// When a verdict came, on what, and what today's answers add.
extension Wording {
    /// `the verdict fell on 6 Nov, after 2,362 answers`; nil while undecided.
    ///
    /// A verdict falls by rule; “decided” is kept for what people decide.
    /// - Parameter measure: What it is about, where nothing beside it says so.
    func decided(_ goal: GoalReadOut, asOf day: Day, on measure: String? = nil) -> String? {
        guard let decided = goal.decided, !goal.verdict.isUndecided else { return nil }
        let isThisYear = decided.day.date.year == day.date.year
        let date = isThisYear ? figures.shortDate(decided.day) : figures.date(decided.day)
        let count = decided.answers.map {
            say(", after \(answers($0))", ", na \(answers($0))")
        }
        return say(
            "the verdict\(measure.map { " on " + $0 } ?? "") fell on \(date)",
            "het oordeel\(measure.map { " over " + $0 } ?? "") viel op \(date)") + (count ?? "")
    }

    /// `today +15.6 (+6.6 to +24.5)`; nil where that is what decided.
    func today(_ goal: GoalReadOut) -> String? {
        guard let decisive = goal.decided?.effect, let effect = goal.effect else { return nil }
        let text = value(effect, of: goal)
        return text == value(decisive, of: goal)
            ? nil : say("today it is \(text)", "vandaag is het \(text)")
    }

    /// `+5.8 (+1.2 to +10.4)`, and its unit where it is not the primary goal's.
    func value(_ interval: Interval, of goal: GoalReadOut) -> String {
        let figures = goal.figures(language)
        let unit = goal.goal.role == .primary || figures.unit.isEmpty ? "" : " " + figures.unit
        return "\(figures.value(interval.estimate))\(unit) (\(figures.range(interval)))"
    }

    /// When the primary goal was decided, on what, and what today's answers say; nil while open.
    func standing(of goal: GoalReadOut, asOf day: Day) -> String? {
        let today = today(goal)
        // The headline tells today's interval while that shows the verdict, else the deciding one.
        let isTodayTold = goal.telling == goal.effect
        let place =
            isTodayTold && today != nil ? goal.decided?.effect.map { at($0, of: goal) } : nil
        let first = [
            decided(
                goal, asOf: day, on: goal.goal.role == .primary ? nil : named(goal.metric)
            ).map { $0 + (place ?? "") },
            isTodayTold || goal.wouldBeDecided != nil ? nil : today,
        ].compactMap { $0 }.joined(separator: "; ")
        let sentences = [
            first.isEmpty ? nil : capitalised(first) + ".", differently(goal),
        ].compactMap { $0 }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    /// The day of the look that a sentence on the verdict speaks of, `6 Nov 2026`, where today's
    /// interval has moved on: what it says of that day is past.
    func passed(_ goal: GoalReadOut) -> String? {
        guard let effect = goal.effect, let telling = goal.telling, telling != effect else {
            return nil
        }
        return goal.decided.map { figures.date($0.day) }
    }

    /// `, at +5.8 (+1.2 to +10.4)`.
    func at(_ interval: Interval, of goal: GoalReadOut) -> String {
        say(", at ", ", bij ") + value(interval, of: goal)
    }

    /// That today's answers would decide differently; the verdict stays all the same.
    func differently(_ goal: GoalReadOut) -> String? {
        guard let verdict = goal.wouldBeDecided else { return nil }
        let now = goal.effect.map { ", " + value($0, of: goal) } ?? ""
        return say(
            "It would be decided differently today (\(word(verdict))\(now)); the verdict stays.",
            "Vandaag zou het oordeel anders uitvallen (\(word(verdict))\(now)); het blijft staan.")
    }

    /// A verdict of which only the record is left: later answers changed earlier days.
    func onRecord(_ goal: GoalReadOut) -> String {
        let (name, line) = (named(goal.metric), goal.lineText(language))
        let date = goal.decided.map { figures.date($0.day) } ?? "–"
        return say(
            "The verdict of \(date) on \(name), with its line at \(line), is \(word(goal.verdict)).",
            "Het oordeel van \(date) over \(name), met de lijn op \(line), "
                + "is: \(word(goal.verdict)).")
    }

    /// `met (4 Apr)`: a verdict that today's interval no longer shows.
    func wordOnRecord(_ goal: GoalReadOut) -> String {
        let date = goal.decided.map { " (" + figures.shortDate($0.day) + ")" } ?? ""
        return word(goal.verdict) + date
    }

    /// What early stops do to estimates.
    var earlyWinner: String {
        say(
            "Decided early: early winners look better than they are, so trust the interval more "
                + "than the estimate.",
            "Vroeg beslist: vroege winnaars lijken beter dan ze zijn, dus vertrouw meer op het "
                + "interval dan op de schatting.")
    }
}
