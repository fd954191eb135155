/// A table of words and numbers.
struct PlainTable {
    let table: Table
    /// What of it is printed; nil where all of it is.
    var paper: PaperSelection?

    var markup: Markup {
        .element(
            "table", ["class": "plain"],
            [
                .element("caption", ["class": "vh"], text: table.caption), columns,
                .element(
                    "thead", [:],
                    [
                        .element(
                            "tr", [:],
                            table.columns.map { column in
                                .element(
                                    "th", ["scope": "col", "class": column.isNumber ? "num" : ""],
                                    text: column.heading)
                            })
                    ]),
                .element("tbody", [:], [.lines(table.rows.enumerated().map(row))]),
            ])
    }

    private var columns: Markup {
        .lines(
            table.columns.contains { $0.width != nil }
                ? [
                    .element(
                        "colgroup", [:],
                        table.columns.map { column in
                            .element("col", column.width.map { ["style": "width:\($0)%"] } ?? [:])
                        })
                ] : [])
    }

    private func row(_ place: Int, _ cells: [String]) -> Markup {
        .element(
            "tr", paper.map { ["class": $0.style(place)] } ?? [:],
            zip(table.columns, cells).enumerated().map { index, pair in
                let (column, text) = pair
                return index == 0
                    ? .element("th", ["scope": "row"], text: text)
                    : .element("td", ["class": column.isNumber ? "num" : ""], text: text)
            })
    }
}
