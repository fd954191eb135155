/// Pages as a list: each with its verdict and its finding.
struct PageList {
    let pages: [PageEntry]
    let links: PageLinks?

    var markup: Markup {
        .element("ul", ["class": "index"], [.lines(pages.map(item))])
    }

    private func item(_ page: PageEntry) -> Markup {
        let title = Markup.element(
            "h3", [:], [.text(page.title).leading(to: page.name, links)])
        let verdict = page.verdict.map { [Markup.element("p", [:], [$0.markup])] } ?? []
        return .element(
            "li", [:],
            [title] + verdict + [.element("p", ["class": "finding"], text: page.headline)])
    }
}
