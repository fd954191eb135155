import ExperienceModel

/// Journeys, personas, findings and insights as tables of a screen.
struct JourneyLines {
    let words: Wording

    /// The table of a block; without rows for any other block.
    func table(_ block: Block) -> Table {
        switch block {
        case .journeyMap(let figure): map(figure)
        case .comparison(let figure): comparison(figure)
        case .calendar(let figure): calendar(figure)
        case .findings(let lines):
            table(
                [words.say("Finding", "Bevinding"), words.say("Says", "Zegt")],
                lines.map { [$0.code, $0.text] })
        case .insights(let lines):
            table(
                [words.say("Insight", "Klantinzicht"), words.say("Says", "Zegt")],
                lines.map { [$0.id, "\($0.text) (\($0.source))"] })
        default: table([], [])
        }
    }

    private func map(_ figure: JourneyFigure) -> Table {
        table(
            [
                words.say("Stage", "Fase"), words.say("Channel", "Kanaal"),
                words.say("Touchpoint", "Contactpunt"), words.say("Facts", "Feiten"),
            ],
            figure.stages.enumerated().flatMap { index, stage in
                figure.channels.flatMap { channel in
                    channel.cells[index].map { [stage.name, channel.name, $0.title, $0.facts] }
                }
            })
    }

    private func comparison(_ figure: ComparisonFigure) -> Table {
        func titles(_ entries: [ComparisonFigure.Entry]) -> String {
            entries.isEmpty ? figure.none : entries.map(\.title).joined(separator: ", ")
        }
        return table(
            [figure.stageHeading, figure.nowHeading, figure.nextHeading],
            figure.stages.map { [$0.name, titles($0.now), titles($0.next)] })
    }

    private func calendar(_ figure: CalendarFigure) -> Table {
        table(
            ["#", words.say("Contact", "Contact"), words.say("When, how", "Wanneer, hoe")],
            figure.contacts.map { ["\($0.number)", $0.title, $0.facts] })
    }

    private func table(_ headings: [String], _ rows: [[String]]) -> Table {
        Table(caption: "", columns: headings.map { Table.Column(heading: $0) }, rows: rows)
    }
}
