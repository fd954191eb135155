/// A plain table, such as lists and the pages that have no figures of their own.
extension TerminalPage {
    mutating func add(_ table: Table, label: String, subtitle: TerminalText?) {
        heading(label, subtitle)
        var text = TerminalTable(
            columns: table.columns.map {
                .init(heading: $0.heading, alignment: $0.isNumber ? .right : .left)
            })
        text.rows = table.rows.map { row in row.map { TerminalText($0) } }
        for part in text.lines(width: style.width) { line(part) }
    }
}
