import ExperienceModel

extension RecognitionCourse {
    /// Holds the column of the day against its cells: whether they can be read at all, whether
    /// they say what an earlier file taught, and where years of two digits stand.
    mutating func checkDay() {
        guard case .column(let name, let order) = mapping.day,
            let place = found.table.places(of: name).first,
            !findings.questions.contains(where: { $0.role == "day" })
        else { return }
        let column = found.table.columns[place]
        guard column.filled > 0 else { return useDayOfAll() }
        let days = column.values.map { (text: $0.text, day: WrittenDay($0.text), rows: $0.rows) }
        if let order, asked.dateOrder == nil {
            let against = days.filter { !$0.day.isDay(in: order) && $0.day.isDay(in: nil) }
            let other = order == .mdy ? DateOrder.dmy : .mdy
            let isOnlyOther = days.allSatisfy {
                $0.day.isDay(in: other) || !$0.day.isDay(in: order)
            }
            if let text = against.first?.text, isOnlyOther {
                return askForOrder(column, text: text, earlier: order, other: other)
            }
        }
        let readable = days.filter {
            $0.day.isDay(in: order) || order == nil && $0.day.yearFirst != nil
        }
        guard readable.reduce(0, { $0 + $1.rows }) * 2 >= column.filled else {
            return asked.dayOfAll == nil ? askForReadable(column, order) : useDayOfAll()
        }
        // Years of four digits leave nothing to settle.
        if order == nil, days.contains(where: { $0.day.fromYear == nil }) {
            settleShortYears(name, column)
        }
    }

    /// Where the earlier file's column of days holds none now, the day that the user names for all
    /// answers holds, if there is one.
    private mutating func useDayOfAll() {
        guard let day = asked.dayOfAll else { return }
        mapping.day = .all(day)
        named.removeAll { $0.role == "day" }
    }

    /// Says what the day is that --on names: that of all answers, though dates may stand there, or
    /// only that of the run.
    mutating func tellDayOfAll() {
        guard let day = asked.dayOfAll else { return }
        let (dutch, english) = (
            Wording(.dutch).figures.date(day), Wording(.english).figures.date(day)
        )
        if case .column = mapping.day { return tellDayOfRun(dutch, english) }
        let unused = unusedDates
        if !unused.isEmpty, asked.dateOrder != nil || asked.said.timeZone != nil {
            return askWhichDay(unused)
        }
        let list = unused.prefix(3).map { quoted(found.table.title($0.place)) }
            .joined(separator: ", ")
        let option = unused.first.map { OptionText.column("--day", $0.place, of: found.table) }
        var told = Phrase(
            dutch: "dag = \(dutch) voor elk antwoord (--on)",
            english: "day = \(english) for every answer (--on)")
        if let option {
            told = Phrase(
                dutch: "dag = \(dutch) voor elk antwoord (--on; de datums in \(list) tellen niet:"
                    + " \(option))",
                english: "day = \(english) for every answer (--on; the dates in \(list) are not"
                    + " used: \(option))")
        }
        findings.remarks.append(told)
    }

    private mutating func tellDayOfRun(_ dutch: String, _ english: String) {
        let title = named.first { $0.role == "day" }.map { found.table.title($0.place) } ?? ""
        findings.remarks.append(
            Phrase(
                dutch: "de dagen komen uit \(quoted(title)), zoals in het vorige bestand; --on"
                    + " \(dutch) is alleen de dag van deze import (met --forget-mapping die van"
                    + " elk antwoord)",
                english: "the days come from \(quoted(title)), as in the earlier file; --on"
                    + " \(english) is only the day of this import (with --forget-mapping that of"
                    + " every answer)"))
    }

    /// How dates are to be read was said as well, and that only a column has them.
    private mutating func askWhichDay(_ columns: [HeadColumn]) {
        findings.ask(
            .init(
                "day", isNeeded: true,
                doubt: Phrase(
                    dutch: "--date-order en --time-zone zeggen hoe datums zijn te lezen, maar met"
                        + " --on en zonder --day is elk antwoord van die ene dag",
                    english:
                        "--date-order and --time-zone say how dates are read, but with --on and"
                        + " without --day every answer is of that one day"),
                choices: columns.map { findings.choice("--day", $0) }))
    }

    /// Columns of dates that stay unused, the likeliest day of the answer first.
    private var unusedDates: [HeadColumn] {
        if let place = match?.day { return [found.table.columns[place]] }
        var trial = findings
        let finder = DayFinder(order: asked.dateOrder, noDay: mapping.noDay)
        if finder.find(in: &trial) != nil, let use = trial.uses.last {
            return [found.table.columns[use.place]]
        }
        return findings.free.filter(\.isDates)
    }

    /// The earlier file's dates were written in another order than these.
    private mutating func askForOrder(
        _ column: HeadColumn, text: String, earlier: DateOrder, other: DateOrder
    ) {
        let title = quoted(found.table.title(column.place))
        findings.ask(
            .init(
                "day", isNeeded: true,
                doubt: Phrase(
                    dutch: "de datums van het vorige bestand zijn gelezen als \(earlier.rawValue),"
                        + " maar in \(title) kan \(quoted(text)) dat niet zijn",
                    english: "the earlier file’s dates were read as \(earlier.rawValue), but in"
                        + " \(title) \(quoted(text)) cannot be that"),
                choices: [other, earlier].map { .init(option: "--date-order \($0.rawValue)") }))
    }

    /// Hardly any cell is a date.
    private mutating func askForReadable(_ column: HeadColumn, _ order: DateOrder?) {
        let title = quoted(found.table.title(column.place))
        let list = QuotedText.list(column.examples, most: 3)
        let others = found.table.columns.filter { $0.place != column.place && $0.isDates }
        let orders = DateOrder.allCases.filter { other in
            order != nil && other != order
                && column.share { WrittenDay($0).isDay(in: other) } >= 0.5
        }
        findings.ask(
            .init(
                "day", isNeeded: true,
                doubt: Phrase(
                    dutch: "in \(title) staan geen datums die te lezen zijn (\(list))",
                    english: "\(title) holds no dates that can be read (\(list))"),
                choices: orders.map { .init(option: "--date-order \($0.rawValue)") }
                    + others.map { findings.choice("--day", $0) } + [.init(option: "--on DATE")]))
    }

    /// Where every number of a date has two digits, the column must show whether the year is the
    /// first or the last.
    private mutating func settleShortYears(
        _ name: ResponseMapping.ColumnName, _ column: HeadColumn
    ) {
        let years = ShortYears(
            column, from: asked.said.firstDay, through: asked.said.lastDay,
            allowsBefore: asked.said.lastDayBefore != nil)
        let example = quoted(column.examples.first ?? "")
        switch years.place {
        case .last: return
        case .first:
            mapping.day = .column(name, order: .ymd)
            findings.remarks.append(
                Phrase(
                    dutch: "in datums als \(example) staat het jaar vooraan: zo passen ze alle",
                    english: "in dates like \(example) the year comes first: so all of them fit"))
        case .open:
            findings.ask(
                .init(
                    "day", isNeeded: true,
                    doubt: Phrase(
                        dutch: "in datums als \(example) kan het jaar vooraan of achteraan staan",
                        english: "in dates like \(example) the year may be the first or the last"
                            + " number"),
                    choices: DateOrder.allCases.map {
                        .init(option: "--date-order \($0.rawValue)")
                    }))
        }
    }
}
