/// What is blocked or waits, as cards side by side.
struct WaitingList {
    let cards: [WaitingCard]

    var markup: Markup {
        .element(
            "ul", ["class": "blk"],
            [
                .lines(
                    cards.map { card in
                        .element(
                            "li", ["class": card.state == .blocked ? "stop" : card.state.styleName],
                            [
                                .element(
                                    "p", ["class": "w"],
                                    [
                                        .symbol(
                                            card.state == .stop ? "g-gap" : card.state.symbolName),
                                        .element("bdi", text: card.subject),
                                    ]),
                                .element("h3", text: card.title),
                                .element("p", ["dir": "auto"], text: card.text),
                            ])
                    })
            ])
    }
}
