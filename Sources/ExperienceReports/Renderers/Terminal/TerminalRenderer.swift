import ExperienceModel

/// Lays a report out as a terminal screen: headings in capitals, contents indented, plots in
/// columns of text; the same words and numbers as on the HTML page.
public struct TerminalRenderer {
    private let report: Report
    private let groups: Bool
    private var page: TerminalPage

    private init(_ report: Report, style: TerminalStyle, groups: Bool) {
        self.report = report
        self.groups = groups
        self.page = TerminalPage(style)
    }

    /// The screen; every line ends with a line feed.
    ///
    /// - Parameter showsGroups: whether groups of customers are shown, or only how many there are.
    public static func render(
        _ report: Report, style: TerminalStyle, showsGroups: Bool = true
    ) -> String {
        var renderer = TerminalRenderer(report, style: style, groups: showsGroups)
        renderer.addMasthead()
        for section in renderer.sections { renderer.add(section) }
        renderer.addNotes()
        if let next = report.next {
            renderer.page.add(next: next, Wording(report.language))
        }
        return renderer.page.text
    }

    /// A screen is read from its end: what to decide stands last, beside the next command.
    private var sections: [Section] {
        (0...3).flatMap { rank in report.sections.filter { $0.screenRank == rank } }
    }

    private var words: Wording { Wording(report.language) }

    /// The verdict comes first, then the pilot; without one, the blueprint.
    private mutating func addMasthead() {
        let masthead = report.masthead
        let asOf = TerminalText("  " + masthead.asOf, .faint)
        if let verdict = masthead.verdict {
            let chip = verdict.state.sign + " " + verdict.text.uppercased()
            let name = TerminalText("  " + masthead.id, .bold)
            page.paragraph(TerminalText(chip, verdict.state.ink.emphasised) + name + asOf)
            page.blank()
        } else {
            page.paragraph(TerminalText(masthead.screenTitle ?? report.title, .bold) + asOf)
            page.blank()
        }
        let opening = [masthead.headline, masthead.standfirst ?? ""].filter { !$0.isEmpty }
        if !opening.isEmpty {
            page.paragraph(TerminalText(opening.map(\.sentence).joined(separator: " ")))
        }
        guard let health = masthead.health else { return }
        page.blank()
        page.add(label: words.dataLabel, TerminalText(health.text, strong: health.state.ink))
    }

    private mutating func add(_ section: Section) {
        let subtitle = section.subtitle.map { TerminalText($0) }
        for (position, block) in section.blocks.enumerated() {
            let isFirst = position == 0
            let label = isFirst ? section.label : ""
            page.blank()
            add(block, label: label.uppercased(), subtitle: isFirst ? subtitle : nil)
        }
    }

    private mutating func add(_ block: Block, label: String, subtitle: TerminalText?) {
        switch block {
        case .effects(let rows): page.addEffects(rows, label: label, words)
        case .guardrails(let rows): page.addGuardrails(rows, label: label, words)
        case .evidence(let figure): page.add(figure, label: label, words)
        case .answers(let figure): page.add(label: label, TerminalText(figure.sentence))
        case .money(let figure): page.add(label: label, TerminalText(figure.sentence))
        case .groups(let figure): page.add(figure, label: label, isOpen: groups, words)
        case .pilots(let figure): page.add(figure, label: label, subtitle: subtitle, words)
        case .decisions(let cards): page.add(cards, label: label)
        case .readiness(let steps): page.add(steps, label: label, words)
        case .gantt(let figure): page.add(figure, label: label, words)
        case .load(let figure): page.add(figure, label: label, subtitle: subtitle)
        case .journeyMap, .comparison, .calendar, .findings, .insights:
            page.add(JourneyLines(words: words).table(block), label: label, subtitle: subtitle)
        case .table(let table): page.add(table, label: label, subtitle: subtitle)
        case .changes(let lines): page.add(lines, label: label)
        case .learnings(let lines): page.add(lines, label: label)
        case .quotes(let quotes): page.add(quotes, label: label)
        case .paragraphs(let phrases):
            page.heading(label)
            for phrase in phrases { page.paragraph(TerminalText(phrase), indent: 2) }
        // The screen has the figures' numbers in its tables already, and no pages to lead to.
        case .scores, .details, .appendix, .pages: break
        // The screen of a roadmap is made from the roadmap itself.
        case .waiting, .cost, .metric: break
        }
    }

    /// Method, rule and provenance belong to a verdict; other screens are looked at every day.
    private mutating func addNotes() {
        guard report.masthead.verdict != nil else { return }
        page.blank()
        for note in report.notes { page.paragraph(TerminalText(note).faint, hanging: 2) }
    }
}

extension Section {
    /// Where a section stands on a screen; sections of one rank keep their order.
    fileprivate var screenRank: Int {
        switch blocks.first {
        case .readiness: 0
        case .pilots: 1
        case .decisions: 3
        default: 2
        }
    }
}

extension String {
    /// Ended by a full stop.
    fileprivate var sentence: String {
        guard let last else { return self }
        return ".!?…".contains(last) ? self : self + "."
    }
}
