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
        guard column.filled > 0 else { return }
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
            return askForReadable(column, order)
        }
        // Years of four digits leave nothing to settle.
        if order == nil, days.contains(where: { $0.day.fromYear == nil }) {
            settleShortYears(name, column)
        }
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
