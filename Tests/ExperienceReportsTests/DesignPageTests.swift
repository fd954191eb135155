import ExperienceModel
import TestSupport
import Testing

@testable import ExperienceReports

@Suite("What each design may say")
struct DesignPageTests {
    @Test("A design's page is as it was approved", arguments: Designs.all.map(\.name))
    func page(name: String) throws {
        let readOut = try #require(Designs.all.first { $0.name == name }).readOut
        for language in Language.allCases {
            let report = Situations.page(readOut(language)).report(language: language)
            let file = "pilot-\(name)-\(language.rawValue)"
            let html = HTMLRenderer().render(report)
            #expect(Golden.difference(html, from: file + ".html") == nil)
            #expect(
                Golden.difference(MarkdownRenderer().render(report), from: file + ".md") == nil)
            let screen = TerminalRenderer.render(report, style: TerminalStyle())
            #expect(Golden.difference(screen, from: "terminal-" + file + ".txt") == nil)
        }
    }

    private static let styles: [(String, TerminalStyle)] = [
        ("80", TerminalStyle()), ("100", TerminalStyle(width: 100)),
        ("colour", TerminalStyle(width: 100, color: true)), ("ascii", TerminalStyle(ascii: true)),
    ]

    @Test("The page of a pilot fits every screen", arguments: styles.indices)
    func screen(index: Int) {
        let (name, style) = Self.styles[index]
        let report = Situations.page(WelcomeCall.readOut()).report(language: .english)
        let text = TerminalRenderer.render(report, style: style)
            .replacing("\u{1B}", with: "\\e")
        #expect(Golden.difference(text, from: "terminal-pilot-\(name).txt") == nil)
    }

    @Test("No screen of any design is wider than it may be", arguments: Language.allCases)
    func widths(language: Language) {
        for (_, readOut) in Designs.all {
            let report = Situations.page(readOut(language)).report(language: language)
            for width in [80, 87, 96, 100] {
                let text = TerminalRenderer.render(report, style: TerminalStyle(width: width))
                for line in text.split(separator: "\n") {
                    #expect(DisplayWidth.of(line) <= width, "\(line)")
                }
            }
        }
    }

    @Test("Only lots prove: no other design says so", arguments: Designs.all.map(\.name))
    func proof(name: String) throws {
        let readOut = try #require(Designs.all.first { $0.name == name }).readOut
        for language in Language.allCases where readOut(language).grade != .caused {
            let report = Situations.page(readOut(language)).report(language: language)
            let text = MarkdownRenderer().render(report)
            for word in ["proved", "proven", "bewezen", " lifts ", " verhoogt ", "caused by"] {
                #expect(!text.contains(word), "\(word)")
            }
        }
    }

    @Test(
        "Headlines say what the design allows",
        arguments: [
            (
                "by-branch",
                "Het welkomsttelefoontje verhoogt de NPS met 15,6 punten. Zelfs de voorzichtige "
                    + "kant van die schatting, +6,6, ligt boven het doel van +5."
            ),
            (
                "before-after",
                "De NPS ligt 15,6 punten hoger dan daarvoor. Zelfs de voorzichtige kant van die "
                    + "schatting, +6,6, ligt boven het doel van +5. Het is een aanwijzing zonder "
                    + "vergelijkingsgroep: er kan meer zijn veranderd."
            ),
            (
                "controlled",
                "De NPS steeg 15,1 punten meer dan in de controlegroep. Zelfs de voorzichtige kant "
                    + "van die schatting, +5,8, lag op 6 nov. 2026 boven het doel van +5. Dat is alleen een "
                    + "effect als beide groepen anders gelijk op waren gegaan."
            ),
        ])
    func headline(name: String, expected: String) throws {
        let readOut = try #require(Designs.all.first { $0.name == name }).readOut(.dutch)
        #expect(Wording(.dutch).sentence(for: readOut) == expected)
    }

    @Test("Branches that were chosen lower the grade, and what to expect of them is subtracted")
    func chosenBranches() {
        var readOut = Designs.controlled(.english)
        readOut.health = [
            HealthCheck(
                severity: .warning, subject: .regressionToMean(expectedRise: 5.3, change: 8.2))
        ]
        #expect(readOut.grade == .association)
        let words = Wording(.english)
        #expect(
            words.sentence(for: readOut.health[0], of: readOut)
                == "The branches were chosen, not drawn: +5.3 points is to be expected without any "
                + "action; of +8.2, +2.9 remains.")
        #expect(words.sentence(for: readOut).hasSuffix("does not show that the contact did it."))
    }

    @Test("Text from outside stays text")
    func escaping() {
        let hostile = "<script>\u{1B}[31m|*x*"
        var readOut = Designs.amended(.english)
        readOut.amendments[0].by = hostile
        readOut.amendments[1].reason = hostile
        readOut.health = [
            HealthCheck(severity: .warning, subject: .unknownArms([hostile: 3])),
            HealthCheck(severity: .failed, subject: .brokenCounts([hostile: 1])),
        ]
        let report = Situations.page(readOut).report(language: .english)
        let html = HTMLRenderer().render(report)
        #expect(!html.contains("<script>") && html.contains("&lt;script&gt;"))
        #expect(!MarkdownRenderer().render(report).contains("<script>"))
        let screen = TerminalRenderer.render(report, style: TerminalStyle())
        #expect(!screen.unicodeScalars.contains { $0 != "\n" && TerminalText.isControl($0) })
    }
}
