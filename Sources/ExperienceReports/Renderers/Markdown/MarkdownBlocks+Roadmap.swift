import ExperienceModel

/// The figures of a roadmap as the tables behind them.
extension MarkdownBlocks {
    func gantt(_ figure: GanttFigure) -> String {
        var headings = [
            (words.say("Item", "Onderdeel"), false), (words.say("Share", "Deel"), true),
            (words.say("From", "Van"), false), (words.say("To", "Tot"), false),
            (words.say("If", "Als"), false),
        ]
        if !figure.isSmall {
            headings.insert((words.say("Discipline", "Discipline"), false), at: 0)
            headings.append((words.say("Why not earlier", "Waarom niet eerder"), false))
        }
        return MarkdownText.table(
            headings.map { ($0.0, isNumber: $0.1) },
            figure.rows.flatMap { row in
                row.bars.map { bar in
                    let cells = [
                        row.label, bar.text, words.figures.date(bar.start),
                        words.figures.date(bar.end), row.condition ?? "",
                    ]
                    return figure.isSmall ? cells : [row.group ?? "–"] + cells + [bar.because]
                }
            })
    }

    func load(_ figure: LoadFigure) -> String {
        MarkdownText.table(
            [(figure.heading, false), (figure.capacityHeading, true)]
                + figure.months.map { ($0, true) },
            figure.rows.map { row in
                [row.label, row.capacity] + row.cells.map { $0.text.isEmpty ? "–" : $0.text }
            })
    }

    func waiting(_ cards: [WaitingCard]) -> String {
        cards.map {
            "- **\(escaped($0.subject)): \(escaped(words.sentence($0.title)))** \(escaped($0.text))"
        }.joined(separator: "\n")
    }

    func cost(_ figure: CostFigure) -> String {
        let hasAll = figure.costOfAll != nil
        var headings = [
            (words.say("Up to", "Tot en met"), false), (words.say("Cost", "Kosten"), true),
        ]
        if hasAll { headings.append((words.say("With all rollouts", "Met alle uitrollen"), true)) }
        headings += [
            (words.say("Benefit", "Opbrengst"), true), (words.say("Interval", "Interval"), true),
        ]
        return MarkdownText.table(
            headings.map { ($0.0, isNumber: $0.1) },
            figure.rows.map { row in
                [row.day, row.cost] + (hasAll ? [row.costOfAll] : []) + [row.benefit, row.range]
            })
    }

    func metric(_ figure: MetricFigure) -> String {
        MarkdownText.table(
            [
                (words.say("From", "Vanaf"), false), (words.say("Wave", "Golf"), false),
                (words.say("Expected", "Verwacht"), true),
                (words.say("Interval", "Interval"), true),
            ],
            figure.steps.map { [$0.dayText, $0.wave, $0.valueText, $0.rangeText] })
            + "\n\n" + escaped(words.capitalised(figure.baseText)) + "."
    }
}
