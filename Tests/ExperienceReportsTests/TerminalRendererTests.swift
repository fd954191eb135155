import ExperienceModel
import TestSupport
import Testing

@testable import ExperienceReports

struct TerminalRendererTests {
    private static let screens: [(String, Report, TerminalStyle)] = [
        ("terminal-evaluate-80", TerminalFixtures.evaluate, TerminalStyle(width: 80)),
        ("terminal-evaluate-100", TerminalFixtures.evaluate, TerminalStyle(width: 100)),
        (
            "terminal-evaluate-colour", TerminalFixtures.evaluate,
            TerminalStyle(width: 100, color: true)
        ),
        ("terminal-evaluate-nl", TerminalFixtures.evaluate(.dutch), TerminalStyle(width: 80)),
        ("terminal-status-80", TerminalFixtures.status, TerminalStyle(width: 80)),
        ("terminal-status-100", TerminalFixtures.status, TerminalStyle(width: 100)),
        (
            "terminal-status-colour", TerminalFixtures.status,
            TerminalStyle(width: 100, color: true)
        ),
        ("terminal-status-ascii", TerminalFixtures.status, TerminalStyle(width: 80, ascii: true)),
        ("terminal-roadmap-80", TerminalFixtures.roadmap, TerminalStyle(width: 80)),
        ("terminal-roadmap-100", TerminalFixtures.roadmap, TerminalStyle(width: 100)),
        (
            "terminal-roadmap-colour", TerminalFixtures.roadmap,
            TerminalStyle(width: 100, color: true)
        ),
    ]

    private static let reports =
        [TerminalFixtures.evaluate, TerminalFixtures.status, TerminalFixtures.roadmap]
        + Language.allCases.flatMap { TerminalFixtures.pages($0) }
        + [TerminalFixtures.longNames]

    @Test(arguments: screens.indices)
    func screensLookAsApproved(index: Int) {
        let (name, report, style) = Self.screens[index]
        // The escape character is written out, so that the file can be read in any editor.
        let text = TerminalRenderer.render(report, style: style).replacing("\u{1B}", with: "\\e")
        #expect(Golden.difference(text, from: name + ".txt") == nil)
    }

    @Test(arguments: reports.indices, [80, 87, 92, 96, 100])
    func noLineIsWiderThanTheScreen(index: Int, width: Int) {
        let text = TerminalRenderer.render(Self.reports[index], style: TerminalStyle(width: width))
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            #expect(DisplayWidth.of(line) <= width, "\(line)")
            #expect(line.last != " ", "\(line)")
        }
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n") && !text.contains("\n\n\n"))
    }

    @Test(arguments: reports.indices)
    func colourAddsOnlyCodesOfTheTable(index: Int) {
        let report = Self.reports[index]
        let plain = TerminalRenderer.render(report, style: TerminalStyle(width: 100))
        let coloured = TerminalRenderer.render(
            report, style: TerminalStyle(width: 100, color: true))
        var rest = coloured
        for code in ["0", "1", "2", "31", "32", "33", "1;31", "1;32", "1;33"] {
            rest = rest.replacing("\u{1B}[\(code)m", with: "")
        }
        #expect(rest == plain)
        #expect(coloured != plain)
    }

    @Test(arguments: reports.indices, [80, 100])
    func asciiKeepsTheLayout(index: Int, width: Int) {
        let report = Self.reports[index]
        let usual = TerminalRenderer.render(report, style: TerminalStyle(width: width))
        let ascii = TerminalRenderer.render(report, style: TerminalStyle(width: width, ascii: true))
        #expect(ascii.utf8.allSatisfy { $0 < 0x80 })
        let widths = [usual, ascii].map { text in
            text.split(separator: "\n", omittingEmptySubsequences: false).map {
                DisplayWidth.of($0)
            }
        }
        #expect(widths[0] == widths[1])
    }

    @Test(arguments: Language.allCases)
    func nothingFromOutsideSteersTheTerminal(language: Language) {
        let hostile = "\u{1B}[31m\u{9B}2J\u{202E}\u{2066}\r\n\u{7}\u{2028}x"
        for report in TerminalFixtures.pages(language, hostile: hostile) {
            let text = TerminalRenderer.render(report, style: TerminalStyle(width: 80))
            #expect(!text.unicodeScalars.contains { $0 != "\n" && TerminalText.isControl($0) })
            #expect(text.contains("<U+001B>[31m"))
        }
    }

    @Test func groupsCanBeKeptForLater() {
        let text = TerminalRenderer.render(
            TerminalFixtures.evaluate, style: TerminalStyle(), showsGroups: false)
        #expect(text.contains("\nGROUPS     2 shown by --groups; 1 hidden (too few answers)\n"))
        #expect(!text.contains("busy-household"))
    }

    @Test func aScreenWithoutFiguresIsOneLine() {
        let masthead = Masthead(
            subject: "", source: "", id: "x", asOf: "data as of 1 Jan 2026", verdict: nil,
            headline: "Nothing yet", standfirst: nil, health: nil)
        let report = TerminalFixtures.report(title: "Empty", masthead: masthead)
        #expect(
            TerminalRenderer.render(report, style: TerminalStyle())
                == "Empty  data as of 1 Jan 2026\n\nNothing yet.\n")
    }
}
