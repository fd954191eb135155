import ExperienceModel
import Testing

@testable import ExperienceReports

@Suite("A page carries the rules that it uses")
struct StyleRulesTests {
    private static let sheet = StyleRules(
        StaticSheet(
            """
            .a{top:0} .b,.c .d{top:1px}
            .a:not(.z){top:2px}
            p:has(th:nth-child(4),td){top:3px}
            @media print{ .b{top:4px} .a{
              top:5px;left:0}
            }
            @page{size:A4}
            """))

    @Test func onlyTheClassesThatAreThere() {
        #expect(
            Self.sheet.text(for: ["a"]) == """
                .a{top:0}
                .a:not(.z){top:2px}
                p:has(th:nth-child(4),td){top:3px}
                @media print{
                .a{top:5px;left:0}
                }
                @page{size:A4}

                """)
        #expect(Self.sheet.text(for: ["b"]).contains("\n@media print{\n.b{top:4px}\n}"))
        #expect(Self.sheet.text(for: ["c", "d"]).hasPrefix(".c .d{top:1px}\n"))
        #expect(!Self.sheet.text(for: ["c"]).contains(".c"))
    }

    @Test func classesOfAPage() {
        let markup = Markup.element(
            "p", ["class": "a b"],
            [.element("b", ["class": "c"], text: "class=\"d\""), .text("x"), .element("i")])
        #expect(markup.classes == ["a", "b", "c"])
    }

    @Test func signsThatAPageRefersTo() {
        let page = Markup.element("svg", [:], [.element("use", ["href": "#g-pro"])])
        #expect(page.references == ["g-pro"])
        let text = SymbolSheet.all.text(for: page.references)
        #expect(text.ranges(of: "<symbol ").count == 1 && text.contains("id=\"g-pro\""))
        #expect(SymbolSheet.all.text(for: ["other"]).isEmpty)
    }

    @Test("Pages weigh what the design allows", arguments: Language.allCases)
    func weight(language: Language) {
        let reports = [
            Situations.page(WelcomeCall.readOut()).report(language: language),
            RoadmapFixtures.page().report(language: language),
        ]
        for report in reports { #expect(HTMLRenderer().render(report).utf8.count < 50_000) }
    }

    @Test("What only phones show is hidden in a figure that is a file of its own")
    func phones() {
        let text = FigureSheet.sheet(for: "<text class=\"t-b phone\"><g class=\"own\">").text
        #expect(text.contains("svg text.phone{display:none}"))
        #expect(text.contains("svg .own{display:none}"))
    }
}
