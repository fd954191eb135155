/// The map of a journey as a table: stages as columns, layers as rows; a journey of many stages is
/// told in several tables, so that its columns stay readable.
struct JourneyMapTable {
    let figure: JourneyFigure
    /// The number of the section, for ids.
    let number: Int

    /// As many stages as fit beside each other on a page.
    private static let most = 7

    /// The stages of each table, as evenly as can be.
    static func parts(of count: Int) -> [Range<Int>] {
        guard count > most else { return [0..<count] }
        let tables = (count + most - 1) / most
        return (0..<tables).map { ($0 * count / tables)..<(($0 + 1) * count / tables) }
    }

    /// One table for each part.
    var tables: [Markup] {
        Self.parts(of: figure.stages.count).enumerated().map { index, stages in
            table(stages, id: "\(number)-\(index + 1)")
        }
    }

    private func table(_ stages: Range<Int>, id: String) -> Markup {
        let own = Array(figure.stages[stages])
        let columns = Array(repeating: Markup.element("col"), count: own.count + 1)
        return .element(
            "table", ["class": "map"],
            [
                .element("caption", ["class": "vh"], text: figure.caption),
                .element("colgroup", [:], columns), head(own),
                .element("tbody", [:], [.lines(rows(stages, own, id))]),
            ])
    }

    private func head(_ stages: [JourneyFigure.Stage]) -> Markup {
        let corner = Markup.element(
            "th", ["scope": "col", "class": "corner"],
            [.element("span", ["class": "vh"], text: figure.layers.layer)])
        return .element(
            "thead", [:],
            [
                .element(
                    "tr", [:],
                    [corner]
                        + stages.map { stage in
                            .element(
                                "th", ["scope": "col"],
                                [
                                    .element("b", text: stage.name),
                                    .element("span", text: stage.days),
                                ])
                        })
            ])
    }

    private func rows(
        _ stages: Range<Int>, _ own: [JourneyFigure.Stage], _ id: String
    ) -> [Markup] {
        let layers = figure.layers
        let curve = JourneyCurve(figure: figure.curve, stages: stages, id: id).markup
        let all = "\(own.count + 1)"
        let channels = figure.channels.filter { channel in
            channel.cells[stages].contains { !$0.isEmpty } || !channel.marks.isEmpty
        }
        return [
            row("ex", (layers.customerName, layers.customerNote), own.map(voices)),
            .element(
                "tr", ["class": "cvr"],
                [
                    heading((layers.scoreName, layers.scoreNote)),
                    .element("td", ["class": "cvc", "colspan": "\(own.count)"], [curve]),
                ]),
            row("fm", (layers.firstMove, ""), own.map(firstMove)),
            .element(
                "tr", ["class": "lov fs"],
                [.element("td", ["colspan": all], text: layers.frontstage)]),
        ] + channels.map { channel($0, stages) } + [
            .element(
                "tr", ["class": "lov lv"],
                [.element("td", ["colspan": all], text: layers.visibility)]),
            row("bk", (layers.backstageName, layers.backstageNote), own.map(works)),
            row("wd", (layers.wordsName, layers.wordsNote), own.map(brandWords)),
        ]
    }

    private func heading(_ names: (String, String), _ marks: [Markup] = []) -> Markup {
        .element(
            "th", ["scope": "row"],
            [.element("b", text: names.0), .element("span", text: names.1)] + marks)
    }

    private func row(_ style: String, _ names: (String, String), _ cells: [[Markup]]) -> Markup {
        .element(
            "tr", ["class": style],
            [heading(names)]
                + cells.map { .element("td", [:], $0.isEmpty ? [.text("–")] : [.lines($0)]) })
    }

    /// What customers feel and expect, with the insights behind it after the last of it.
    private func voices(_ stage: JourneyFigure.Stage) -> [Markup] {
        let links = stage.insights.flatMap { id -> [Markup] in
            [.text(" "), .element("a", ["class": "ref", "href": "#i-\(id)"], text: id)]
        }
        var told = stage.voices.map { voice -> [Markup] in
            let feeling = voice.feeling.map { [Markup.element("b", text: $0), .text(" ")] } ?? []
            return feeling + (voice.text.map { [.element("bdi", text: $0)] } ?? [])
        }
        if !links.isEmpty {
            told.append((told.popLast() ?? []) + links)
        }
        return told.map { .element("p", [:], $0) }
    }

    private func firstMove(_ stage: JourneyFigure.Stage) -> [Markup] {
        let titles = stage.firstMove.titles
        let text = titles.isEmpty ? "–" : titles.joined(separator: ", ")
        return [.element("span", [:], [.text(text)])] + stage.firstMove.marks.map(\.markup)
    }

    private func channel(_ channel: JourneyFigure.Channel, _ stages: Range<Int>) -> Markup {
        .element(
            "tr", ["class": "ch"],
            [
                .element(
                    "th", ["scope": "row"],
                    [.element("b", text: channel.name), .element("span", text: channel.note)]
                        + channel.marks.map(\.markup))
            ] + channel.cells[stages].map { .element("td", [:], [.lines($0.map(card))]) })
    }

    private func card(_ card: JourneyFigure.Card) -> Markup {
        let state = card.pilots.first?.state
        let style = state.map { $0.styleName } ?? ""
        let sign =
            card.isProactive
            ? [Markup.proactiveSign(figure.layers.proactive)] : []
        let truth =
            card.isMomentOfTruth
            ? [
                Markup.element("span", ["class": "mot"], text: figure.layers.momentOfTruth)
            ] : []
        let pilots = card.pilots.map { chip in
            Markup.element(
                "span", ["class": "pst \(chip.state.styleName)"],
                [.symbol(chip.state.symbolName), .element("span", text: chip.text)])
        }
        return .element(
            "div", ["class": style.isEmpty ? "tp" : "tp \(style)"],
            [
                .element("p", ["class": "n"], sign + [.element("b", text: card.title)]),
                .element(
                    "p", ["class": "o"],
                    [.element("span", text: card.facts)] + truth + pilots
                        + card.marks.map(\.markup)),
            ])
    }

    private func works(_ stage: JourneyFigure.Stage) -> [Markup] {
        stage.works.map { work in
            .element(
                "p", [:],
                [
                    .element("bdi", text: work.text),
                    .element("span", text: work.who),
                ] + work.marks.map(\.markup))
        }
    }

    private func brandWords(_ stage: JourneyFigure.Stage) -> [Markup] {
        stage.words.map { words in
            guard let avoided = words.avoided else {
                return .element(
                    "p", words.value.isEmpty ? ["class": "wg"] : [:],
                    [
                        .element("bdi", text: words.text), .text(" "),
                        .element("span", ["class": "v"], text: words.value),
                    ] + words.marks.map(\.markup))
            }
            let better = words.better.map { " \(figure.layers.better): \($0) " } ?? " "
            return .element(
                "p", ["class": "wg"],
                [.element("s", text: avoided), .text(better)] + words.marks.map(\.markup))
        }
    }
}

extension JourneyFigure.Mark {
    /// The sign with the code; a link where the page lists the finding.
    var markup: Markup {
        let content = [Markup.symbol("g-gap"), .text(code)]
        let style = "gapm \(state.styleName)"
        return number.map { .element("a", ["class": style, "href": "#f\($0)"], content) }
            ?? .element("span", ["class": style], content)
    }
}

extension Markup {
    /// The sign of a contact that we start, with its word for those who do not see it.
    static func proactiveSign(_ word: String) -> Markup {
        .element(
            "span", ["class": "pro"],
            [.symbol("g-pro"), .element("span", ["class": "vh"], text: word + ": ")])
    }
}
