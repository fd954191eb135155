/// The pages that were written together, so that each leads to the others.
public struct PageLinks: Equatable, Sendable {
    /// All of them, in the order of reading.
    let pages: [PageEntry]
    /// The page that the links stand on.
    let current: PageName

    /// The links of one page to the others.
    public init(pages: [PageEntry], current: PageName) {
        self.pages = pages
        self.current = current
    }

    /// The file of a page without its ending; nil where it was not written, or is this page.
    func file(of name: PageName) -> String? {
        name != current && pages.contains { $0.name == name } ? name.file : nil
    }

    /// The pages that every page leads to, and those before and after this one of its kind; none
    /// from the list of pages, which leads to all of them.
    var neighbours: [Neighbour] {
        guard current != .index else { return [] }
        let shared = pages.filter {
            [.index, .overview, .roadmap].contains($0.name.kind) && $0.name != current
        }
        let kin = pages.filter { $0.name.kind == current.kind }
        guard let place = kin.firstIndex(where: { $0.name == current }) else {
            return shared.map { Neighbour(page: $0, side: .aside) }
        }
        let before = place > 0 ? [Neighbour(page: kin[place - 1], side: .before)] : []
        let after = place + 1 < kin.count ? [Neighbour(page: kin[place + 1], side: .after)] : []
        return shared.map { Neighbour(page: $0, side: .aside) } + before + after
    }

    /// A page that this one leads to.
    struct Neighbour: Equatable, Sendable {
        /// Where it stands beside this one.
        enum Side: Equatable, Sendable { case aside, before, after }

        var page: PageEntry
        var side: Side
    }
}
