/// Decisions to take, as cards.
struct DecisionList {
    let cards: [DecisionCard]

    var markup: Markup {
        .element(
            "ol", ["class": "decide"],
            [
                .lines(
                    cards.map { card in
                        .element(
                            "li", ["class": card.state.styleName],
                            [
                                .element("h3", text: card.title), .element("p", text: card.text),
                                .element(
                                    "p", ["class": "who"],
                                    [.element("b", text: card.who.joined(separator: " · "))]),
                            ])
                    })
            ])
    }
}
