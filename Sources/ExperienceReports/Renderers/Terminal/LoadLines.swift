/// Planned work in per cent of what each discipline has, month by month.
extension TerminalPage {
    mutating func add(_ figure: LoadFigure, label: String, subtitle: TerminalText?) {
        let nameWidth = TerminalPage.nameWidth(figure.rows.map(\.label))
        let capacities = figure.rows.map { DisplayWidth.of($0.capacity) }
        let start = max(24, nameWidth + 4 + (capacities.max() ?? 0))
        heading(label, subtitle)
        let perLine = max(1, (style.width - start - 1) / 4)
        for first in stride(from: 0, to: figure.months.count, by: perLine) {
            let months = first..<min(first + perLine, figure.months.count)
            if first > 0 { blank() }
            line(
                figure.months[months].reduce(TerminalText(TerminalPage.blanks(start))) {
                    $0 + TerminalText(String($1.prefix(3)), .faint).padded(to: 4, .right)
                })
            for row in figure.rows {
                let name = cell(named: row.label, width: nameWidth)
                let capacity = TerminalText(row.capacity, .faint)
                    .padded(to: start - name.width, .right)
                line(name + capacity + cells(row.cells, in: months))
            }
        }
    }

    /// Four columns a month; the `!` of an overload takes the blank before the next.
    private func cells(_ cells: [LoadFigure.Cell], in months: Range<Int>) -> TerminalText {
        var text = TerminalText()
        for (position, cell) in cells[months.clamped(to: cells.indices)].enumerated() {
            let isOver = cell.percent.map { $0.rounded() > 100 } ?? true
            let isFull = cell.percent.map { $0.rounded() >= 96 } ?? true
            let ink: TerminalInk = isOver ? .boldRed : isFull ? .bold : .plain
            let width = (position + 1) * 4 - text.width
            text += TerminalText(cell.text, ink).padded(to: width, .right)
            if isOver, cell.percent != nil { text += TerminalText("!", ink) }
        }
        return text
    }
}
