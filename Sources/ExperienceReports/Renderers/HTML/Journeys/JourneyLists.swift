/// Findings and insights as the pages of journeys and personas list them.
enum JourneyLists {
    static func findings(_ lines: [FindingLine]) -> Markup {
        .element(
            "ol", ["class": "finds"],
            [
                .lines(
                    lines.enumerated().map { index, line in
                        .element(
                            "li", ["id": "f\(index + 1)"],
                            [
                                .element(
                                    "span", ["class": "gapm \(line.state.styleName)"],
                                    [
                                        .symbol("g-gap"), .text(line.code),
                                        .element(
                                            "span", ["class": "vh"], text: " \(line.severity)"),
                                    ]),
                                .element(
                                    "div", [:],
                                    [.element("b", text: line.text)]
                                        + (line.remedy.map { [.element("span", text: $0)] } ?? [])),
                            ])
                    })
            ])
    }

    static func insights(_ lines: [InsightLine]) -> Markup {
        .element(
            "ol", ["class": "ins"],
            [
                .lines(
                    lines.map { line in
                        .element(
                            "li", ["id": "i-\(line.id)"],
                            [
                                .element("bdi", text: line.text),
                                .element(
                                    "span", [:],
                                    [
                                        .element("b", text: line.id),
                                        .text(" · \(line.source)"),
                                    ]
                                        + (line.remark.map {
                                            [
                                                .text(" · "),
                                                .element("b", ["class": "un"], text: $0),
                                            ]
                                        } ?? [])),
                            ])
                    })
            ])
    }
}
