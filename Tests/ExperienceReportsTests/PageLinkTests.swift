import ExperienceModel
import Testing

@testable import ExperienceReports

@Suite("Ways between pages")
struct PageLinkTests {
    private static let report = Situations.overview.report(language: .english)

    private static let pages = [
        PageName.index, .overview, .pilot("a"), .pilot("b"), .pilot("c"), .roadmap,
    ].map { PageEntry($0, title: "<\($0.file)>", report) }

    @Test("A page leads to the shared ones and to those beside it")
    func neighbours() {
        let links = PageLinks(pages: Self.pages, current: .pilot("b"))
        #expect(
            links.neighbours.map(\.page.name) == [
                .index, .overview, .roadmap, .pilot("a"), .pilot("c"),
            ])
        #expect(links.file(of: .pilot("b")) == nil)
        #expect(links.file(of: .pilot("z")) == nil)
        #expect(links.file(of: .pilot("c")) == "pilot-c")
        #expect(PageLinks(pages: Self.pages, current: .index).neighbours.isEmpty)
    }

    @Test("Links are escaped, and a page alone has none")
    func links() {
        var report = Self.report
        #expect(!HTMLRenderer().render(report).contains("<a "))
        report.links = PageLinks(pages: Self.pages, current: .overview)
        let html = HTMLRenderer().render(report)
        #expect(html.contains("<a href=\"index.html\">&lt;index&gt;</a>"))
        #expect(html.contains("<nav class=\"pages\" aria-label=\"Pages\">"))
        let markdown = MarkdownRenderer().render(report)
        #expect(markdown.contains("[\\<index\\>](index.md)"))
    }

    @Test("Plots are well formed, whole and of this report only", arguments: Language.allCases)
    func plots(language: Language) {
        for page in [Situations.overview.report(language: language)]
            + PageTests.situations.map({ $0.page.report(language: language) })
        {
            let document = MarkdownRenderer().document(page, named: "p")
            for plot in document.plots {
                #expect(document.text.contains("](\(plot.file))"))
                #expect(plot.source.hasSuffix("</svg>\n"))
                #expect(!plot.source.contains("NaN") && !plot.source.contains("inf"))
                #expect(!plot.source.contains("<script") && !plot.source.contains("<div"))
            }
            let bare = document.text.split(separator: "\n").filter { !$0.hasPrefix("![") }
            let plain = MarkdownRenderer().render(page).split(separator: "\n")
            #expect(bare == plain)
        }
    }
}
