import ExperienceModel

/// Journeys, personas, findings and insights as Markdown.
extension MarkdownBlocks {
    /// A block of the pages of journeys and personas; nothing for any other.
    func journeys(_ block: Block) -> [String] {
        switch block {
        case .journeyMap(let figure): journey(figure)
        case .comparison(let figure): [comparison(figure)]
        case .calendar(let figure): calendar(figure)
        case .findings(let lines): [findings(lines)]
        case .insights(let lines): [insights(lines)]
        default: []
        }
    }

    /// The map as tables: stages, scores, touchpoints, and what stands behind them.
    private func journey(_ figure: JourneyFigure) -> [String] {
        let layers = figure.layers
        let stages = MarkdownText.table(
            [
                (words.say("Stage", "Fase"), false), (words.say("Days", "Dagen"), false),
                (layers.customerName, false), (words.say("Insights", "Klantinzichten"), false),
                (layers.firstMove, false),
            ],
            figure.stages.map { stage in
                [
                    stage.name, stage.days, dashed(stage.voices.map(text).joined(separator: " ")),
                    dashed(stage.insights.joined(separator: ", ")),
                    dashed(
                        (stage.firstMove.titles + stage.firstMove.marks.map(\.code))
                            .joined(separator: ", ")),
                ]
            })
        let behind = MarkdownText.table(
            [
                (words.say("Stage", "Fase"), false), (layers.backstageName, false),
                (layers.wordsName, false),
            ],
            figure.stages.map { stage in
                [
                    stage.name,
                    dashed(stage.works.map { "\($0.text) (\($0.who))" }.joined(separator: "; ")),
                    dashed(stage.words.map { text($0, layers) }.joined(separator: "; ")),
                ]
            })
        let scores = figure.curve.table.map { [plain($0)] } ?? []
        return [
            stages, touchpoints(figure), behind,
            escaped(figure.curve.title + ": ")
                + escaped(figure.curve.note) + ".",
        ] + scores
    }

    /// Every touchpoint that customers see, in the order of stage and channel.
    private func touchpoints(_ figure: JourneyFigure) -> String {
        let rows = figure.stages.enumerated().flatMap { index, stage in
            figure.channels.flatMap { channel in
                channel.cells[index].map { card in
                    [
                        stage.name, channel.name, card.title, card.facts,
                        card.isProactive ? figure.layers.proactive : "–",
                        dashed(card.pilots.map(\.text).joined(separator: ", ")),
                        dashed(card.marks.map(\.code).joined(separator: ", ")),
                    ]
                }
            }
        }
        return MarkdownText.table(
            [
                (words.say("Stage", "Fase"), false), (words.say("Channel", "Kanaal"), false),
                (words.say("Touchpoint", "Contactpunt"), false),
                (words.say("Facts", "Feiten"), false), (figure.layers.firstMove, false),
                (words.say("Pilot", "Pilot"), false), (words.say("Findings", "Bevindingen"), false),
            ], rows)
    }

    /// What becomes of every touchpoint.
    private func comparison(_ figure: ComparisonFigure) -> String {
        func text(_ entries: [ComparisonFigure.Entry]) -> String {
            entries.isEmpty
                ? figure.none
                : entries.map { entry in
                    let word = entry.word.isEmpty ? "" : "; \(entry.word)"
                    return "\(entry.title) (\(entry.facts)\(word))"
                }.joined(separator: ", ")
        }
        return MarkdownText.table(
            [
                (figure.stageHeading, false), (figure.nowHeading, false),
                (figure.nextHeading, false),
            ],
            figure.stages.map { [$0.name, text($0.now), text($0.next)] })
    }

    /// The contacts of a year in the order of their days.
    private func calendar(_ figure: CalendarFigure) -> [String] {
        let table = MarkdownText.table(
            [
                ("#", true), (words.say("Contact", "Contact"), false),
                (words.say("When", "Wanneer"), false), (words.say("How", "Hoe"), false),
                (words.say("Reach", "Bereik"), false),
                (words.say("First move", "Eerste stap"), false),
            ],
            figure.contacts.map {
                [
                    "\($0.number)", $0.title, $0.parts.first ?? "–",
                    $0.parts.dropFirst().first ?? "–",
                    dashed($0.parts.dropFirst(2).joined(separator: ", ")),
                    $0.isProactive ? figure.proactive : "–",
                ]
            })
        return [table]
            + [figure.silence?.text, figure.later].compactMap { $0 }
            .map { escaped(words.sentence($0)) }
    }

    private func findings(_ lines: [FindingLine]) -> String {
        lines.map { line in
            "- **\(line.code)** (\(line.severity)) "
                + ([line.text] + (line.remedy.map { [$0] } ?? []))
                .map { escaped(words.sentence($0)) }.joined(separator: " ")
        }.joined(separator: "\n")
    }

    private func insights(_ lines: [InsightLine]) -> String {
        lines.map { line in
            let facts = [line.source, line.remark].compactMap { $0 }.filter { !$0.isEmpty }
                .joined(separator: "; ")
            return "- **\(escaped(line.id))** \(escaped(line.text))"
                + (facts.isEmpty ? "" : " (\(escaped(facts)))")
        }.joined(separator: "\n")
    }

    private func text(_ voice: JourneyFigure.Voice) -> String {
        [voice.feeling, voice.text].compactMap { $0 }.joined(separator: " ")
    }

    private func text(_ words: JourneyFigure.Words, _ layers: JourneyFigure.Layers) -> String {
        guard let avoided = words.avoided else {
            return words.value.isEmpty ? words.text : "\(words.text) (\(words.value))"
        }
        let better = words.better.map { ", \(layers.better): \($0)" } ?? ""
        return "✗ \(avoided)\(better)"
    }

    private func dashed(_ text: String) -> String { text.isEmpty ? "–" : text }
}
