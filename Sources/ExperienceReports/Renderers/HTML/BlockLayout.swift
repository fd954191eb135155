import ExperienceModel

/// Lays one block of a section out, by the layout of its kind.
struct BlockLayout {
    let words: Wording
    let section: Section
    /// The number of the section, for ids that are unique on the page.
    let number: Int
    /// The pages beside this one, for what leads to them.
    var links: PageLinks?

    func markup(_ block: Block) -> Markup {
        switch block {
        case .effects(let rows): EffectRows(rows: rows).markup
        case .guardrails(let rows):
            scrolling(GuardrailTable(rows: rows, words: words).markup)
        case .scores(let figure): ScoreChart(figure: figure, number: number).markup
        case .evidence(let figure): EvidenceChart(figure: figure, number: number).markup
        case .answers(let figure): AnswersBar(figure: figure).markup
        case .money(let figure): MoneyChart(figure: figure).markup
        case .groups(let figure): scrolling(GroupTable(figure: figure).markup)
        case .pilots(let figure): scrolling(PilotsTable(figure: figure, links: links).markup)
        case .decisions(let cards): DecisionList(cards: cards, links: links).markup
        case .readiness(let steps): ReadinessList(steps: steps).markup
        case .gantt(let figure): gantt(figure)
        case .load(let figure): load(figure)
        case .waiting(let cards): WaitingList(cards: cards).markup
        case .cost(let figure): scrolling(CostChart(figure: figure, number: number).markup)
        case .metric(let figure): scrolling(MetricChart(figure: figure, number: number).markup)
        case .journeyMap(let figure):
            .lines(
                JourneyMapTable(figure: figure, number: number).tables.map {
                    scrolling($0, named: figure.caption)
                })
        case .comparison(let figure): scrolling(ComparisonTable(figure: figure).markup)
        case .calendar(let figure):
            calendar(CalendarStrip(figure: figure, id: "\(number)"), figure)
        case .findings(let lines): JourneyLists.findings(lines, section.paper)
        case .insights(let lines): JourneyLists.insights(lines, section.paper)
        case .table(let table):
            scrolling(PlainTable(table: table, paper: section.paper).markup)
        case .changes(let lines): VoiceLists.changes(lines)
        case .learnings(let lines): VoiceLists.learnings(lines)
        case .quotes(let quotes): VoiceLists.quotes(quotes)
        case .paragraphs(let phrases):
            .lines(phrases.map { .element("p", ["class": "para"], [$0.markup]) })
        case .pages(let pages): PageList(pages: pages, links: links).markup
        case .details(let summary, let tables), .appendix(let summary, let tables):
            details(summary, tables)
        }
    }

    /// On the axis of the other figures over time.
    private func load(_ figure: LoadFigure) -> Markup {
        .lines(
            LoadChart(figure: figure, number: number).map { [scrolling($0.markup)] } ?? [])
    }

    /// In pieces that fit on paper, with what those signs stand for that no label tells.
    private func gantt(_ figure: GanttFigure) -> Markup {
        let charts = GanttLayout.pieces(of: figure).enumerated().map { piece, part in
            GanttChart(figure: part, number: number, piece: piece)
        }
        let texts = Set(charts.flatMap(\.labels).map(\.text))
        let keys = figure.keys.filter { !GanttLabels.tell($0.sign, in: figure, texts) }
        return .lines(
            charts.map { scrolling($0.markup) }
                + (keys.isEmpty ? [] : [GanttKeys(keys: keys).markup]))
    }

    /// A region that scrolls sideways on a narrow screen can be reached by keyboard and has a name.
    private func scrolling(_ content: Markup, named name: String? = nil) -> Markup {
        .element(
            "div",
            [
                "class": "scroll", "tabindex": "0", "role": "region",
                "aria-label": name ?? section.heading,
            ], [content])
    }

    private func calendar(_ strip: CalendarStrip, _ figure: CalendarFigure) -> Markup {
        let later = figure.later.map { [Markup.element("p", ["class": "note"], text: $0)] } ?? []
        return .lines([scrolling(strip.markup), strip.list(section.paper)] + later)
    }

    private func details(_ summary: String, _ tables: [Table]) -> Markup {
        .element(
            "details", [:],
            [
                .element("summary", text: summary),
                .element(
                    "div", ["class": "two dt"], tables.map { PlainTable(table: $0).markup }),
            ])
    }
}
