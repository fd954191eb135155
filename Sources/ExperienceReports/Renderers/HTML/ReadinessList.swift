/// The six steps of a blueprint, one square for each part.
struct ReadinessList {
    let steps: [ReadinessStep]

    /// More parts than this are not drawn one by one.
    private static let mostSquares = 42

    var markup: Markup {
        .element("ol", ["class": "ready"], [.lines(steps.map(step))])
    }

    private func step(_ step: ReadinessStep) -> Markup {
        .element(
            "li", [:],
            [
                .element(
                    "h3", [:],
                    [
                        .element("span", ["class": "stepno"], text: "\(step.number)"),
                        .text(step.title),
                    ]),
                squares(step), .element("p", [:], [step.text.markup]),
            ] + step.gaps.map(gap))
    }

    private func squares(_ step: ReadinessStep) -> Markup {
        let open = step.parts - step.inPlace
        let kinds =
            Array(repeating: "f", count: step.inPlace)
            + Array(repeating: "o", count: max(0, open - step.errors))
            + Array(repeating: "e", count: min(open, step.errors))
        let shown = kinds.suffix(ReadinessList.mostSquares)
        return .element(
            "span", ["class": "units", "aria-hidden": "true"],
            shown.map { .element("i", ["class": $0]) })
    }

    private func gap(_ gap: ReadinessStep.Gap) -> Markup {
        .element(
            "p", ["class": "gap \(gap.state.styleName)"],
            [
                .symbol("g-gap"),
                .element(
                    "span", [:],
                    [.text(gap.text), .text(" "), .element("code", text: gap.code)]),
            ])
    }
}
