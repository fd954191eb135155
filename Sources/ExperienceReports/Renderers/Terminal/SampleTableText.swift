public import ExperienceModel

/// What `plan --sample` prints: what sample each goal needs.
public struct SampleTableText {
    private let style: TerminalStyle
    private let words: Wording

    /// Lays samples out in that language and style.
    public init(language: Language, style: TerminalStyle) {
        self.style = style
        self.words = Wording(language)
    }

    /// The screen, pilot by pilot; every line ends with a line feed.
    public func render(_ plans: [SamplePlan]) -> String {
        var page = TerminalPage(style)
        for plan in plans {
            page.blank()
            page.paragraph(
                TerminalText(plan.pilot.id, .bold) + TerminalText("  " + summary(of: plan), .faint))
            page.add(table(of: plan), label: words.say("SAMPLE", "STEEKPROEF"))
        }
        page.blank()
        page.paragraph(TerminalText(method(plans), .faint))
        return page.text
    }

    private func table(of plan: SamplePlan) -> TerminalTable {
        var table = TerminalTable(columns: [
            .init(), .init(heading: words.goalHeading, alignment: .right),
            .init(heading: words.say("hoped", "gehoopt"), alignment: .right),
            .init(heading: words.say("answers", "antwoorden"), alignment: .right),
            .init(heading: words.say("together", "samen"), alignment: .right),
            .init(heading: words.say("invite", "uitnodigen"), alignment: .right),
            .init(heading: words.say("branches", "vestigingen"), alignment: .right),
        ])
        table.rows = plan.lines.map { line in
            let figures = MetricFigures(
                line.metric, isDifference: line.goal.isDifference, language: words.language)
            let beyond = MetricFigures(line.metric, isDifference: true, language: words.language)
            let texts = [
                line.goal.line.map(figures.planned), line.hoped.map(beyond.beyond),
                line.needed.map(words.figures.count), line.neededTogether.map(words.figures.count),
                line.neededForDecision.flatMap { line.invited(for: $0, in: plan.pilot) }
                    .map(words.figures.count),
                line.branches.flatMap { line.advice?.branches ?? $0.needed }
                    .map(words.figures.count),
            ]
            let name = [words.name(of: line.metric), beyond.unit].filter { !$0.isEmpty }
            return [TerminalText(name.joined(separator: ", "))]
                + texts.map { TerminalText($0 ?? "–") }
        }
        return table
    }

    private func summary(of plan: SamplePlan) -> String {
        let planned = plan.pilot.plannedAnswersToDecide.map {
            words.say(
                "\(words.answers($0)) per arm planned", "\(words.answers($0)) per groep gepland")
        }
        return [words.weeks(plan.weeks), planned].compactMap(\.self).joined(separator: ", ")
    }

    private func method(_ plans: [SamplePlan]) -> String {
        let power = words.figures.share(plans.first?.power ?? 0.8, decimals: 0)
        let looks = words.figures.count(plans.first?.looks ?? 30)
        return words.say(
            "Per arm, for the difference between hope and goal, with a chance of \(power), looking "
                + "\(looks) times. 'Together': with that chance for the primary goal and all "
                + "guardrails at once. 'Invite': at the planned response rate.",
            "Per groep, voor het verschil tussen verwachting en doel, met een kans van \(power), bij "
                + "\(looks) keer kijken. ‘Samen’: met die kans voor het primaire doel en alle "
                + "grenswaarden tegelijk. ‘Uitnodigen’: bij de geplande respons.")
    }
}
