/// Decisions to take, as cards.
struct DecisionList {
    let cards: [DecisionCard]
    /// The pages beside this one.
    var links: PageLinks?

    var markup: Markup {
        .element(
            "ol", ["class": "decide"],
            [
                .lines(
                    cards.map { card in
                        .element(
                            "li", ["class": card.state.styleName],
                            [
                                .element(
                                    "h3", [:],
                                    [.text(card.title).leading(to: .pilot(card.id), links)]),
                                .element("p", text: card.text),
                                .element(
                                    "p", ["class": "who"],
                                    [.element("b", text: card.who.joined(separator: " · "))]),
                            ])
                    })
            ])
    }
}
