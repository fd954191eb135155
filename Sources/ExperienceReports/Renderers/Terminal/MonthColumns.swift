import ExperienceModel

/// Days in columns of text: some columns a month, or some months a column where they are many.
struct MonthColumns {
    private let first: Month
    private let months: Int
    private let perMonth: Int
    private let monthsPerColumn: Int

    /// Columns for so many months, as wide as there is room, but no wider than usual.
    init(from first: Month, months: Int, room: Int, usual: Int) {
        self.first = first
        self.months = max(1, months)
        let room = max(1, room)
        perMonth = min(usual, max(1, room / self.months))
        monthsPerColumn = (self.months + room - 1) / room
    }

    /// How many columns there are.
    var count: Int {
        monthsPerColumn > 1 ? (months + monthsPerColumn - 1) / monthsPerColumn : months * perMonth
    }

    /// The column that holds a day; days outside lie before or behind all columns.
    func column(of day: Day) -> Int {
        guard day >= first.firstDay else { return -1 }
        let (year, month, number) = day.date
        let index = (year - first.year) * 12 + month - first.month
        guard index < months else { return count }
        let days = Day.daysInMonth(year: year, month: month)
        return monthsPerColumn > 1
            ? index / monthsPerColumn : index * perMonth + (number - 1) * perMonth / days
    }

    /// The years, and the months as far as their names do not touch.
    func headings(_ figures: Figures) -> (years: TerminalText, months: TerminalText?) {
        var years = TerminalText()
        var names = TerminalText()
        let every = max(1, (4 + perMonth - 1) / perMonth)
        var month = first
        for index in 0..<months {
            let column = monthsPerColumn > 1 ? index / monthsPerColumn : index * perMonth
            let hasYear = index == 0 || (month.month == 1 && column + 4 <= count)
            if hasYear, years.isEmpty || years.width < column {
                years = years.padded(to: column) + TerminalText("\(month.year)", .faint)
            }
            if index.isMultiple(of: every), perMonth > 1, column + 3 <= count {
                let name = figures.monthName(month.month, isShort: true).prefix(3)
                names = names.padded(to: column) + TerminalText(String(name), .faint)
            }
            month = month.next
        }
        return (years, names.isEmpty ? nil : names)
    }

    /// Bars in columns; later ones lie over earlier ones where they share a column, so that a rise
    /// shows at once.
    func text(of bars: [(start: Day, end: Day, sign: String, ink: TerminalInk)]) -> TerminalText {
        var cells = [TerminalText](repeating: TerminalText(" "), count: count)
        for bar in bars {
            let (first, last) = (max(column(of: bar.start), 0), min(column(of: bar.end), count - 1))
            guard first <= last else { continue }
            for column in first...last { cells[column] = TerminalText(bar.sign, bar.ink) }
        }
        return cells.reduce(TerminalText(), +)
    }
}
