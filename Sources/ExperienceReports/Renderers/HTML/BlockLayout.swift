import ExperienceModel

/// Lays one block of a section out, by the layout of its kind.
struct BlockLayout {
    let words: Wording
    let section: Section
    /// The number of the section, for ids that are unique on the page.
    let number: Int

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
        case .pilots(let figure): scrolling(PilotsTable(figure: figure).markup)
        case .decisions(let cards): DecisionList(cards: cards).markup
        case .readiness(let steps): ReadinessList(steps: steps).markup
        case .gantt(let figure): scrolling(GanttChart(figure: figure, number: number).markup)
        case .load(let figure): scrolling(LoadTable(figure: figure).markup)
        case .table(let table): scrolling(PlainTable(table: table).markup)
        case .changes(let lines): VoiceLists.changes(lines)
        case .learnings(let lines): VoiceLists.learnings(lines)
        case .quotes(let quotes): VoiceLists.quotes(quotes)
        case .paragraphs(let phrases):
            .lines(phrases.map { .element("p", ["class": "para"], [$0.markup]) })
        case .details(let summary, let tables): details(summary, tables)
        }
    }

    /// A region that scrolls sideways on a narrow screen can be reached by keyboard and has a name.
    private func scrolling(_ content: Markup) -> Markup {
        .element(
            "div",
            [
                "class": "scroll", "tabindex": "0", "role": "region",
                "aria-label": section.heading,
            ], [content])
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
