public import ExperienceModel

/// What `amend` prints: what changed of a launched plan, what was known by then, what it costs.
public struct AmendmentText {
    private let style: TerminalStyle
    private let words: Wording

    /// Lays changes out in that language and style.
    public init(language: Language, style: TerminalStyle) {
        self.style = style
        self.words = Wording(language)
    }

    /// The screen, of the last change of that pilot; every line ends with a line feed.
    ///
    /// - Parameter stretches: for open goals whose boundary moved, how wide the interval is at the
    ///   present plan, as a multiple of the ordinary one.
    public func render(
        _ launched: LaunchedPilot, stretches: [GoalKey: Double], next: String? = nil
    ) -> String {
        var page = TerminalPage(style)
        guard let amendment = launched.amendments.last else { return page.text }
        let steps = PlanSteps(launched)
        page.paragraph(
            TerminalText(words.amended, .bold) + TerminalText("  " + steps.after.id, .bold)
                + TerminalText("  " + words.day(amendment) + ": " + amendment.reason, .faint),
            hanging: 2)
        page.blank()
        page.add(table(steps), label: words.planLabel)
        page.blank()
        page.add(
            label: words.seenLabel, TerminalText(words.seen(amendment, launched.plan)))
        page.add(
            label: words.certaintyLabel,
            TerminalText(words.certainty(amendment, steps, launched.plan, stretches)))
        if let cap = words.aboveCap(steps.after) {
            page.add(label: words.capLabel, TerminalText(cap, .yellow))
        }
        page.blank()
        page.paragraph(TerminalText(words.frozenStays, .faint))
        if let next { page.add(next: next, words) }
        return page.text
    }

    private func table(_ steps: PlanSteps) -> TerminalTable {
        var table = TerminalTable(columns: [
            .init(), .init(heading: words.wasHeading, alignment: .right),
            .init(heading: words.isHeading, alignment: .right),
        ])
        let (before, after) = (facts(of: steps.before), facts(of: steps.after))
        table.rows = zip(before, after).compactMap { before, after in
            guard before.text != "–" || after.text != "–" else { return nil }
            let isSame = before.text == after.text
            return [
                TerminalText(before.name), TerminalText(before.text, .faint),
                TerminalText(after.text, isSame ? .faint : .bold),
            ]
        }
        return table
    }

    private func facts(of pilot: Pilot) -> [(name: String, text: String)] {
        let figures = words.figures
        return [
            (words.invitedName, pilot.invitedPerArm.map(figures.count) ?? "–"),
            (
                words.rateName,
                pilot.responseRate.map { figures.planned($0 * 100, isSigned: false) + "%" } ?? "–"
            ),
            (words.answersName, pilot.plannedAnswersToDecide.map(figures.count) ?? "–"),
            (words.readoutName, figures.date(pilot.readout)),
            (words.costName, pilot.trialCost.map { figures.money($0) } ?? "–"),
        ]
    }
}

extension Wording {
    fileprivate var amended: String { say("PLAN CHANGED", "PLAN GEWIJZIGD") }
    fileprivate var planLabel: String { say("PLAN", "PLAN") }
    fileprivate var seenLabel: String { say("SEEN", "GEZIEN") }
    fileprivate var certaintyLabel: String { say("CERTAINTY", "ZEKERHEID") }
    fileprivate var capLabel: String { say("MONEY", "GELD") }
    fileprivate var wasHeading: String { say("was", "was") }
    fileprivate var isHeading: String { say("is", "wordt") }
    fileprivate var invitedName: String { say("Invited per arm", "Uitgenodigd per groep") }
    fileprivate var rateName: String { say("Expected to answer", "Verwachte respons") }
    fileprivate var answersName: String { say("Answers per arm", "Antwoorden per groep") }
    fileprivate var readoutName: String { say("Read-out", "Oordeel") }
    fileprivate var costName: String { say("Cost", "Kosten") }

    fileprivate func day(_ amendment: PlanAmendment) -> String {
        let day = figures.date(amendment.on)
        return say("\(day), by \(amendment.by)", "\(day), door \(amendment.by)")
    }

    fileprivate var frozenStays: String {
        say(
            "Goals and guardrails stay as they were frozen. Every later report shows this change.",
            "Doelen en grenswaarden blijven zoals ze zijn vastgelegd. Elk later verslag toont deze "
                + "wijziging.")
    }
}
