/// Planned work month by month, in per cent of what each discipline has.
struct LoadTable {
    let figure: LoadFigure

    var markup: Markup {
        .element("table", ["class": "load"], [head, .element("tbody", [:], figure.rows.map(row))])
    }

    private var head: Markup {
        let headings = [figure.heading, figure.capacityHeading] + figure.months
        return .element(
            "thead", [:],
            [
                .element(
                    "tr", [:],
                    headings.enumerated().map { index, heading in
                        .element(
                            "th", ["scope": "col", "class": index == 0 ? "" : "num"],
                            text: heading)
                    })
            ])
    }

    private func row(_ row: LoadFigure.Row) -> Markup {
        .element(
            "tr", [:],
            [
                .element("th", ["scope": "row"], text: row.label),
                .element("td", ["class": "num"], text: row.capacity),
            ]
                + row.cells.map { cell in
                    .element("td", ["class": "num \(style(cell))"], text: cell.text)
                })
    }

    private func style(_ cell: LoadFigure.Cell) -> String {
        guard let percent = cell.percent else { return "over" }
        return switch percent {
        case ..<40: "l0"
        case ..<60: "l1"
        case ..<80: "l2"
        case ..<96: "l3"
        case ...100: "l4"
        default: "over"
        }
    }
}
