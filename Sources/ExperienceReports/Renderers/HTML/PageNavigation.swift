import ExperienceModel

/// The way from a page to the others, at its end; paper has none.
struct PageNavigation {
    let links: PageLinks
    let words: Wording

    var markup: Markup {
        .element(
            "nav", ["class": "pages", "aria-label": words.say("Pages", "Pagina’s")],
            [.element("ul", [:], [.lines(links.neighbours.map(item))])])
    }

    private func item(_ neighbour: PageLinks.Neighbour) -> Markup {
        let link = Markup.text(neighbour.page.title).leading(to: neighbour.page.name, links)
        return .element("li", [:], lead(neighbour).map { [$0, link] } ?? [link])
    }

    private func lead(_ neighbour: PageLinks.Neighbour) -> Markup? {
        switch neighbour.side {
        case .aside: nil
        case .before: .element("span", text: words.say("Before: ", "Vorige: "))
        case .after: .element("span", text: words.say("After: ", "Volgende: "))
        }
    }
}

extension Markup {
    /// A link to another page, where it was written; else the content alone.
    func leading(to name: PageName, _ links: PageLinks?) -> Markup {
        guard let file = links?.file(of: name) else { return self }
        return .element("a", ["href": file + ".html"], [self])
    }
}
