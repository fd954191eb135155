/// How many answers came, of how many.
struct AnswersBar {
    let figure: AnswersFigure

    var markup: Markup {
        // The words of the mark have the room above the bar to themselves.
        let most = figure.decided == nil ? "15" : "56"
        let parts: [Markup] =
            [
                .element("title", text: figure.description),
                rect("nb", width: "100%"),
                rect("nf", width: Coordinate.percent(figure.filled)),
                .element("text", ["class": "t-b", "x": "0", "y": "56"], text: figure.soFar),
                .element("text", ["class": "end", "x": "100%", "y": most], text: figure.most),
            ] + (figure.decided.map(mark) ?? [])
        let bar = Markup.element(
            "svg", ["width": "100%", "height": "58", "role": "img"], parts)
        let note = figure.note.map { [Markup.element("p", ["class": "note"], text: $0)] } ?? []
        return .element("div", ["class": "fig"], [bar] + note)
    }

    private func mark(_ mark: AnswersFigure.Mark) -> [Markup] {
        let place = Coordinate.percent(mark.share)
        let isRight = mark.share > 0.5
        return [
            .element("line", ["class": "goal", "x1": place, "x2": place, "y1": "17", "y2": "43"]),
            .element(
                "text",
                [
                    "class": isRight ? "goal-t end" : "goal-t", "x": place,
                    "dx": isRight ? "5" : "-1", "y": "12",
                ], text: mark.text),
        ]
    }

    private func rect(_ style: String, width: String) -> Markup {
        .element("rect", ["class": style, "x": "0", "y": "24", "width": width, "height": "14"])
    }
}
