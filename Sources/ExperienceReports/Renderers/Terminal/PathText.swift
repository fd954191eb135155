public import ExperienceModel

/// What `evaluate --path` prints: one line for each day with new answers, on the goal that decides.
public struct PathText {
    private let style: TerminalStyle
    private let words: Wording

    /// Lays paths out in that language and style.
    public init(language: Language, style: TerminalStyle) {
        self.style = style
        self.words = Wording(language)
    }

    /// The screen; every line ends with a line feed.
    ///
    /// Other goals and guardrails follow, with the day of their verdict.
    public func render(_ days: [DayVerdict], of readOut: ReadOut) -> String {
        var page = TerminalPage(style)
        addHeading(to: &page, readOut)
        page.blank()
        guard let goal = readOut.primary, !days.isEmpty else {
            page.paragraph(TerminalText(words.sentence(for: .noAnswers)))
            return page.text
        }
        page.add(table(days, goal), label: "")
        if let last = days.last { addOthers(to: &page, last, goal.goal.key, readOut) }
        page.blank()
        page.paragraph(TerminalText(words.pathNote(readOut), .faint))
        return page.text
    }

    private func addHeading(to page: inout TerminalPage, _ readOut: ReadOut) {
        let chip = words.chip(for: readOut)
        let goal = readOut.primary.map { goal in
            let line = goal.lineText(words.language)
            return "  \(words.name(of: goal.metric)), " + words.say("goal \(line)", "doel \(line)")
        }
        page.paragraph(
            TerminalText(chip.state.sign + " " + chip.text.uppercased(), chip.state.ink.emphasised)
                + TerminalText("  " + readOut.plan.pilot.id, .bold) + TerminalText(goal ?? "")
                + TerminalText("  " + words.asOf(readOut.asOf), .faint))
    }

    private func table(_ days: [DayVerdict], _ goal: GoalReadOut) -> TerminalTable {
        let effect = goal.isDifference ? words.effectHeading : words.measuredHeading
        var table = TerminalTable(columns: [
            .init(heading: words.dayHeading, alignment: .right),
            .init(heading: words.answersHeading, alignment: .right),
            .init(heading: words.planHeading, alignment: .right),
            .init(heading: effect, alignment: .right),
            .init(heading: words.intervalHeading, alignment: .right),
            .init(heading: words.verdictHeading),
        ])
        let key = goal.goal.key
        let telling = telling(days, key)
        table.rows = telling.enumerated().map { index, day in
            row(day, before: index > 0 ? telling[index - 1] : nil, key, goal)
        }
        return table
    }

    /// The days on which there was something new of that goal.
    private func telling(_ days: [DayVerdict], _ key: GoalKey) -> [DayVerdict] {
        var last: DayVerdict.Line?
        return days.filter { day in
            guard let line = day.lines.first(where: { $0.goal == key }), line != last
            else { return false }
            last = line
            return true
        }
    }

    private func row(
        _ day: DayVerdict, before: DayVerdict?, _ key: GoalKey, _ goal: GoalReadOut
    ) -> [TerminalText] {
        let line = day.lines.first { $0.goal == key }
        let figures = goal.figures(words.language)
        let effect = line?.effect
        let fraction = line?.fraction.map { words.figures.share($0, decimals: 0) }
        let isHidden = if case .tooFewToShow? = line?.unsaid { true } else { false }
        return [
            TerminalText(words.figures.date(day.day)),
            TerminalText(isHidden ? "–" : words.figures.count(line?.answers ?? 0)),
            TerminalText(isHidden ? "–" : fraction ?? "–", .faint),
            TerminalText(effect.map { figures.value($0.estimate) } ?? "–"),
            TerminalText(effect.map(figures.range) ?? "–"),
            verdict(line, before),
        ]
    }

    /// The verdict in full on its day, faint on the days that only keep it.
    private func verdict(_ line: DayVerdict.Line?, _ before: DayVerdict?) -> TerminalText {
        guard let line else { return TerminalText() }
        guard !line.verdict.isUndecided else { return TerminalText(open(line), .faint) }
        let state = words.state(of: line.verdict)
        let isNews = before?.lines.first { $0.goal == line.goal }?.verdict != line.verdict
        return TerminalText(
            state.sign + " " + words.word(line.verdict), isNews ? state.ink : .faint)
    }

    /// Why a day has no verdict; while answers come in that goes without saying.
    private func open(_ line: DayVerdict.Line) -> String {
        switch line.unsaid {
        case nil, .beforeReadout: words.word(.undecided)
        case .some(let unsaid): words.short(unsaid)
        }
    }

    /// Where the other goals and the guardrails stand on the last day, and since when.
    private func addOthers(
        to page: inout TerminalPage, _ last: DayVerdict, _ key: GoalKey, _ readOut: ReadOut
    ) {
        let others = last.lines.filter { $0.goal != key }
        guard !others.isEmpty else { return }
        var table = TerminalTable(columns: [.init(), .init(), .init()])
        table.rows = others.map { line in
            let state = words.state(of: line.verdict)
            let metric = readOut.plan.metric(line.goal.metric)
            let isOpen = line.verdict.isUndecided
            return [
                TerminalText(metric.map { words.name(of: $0) } ?? line.goal.metric),
                isOpen
                    ? TerminalText(open(line), .faint)
                    : TerminalText(state.sign + " " + words.word(line.verdict), state.ink),
                TerminalText(isOpen ? "" : line.decidedOn.map(words.figures.date) ?? ""),
            ]
        }
        page.blank()
        page.add(table, label: words.othersLabel)
    }
}

extension Wording {
    fileprivate var dayHeading: String { say("day", "dag") }
    fileprivate var answersHeading: String { say("answers", "antwoorden") }
    fileprivate var planHeading: String { say("of plan", "van plan") }
    fileprivate var othersLabel: String { say("OTHER GOALS", "ANDERE DOELEN") }
    fileprivate var verdictHeading: String { say("verdict", "oordeel") }

    /// What the lines are, and why the first verdict stays.
    fileprivate func pathNote(_ readOut: ReadOut) -> String {
        promise(readOut.primary?.level ?? 0.95) + " "
            + say(
                "The first verdict stays. Days with fewer than 10 new answers are joined to the "
                    + "next one.",
                "Het eerste oordeel blijft staan. Dagen met minder dan 10 nieuwe antwoorden zijn "
                    + "bij de volgende gevoegd.")
    }
}
