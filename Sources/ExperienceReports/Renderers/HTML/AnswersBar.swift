/// How many answers came, of how many.
struct AnswersBar {
    let figure: AnswersFigure

    var markup: Markup {
        let bar = Markup.element(
            "svg", ["width": "100%", "height": "58", "role": "img"],
            [
                .element("title", text: figure.description),
                rect("nb", width: "100%"),
                rect("nf", width: Coordinate.percent(figure.filled)),
                .element("text", ["class": "t-b", "x": "0", "y": "56"], text: figure.soFar),
                .element("text", ["class": "end", "x": "100%", "y": "15"], text: figure.most),
            ])
        let note = figure.note.map { [Markup.element("p", ["class": "note"], text: $0)] } ?? []
        return .element("div", ["class": "fig"], [bar] + note)
    }

    private func rect(_ style: String, width: String) -> Markup {
        .element("rect", ["class": style, "x": "0", "y": "24", "width": width, "height": "14"])
    }
}
