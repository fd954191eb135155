/// Findings and insights as the pages of journeys and personas list them.
enum JourneyLists {
    static func findings(_ lines: [FindingLine], _ paper: PaperSelection? = nil) -> Markup {
        .element(
            "ol", ["class": "finds"],
            [
                .lines(
                    lines.enumerated().map { index, line in
                        .element(
                            "li", attributes("f\(index + 1)", paper?.style(index)),
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

    private static func attributes(
        _ id: String, _ style: String?
    ) -> KeyValuePairs<StaticString, String> {
        style.map { ["id": id, "class": $0] } ?? ["id": id]
    }

    static func insights(_ lines: [InsightLine], _ paper: PaperSelection? = nil) -> Markup {
        .element(
            "ol", ["class": "ins"],
            [
                .lines(
                    lines.enumerated().map { index, line in
                        .element(
                            "li",
                            attributes("i-\(line.id)", paper?.style(index)),
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
