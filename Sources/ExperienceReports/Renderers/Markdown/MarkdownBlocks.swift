import ExperienceModel

/// Blocks as Markdown: every figure as the table behind it.
struct MarkdownBlocks {
    let words: Wording
    /// The pages beside this one, for what leads to them.
    var links: PageLinks?

    func lines(_ block: Block) -> [String] {
        switch block {
        case .effects(let rows): [measured(rows, line: words.say("Goal", "Doel"))]
        case .guardrails(let rows): [measured(rows, line: words.say("Limit", "Grens"))]
        case .scores(let figure): [scores(figure)]
        case .evidence(let figure): [evidence(figure)]
        case .answers(let figure):
            [
                escaped([figure.soFar, figure.most].joined(separator: ", ") + "."),
                figure.note.map(escaped),
            ]
            .compactMap { $0 }
        case .money(let figure): [money(figure)]
        case .groups(let figure): [groups(figure)]
        case .pilots(let figure): [pilots(figure)]
        case .decisions(let cards): [decisions(cards)]
        case .readiness(let steps): [readiness(steps)]
        case .gantt(let figure): [gantt(figure)]
        case .load(let figure): [load(figure)]
        case .waiting(let cards): [waiting(cards)]
        case .cost(let figure): [cost(figure)]
        case .metric(let figure): [metric(figure)]
        case .journeyMap, .comparison, .calendar, .findings, .insights: journeys(block)
        case .table(let table): [plain(table)]
        case .changes(let lines): [listed(lines.map { ($0.subject, ":", $0.text) })]
        case .learnings(let lines): [listed(lines.map { ("\($0.basis):", "", $0.text) })]
        case .quotes(let quotes): [quotes.map(quote).joined(separator: "\n>\n")]
        case .paragraphs(let phrases): phrases.map(MarkdownText.line)
        case .pages(let pages): [pages.map(page).joined(separator: "\n")]
        // The tables above hold the same numbers.
        case .details: []
        case .appendix(_, let tables):
            tables.flatMap { ["**\(escaped($0.caption))**", plain($0)] }
        }
    }

    /// A bold name with a text, line by line.
    private func listed(_ lines: [(name: String, after: String, text: String)]) -> String {
        lines.map { "- **\(escaped($0.name))**\($0.after) \(escaped($0.text))" }
            .joined(separator: "\n")
    }

    func escaped(_ text: String) -> String { MarkdownText.escaped(text) }

    private func measured(_ rows: [MeasuredRow], line: String) -> String {
        MarkdownText.table(
            [
                (words.say("Measured", "Gemeten"), false), (words.say("Arms", "Groepen"), false),
                (words.say("Effect", "Effect"), true), (words.say("Interval", "Interval"), true),
                (line, true), (words.say("Verdict", "Oordeel"), false),
            ],
            rows.map { row in
                let name = row.unit.isEmpty ? row.label : "\(row.label), \(row.unit)"
                return [name, row.sublabel, row.value, row.range, row.line.text, row.verdict]
            })
    }

    private func scores(_ figure: ScoreFigure) -> String {
        let rows =
            figure.brackets.isEmpty
            ? figure.bars.map { [$0.score] + $0.shares.map { words.figures.share($0) } }
            : figure.brackets.map { [$0.label] + $0.shares }
        return MarkdownText.table(
            [(words.say("Score", "Score"), false)] + figure.arms.map { ($0, true) }, rows)
    }

    private func evidence(_ figure: EvidenceFigure) -> String {
        let milestones = Dictionary(
            figure.milestones.map { ($0.point, $0.text) }, uniquingKeysWith: { $1 })
        return MarkdownText.table(
            [
                (words.say("Up to", "Tot en met"), false),
                (words.say("Answers", "Antwoorden"), true),
                (words.say("Effect", "Effect"), true), (words.say("Interval", "Interval"), true),
                (words.say("Remark", "Opmerking"), false),
            ],
            figure.points.enumerated().map { index, point in
                [
                    point.dayText, point.answers, point.value,
                    words.figures.range(point.lower, point.upper),
                    point.remark.isEmpty ? milestones[index] ?? "" : point.remark,
                ]
            })
    }

    private func money(_ figure: MoneyFigure) -> String {
        let parts = ["\(figure.benefitText) (\(figure.rangeText))", figure.costText]
        let text = words.capitalised(parts.compactMap { $0 }.joined(separator: ", ")) + "."
        return escaped([text, figure.note].compactMap { $0 }.joined(separator: " "))
    }

    private func groups(_ figure: GroupFigure) -> String {
        let rows =
            [(figure.whole, "")]
            + figure.parts.flatMap { part in part.rows.map { ($0, part.label) } }
        return MarkdownText.table(
            [
                (figure.groupHeading, false), (words.say("By", "Naar"), false),
                (figure.answersHeading, true), (words.say("Estimate", "Schatting"), true),
                (words.say("Interval", "Interval"), true),
            ], rows.map { row, part in [row.label, part, row.answers, row.value, row.range] })
    }

    private func pilots(_ figure: PilotsFigure) -> String {
        let names = figure.headings
        return MarkdownText.table(
            [
                (names.pilot, false), (names.state, false), (names.effect, true),
                (words.say("Interval", "Interval"), true), (words.say("Goal", "Doel"), true),
                (names.answers, true), (names.next, false),
            ],
            figure.rows.map { row in
                [
                    row.label, row.chip.text, row.value, row.range, row.line?.text ?? "–",
                    row.answers, row.next.text,
                ]
            }, leads: figure.rows.map { MarkdownText.link($0.label, to: .pilot($0.id), links) })
    }

    private func page(_ page: PageEntry) -> String {
        let verdict = page.verdict.map { "**\(escaped($0.text))** · " } ?? ""
        let title = MarkdownText.link(page.title, to: page.name, links)
        return "- \(title): \(verdict)\(escaped(page.headline))"
    }

    private func decisions(_ cards: [DecisionCard]) -> String {
        cards.enumerated().map { index, card in
            let who = card.who.filter { !$0.isEmpty }.joined(separator: ", ")
            let parts = [
                "**\(escaped(card.title))**", escaped(card.text),
                who.isEmpty ? "" : "(\(escaped(who)))",
            ]
            return "\(index + 1). "
                + parts.filter { !$0.isEmpty }.joined(separator: " ")
        }.joined(separator: "\n")
    }

    private func readiness(_ steps: [ReadinessStep]) -> String {
        MarkdownText.table(
            [
                (words.say("Step", "Stap"), false), (words.say("In place", "Ingevuld"), true),
                (words.say("Open", "Open"), false),
            ],
            steps.map { step in
                [
                    "\(step.number) \(step.title)", "\(step.inPlace)/\(step.parts)",
                    step.gaps.map { $0.code + " " + $0.text }.joined(separator: "; "),
                ]
            })
    }

    func plain(_ table: Table) -> String {
        MarkdownText.table(table.columns.map { ($0.heading, isNumber: $0.isNumber) }, table.rows)
    }

    private func quote(_ quote: Quote) -> String {
        let from = [quote.score, quote.from].compactMap { $0 }.joined(separator: ", ")
        let source = from.isEmpty ? "" : " (\(escaped(from)))"
        return "> “\(escaped(quote.text))”\(source)"
    }
}
