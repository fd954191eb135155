public import ExperienceModel

/// What `plan` prints: whether a pilot can succeed, goal by goal.
public struct SamplePlanText {
    private let style: TerminalStyle
    private let words: Wording

    /// Lays sample plans out in that language and style.
    public init(language: Language, style: TerminalStyle) {
        self.style = style
        self.words = Wording(language)
    }

    /// The screen; every line ends with a line feed.
    public func render(_ plan: SamplePlan, next: String? = nil) -> String {
        var page = TerminalPage(style)
        let facts = [words.weeks(plan.weeks), plan.cost.map { words.figures.money($0) }]
        page.paragraph(
            TerminalText(verdict(on: plan), .bold) + TerminalText("  " + plan.pilot.id, .bold)
                + TerminalText("  " + facts.compactMap(\.self).joined(separator: ", "), .faint))
        page.blank()
        page.add(table(of: plan), label: words.goalsLabel)
        for line in plan.lines {
            guard let reason = reason(of: line) else { continue }
            page.paragraph(
                TerminalText(words.name(of: line.metric) + ". ", .bold) + TerminalText(reason),
                indent: 2, hanging: 4)
        }
        addBranches(of: plan, to: &page)
        addAdvice(of: plan, to: &page)
        page.blank()
        let before = plan.lines.contains(where: \.countsBefore) ? " " + words.countsBefore : ""
        page.paragraph(TerminalText(words.method(plan) + before, .faint))
        if let next { page.add(next: next, words) }
        return page.text
    }

    /// What branches cost the goal that decides, else the first one.
    private func addBranches(of plan: SamplePlan, to page: inout TerminalPage) {
        let line = plan.lines.first { $0.goal.role == .primary } ?? plan.lines.first
        guard let line, let branches = line.branches else { return }
        let beyond = MetricFigures(line.metric, isDifference: true, language: words.language)
        page.paragraph(
            TerminalText(words.branchesLabel + ". ", .bold)
                + TerminalText(words.branches(branches, beyond)), indent: 2, hanging: 4)
    }

    /// What would make each sample enough.
    private func addAdvice(of plan: SamplePlan, to page: inout TerminalPage) {
        let lines = plan.lines.filter { $0.advice != nil }
        guard !lines.isEmpty else { return }
        page.blank()
        page.heading(words.adviceLabel)
        for line in lines {
            guard let advice = line.advice else { continue }
            page.paragraph(
                TerminalText(words.name(of: line.metric) + ". ", .bold)
                    + TerminalText(words.sentence(for: advice, line, plan.pilot)),
                indent: 2, hanging: 4)
        }
    }

    /// The primary goal decides; a plan that cannot be judged says so.
    private func verdict(on plan: SamplePlan) -> String {
        let primary = plan.lines.first { $0.goal.role == .primary }
        return primary?.obstacle == nil
            ? words.canSucceed(primary?.isEnough) : words.cannotSucceed
    }

    private func table(of plan: SamplePlan) -> TerminalTable {
        let showsTogether = plan.lines.contains { $0.neededTogether != nil }
        var table = TerminalTable(columns: [
            .init(), .init(heading: words.goalHeading, alignment: .right),
            .init(heading: words.plannedHeading, alignment: .right),
            .init(heading: words.detectableHeading, alignment: .right),
            .init(heading: words.hopedHeading, alignment: .right),
            .init(heading: words.neededHeading, alignment: .right),
        ])
        if showsTogether {
            table.columns.append(.init(heading: words.togetherHeading, alignment: .right))
        }
        table.columns.append(.init())
        table.rows = plan.lines.map { line in
            let figures = MetricFigures(
                line.metric, isDifference: line.goal.isDifference, language: words.language)
            let beyond = MetricFigures(line.metric, isDifference: true, language: words.language)
            var texts = [
                line.goal.line.map(figures.planned), line.planned.map(words.figures.count),
                line.detectable.map(beyond.amount), line.hoped.map(beyond.beyond),
                line.needed.map(words.figures.count),
            ]
            if showsTogether { texts.append(line.neededTogether.map(words.figures.count)) }
            let name = [words.name(of: line.metric), beyond.shortUnit].filter { !$0.isEmpty }
            return [TerminalText(name.joined(separator: ", "))]
                + texts.map { TerminalText($0 ?? "–") } + [words.enough(line)]
        }
        return table
    }

    private func reason(of line: SamplePlan.Line) -> String? {
        if let obstacle = line.obstacle { return words.sentence(for: obstacle, line) }
        if let unsaid = line.unsaid { return words.sentence(for: unsaid) }
        return line.isEnough == nil ? words.unknownSample(line) : nil
    }
}

extension Wording {
    fileprivate var goalsLabel: String { say("GOALS", "DOELEN") }
    fileprivate var branchesLabel: String { say("Branches", "Vestigingen") }
    fileprivate var plannedHeading: String { say("planned", "gepland") }
    fileprivate var detectableHeading: String { say("can show", "kan tonen") }
    fileprivate var hopedHeading: String { say("hoped", "gehoopt") }
    fileprivate var neededHeading: String { say("needed", "nodig") }

    fileprivate var cannotSucceed: String { say("CANNOT SUCCEED", "KAN NIET SLAGEN") }

    fileprivate func canSucceed(_ isEnough: Bool?) -> String {
        switch isEnough {
        case true?: say("CAN SUCCEED", "KAN SLAGEN")
        case false?: say("TOO SMALL", "TE KLEIN")
        case nil: say("CANNOT SAY", "NIET TE ZEGGEN")
        }
    }

    fileprivate var togetherHeading: String { say("together", "samen") }
    fileprivate var adviceLabel: String { say("WHAT TO CHANGE", "WAT TE VERANDEREN") }

    fileprivate func enough(_ line: SamplePlan.Line) -> TerminalText {
        switch line.isEnough {
        case _ where line.obstacle != nil:
            TerminalText(say("cannot be met", "niet haalbaar"), .red)
        case true? where line.advice != nil:
            TerminalText(say("enough alone", "apart genoeg"), .yellow)
        case true?: TerminalText(say("enough", "genoeg"), .green)
        case false?: TerminalText(say("too few", "te weinig"), .yellow)
        case nil: TerminalText(say("cannot say", "niet te zeggen"), .faint)
        }
    }

    /// What the numbers of the table are.
    fileprivate func method(_ plan: SamplePlan) -> String {
        let power = figures.share(plan.power, decimals: 0)
        let looks = figures.count(plan.looks)
        return say(
            "Answers per arm. 'Can show': the smallest difference beyond the goal that the planned "
                + "answers show with a chance of \(power), looking \(looks) times. 'Needed': for "
                + "the difference that the team hopes for." + together(plan),
            "Antwoorden per groep. ‘Kan tonen’: het kleinste verschil voorbij het doel dat de "
                + "geplande antwoorden laten zien met een kans van \(power), bij \(looks) keer "
                + "kijken. ‘Nodig’: voor het verschil waarop het team hoopt." + together(plan))
    }

    /// Why goal and guardrails need more than each alone.
    private func together(_ plan: SamplePlan) -> String {
        guard plan.lines.contains(where: { $0.neededTogether != nil }) else { return "" }
        let (power, each) = (
            figures.share(plan.power, decimals: 0), figures.share(plan.powerTogether, decimals: 1)
        )
        return say(
            " 'Together': so that the primary goal and all guardrails succeed together with a "
                + "chance of \(power), each is planned with \(each).",
            " ‘Samen’: opdat het primaire doel en alle grenswaarden samen slagen met een kans van "
                + "\(power), wordt elk gepland met \(each).")
    }
}
