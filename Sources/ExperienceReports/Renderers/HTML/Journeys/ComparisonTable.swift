/// A journey as it is beside the journey as it will be, stage by stage.
struct ComparisonTable {
    let figure: ComparisonFigure

    var markup: Markup {
        .element(
            "table", ["class": "cmp"],
            [
                .element("caption", ["class": "vh"], text: figure.caption),
                .element(
                    "thead", [:],
                    [
                        .element(
                            "tr", [:],
                            [figure.stageHeading, figure.nowHeading, figure.nextHeading].map {
                                .element("th", ["scope": "col"], text: $0)
                            })
                    ]),
                .element("tbody", [:], [.lines(figure.stages.map(row))]),
            ])
    }

    private func row(_ stage: ComparisonFigure.Stage) -> Markup {
        .element(
            "tr", [:],
            [
                .element("th", ["scope": "row"], text: stage.name), cell(stage.now, figure.now),
                cell(stage.next, figure.next),
            ])
    }

    private func cell(_ entries: [ComparisonFigure.Entry], _ side: String) -> Markup {
        guard !entries.isEmpty else {
            return .element("td", ["class": "none", "data-side": side], text: figure.none)
        }
        return .element(
            "td", ["data-side": side],
            [.element("div", ["class": "cards"], [.lines(entries.map(entry))])])
    }

    private func entry(_ entry: ComparisonFigure.Entry) -> Markup {
        let sign = entry.isProactive ? [Markup.proactiveSign(figure.proactive)] : []
        let word =
            entry.word.isEmpty
            ? [] : [Markup.element("b", text: entry.word), .text(" · ")]
        return .element(
            "div", ["class": "tp \(style(entry.change))"],
            [
                .element(
                    "p", ["class": "n"],
                    sign + [.element(entry.change == .goes ? "s" : "b", text: entry.title)]),
                .element("p", ["class": "o"], [.element("span", [:], word + [.text(entry.facts)])]),
            ])
    }

    private func style(_ change: ComparisonFigure.Change) -> String {
        switch change {
        case .stays: "same"
        case .changes: "chg"
        case .comes: "new"
        case .goes: "gone"
        }
    }
}
