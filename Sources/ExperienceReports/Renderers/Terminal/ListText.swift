/// What `list` and `show` print.
public struct ListText {
    /// Columns that titles may claim before facts; longer ones wrap.
    private static let widestTitle = 36

    private let style: TerminalStyle

    /// Lays lists out in that style; their words come with the rows.
    public init(style: TerminalStyle) {
        self.style = style
    }

    /// One line a row: id, title, and the first facts that find room beside them; `show` has all.
    ///
    /// - Parameter empty: what to say when there is nothing to list.
    public func render(_ rows: [ListRow], empty: String) -> String {
        var page = TerminalPage(style)
        guard !rows.isEmpty else {
            page.paragraph(TerminalText(empty))
            return page.text
        }
        let facts = columns(of: rows)
        var table = TerminalTable(
            columns: [.init(heading: "id"), .init(heading: "title")], indent: 0)
        table.columns += facts.map { .init(heading: $0.name) }
        table.rows = rows.map { row in
            [TerminalText(row.id, .bold), TerminalText(row.title)]
                + facts.map { TerminalText(row.text(of: $0.key)) }
        }
        for line in table.lines(width: style.width) { page.line(line) }
        return page.text
    }

    /// The facts of any row, in order, as long as their columns fit.
    private func columns(of rows: [ListRow]) -> [ListRow.Fact] {
        var seen: Set<String> = []
        let facts = rows.flatMap(\.facts).filter { seen.insert($0.key).inserted }
        func width(_ texts: [String]) -> Int { texts.map { TerminalText($0).width }.max() ?? 0 }
        var room =
            style.width - width(["id"] + rows.map(\.id)) - 2
            - min(width(["title"] + rows.map(\.title)), Self.widestTitle)
        return Array(
            facts.prefix { fact in
                room -= width([fact.name] + rows.map { $0.text(of: fact.key) }) + 2
                return room >= 0
            })
    }

    /// One thing: its id and title, then a line a fact.
    public func render(_ thing: ListRow) -> String {
        var page = TerminalPage(style)
        let title = thing.title == thing.id ? "" : "  " + thing.title
        page.paragraph(TerminalText(thing.id, .bold) + TerminalText(title))
        page.blank()
        let width = min(thing.facts.map { DisplayWidth.of($0.name) }.max() ?? 0, 26) + 4
        for fact in thing.facts where !fact.text.isEmpty {
            // Several lines of one fact have its name beside the first.
            for (index, line) in fact.text.split(separator: "\n").enumerated() {
                let name = TerminalText(index == 0 ? "  " + fact.name : "", .faint)
                page.prose(
                    TerminalText(String(line)), after: name.padded(to: width), hanging: width)
            }
        }
        return page.text
    }
}

extension ListRow {
    /// What a fact says, nothing where the row has none of that key.
    fileprivate func text(of key: String) -> String {
        facts.first { $0.key == key }?.text ?? ""
    }
}
