import ExperienceModel

/// How a pilot's evidence grew, its groups, lessons and quotes, answers and money.
extension TerminalPage {
    /// The first week, the milestones and today.
    mutating func add(_ figure: EvidenceFigure, label: String, _ words: Wording) {
        var told = Set(figure.milestones.map(\.point))
        told.formUnion([0, figure.points.count - 1])
        var table = TerminalTable(columns: [
            .init(alignment: .right), .init(alignment: .right), .init(alignment: .right, gap: 4),
            .init(alignment: .right, gap: 4), .init(gap: 3),
        ])
        for (position, point) in figure.points.enumerated() where told.contains(position) {
            let milestone = figure.milestones.first { $0.point == position }
            let mark = milestone?.text.dropping(prefix: point.dayText + ": ") ?? ""
            let text = point.remark.isEmpty ? mark : point.remark
            table.rows.append([
                TerminalText(point.dayText), TerminalText(point.answers + " " + figure.answersWord),
                TerminalText(point.value),
                TerminalText(words.figures.range(point.lower, point.upper)),
                TerminalText(text, point.isDecided ? figure.state.ink : .plain),
            ])
        }
        add(table, label: label)
    }

    mutating func add(
        _ figure: GroupFigure, label: String, isOpen: Bool, _ words: Wording
    ) {
        let rows = figure.parts.flatMap(\.rows)
        guard isOpen else {
            let hidden = rows.count { $0.isSuppressed }
            let text = words.groups(shown: rows.count - hidden, hidden: hidden)
            return add(label: label, TerminalText(text))
        }
        let nameWidth = TerminalPage.nameWidth(([figure.whole] + rows).map(\.label))
        let answers = ([figure.whole] + rows).map { DisplayWidth.of($0.answers) }.max() ?? 0
        let start = 2 + nameWidth + 2 + answers + 1
        let scale = PlotScale(figure.axis, room: style.width - start - 8, isWide: style.isWide)
        let labels = TerminalText(TerminalPage.blanks(start)) + scale.labels
        line(labels.beginning(with: TerminalText(label, .bold)) ?? labels)
        add([figure.whole], nameWidth, answers, scale, figure.line)
        for part in figure.parts {
            line(TerminalText("  " + part.label, .faint))
            add(part.rows, nameWidth, answers, scale, figure.line)
        }
    }

    private mutating func add(
        _ rows: [GroupFigure.Row], _ nameWidth: Int, _ answers: Int, _ scale: PlotScale,
        _ goal: GoalLine?
    ) {
        for row in rows {
            let head = cell(named: row.label, width: nameWidth) + TerminalText("  ")
            let plot =
                row.isSuppressed
                ? TerminalText(" " + row.range).padded(to: scale.columns)
                : TerminalPlot(row.interval, goal: goal?.value, scale: scale).text(.plain)
            line(
                head + TerminalText(row.answers).padded(to: answers, .right) + TerminalText(" ")
                    + plot + TerminalText(row.isSuppressed ? "" : row.value).padded(to: 8, .right))
        }
    }

    mutating func add(_ learnings: [LearningLine], label: String) {
        heading(label)
        let width = learnings.map { DisplayWidth.of($0.basis) }.max() ?? 0
        for learning in learnings {
            let basis = TerminalText("  " + learning.basis, .faint).padded(to: width + 4)
            prose(TerminalText(learning.text), after: basis, hanging: width + 4)
        }
    }

    mutating func add(_ quotes: [Quote], label: String) {
        heading(label)
        for quote in quotes {
            let score = TerminalText(quote.score ?? "", .bold).padded(to: 4, .right)
            let from = TerminalText(quote.from.map { " (" + $0 + ")" } ?? "", .faint)
            prose(
                TerminalText("“" + quote.text + "”") + from, after: score + TerminalText("  "),
                hanging: 6)
        }
    }
}

extension AnswersFigure {
    /// How many answers came, of how many, and what is still needed.
    var sentence: String { soFar + ", " + most + (note.map { ". " + $0 } ?? "") }
}

extension MoneyFigure {
    /// Cost, benefit with its range, what remains, and what it rests on.
    var sentence: String {
        let cost = costText.map { $0 + ", " } ?? ""
        return cost + benefitText + " (" + rangeText + "). " + (note.map { $0 + " " } ?? "")
            + basis + "."
    }
}

extension String {
    fileprivate func dropping(prefix: String) -> String {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
    }
}
