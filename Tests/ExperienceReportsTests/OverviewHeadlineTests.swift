import ExperienceModel
import Testing

@testable import ExperienceReports

/// The overview never says that nothing is to be decided above something that waits.
struct OverviewHeadlineTests {
    private static func page(_ pilots: [PilotSummary]) -> OverviewPage {
        OverviewPage(
            blueprint: WelcomeCall.blueprint, pilots: pilots, asOf: WelcomeCall.day("2026-11-13"))
    }

    private static func planned(
        _ id: String, _ start: String, obstacles: [String] = []
    ) -> PilotSummary {
        var pilot = WelcomeCall.pilot()
        pilot.id = id
        pilot.title = "Title of \(id)"
        pilot.start = WelcomeCall.day(start)
        return PilotSummary(pilot: pilot, obstacles: obstacles)
    }

    private static func cards(_ report: Report) -> [DecisionCard] {
        report.sections.flatMap(\.blocks).flatMap { block -> [DecisionCard] in
            if case .decisions(let cards) = block { cards } else { [] }
        }
    }

    @Test func aStartThatHasPassedIsToBeDecided() {
        let report = Self.page([Self.planned("a", "2026-11-01")]).report(language: .english)
        #expect(
            report.masthead.headline
                == "“Title of a” was to start on 1 Nov 2026: start it, or plan it again")
        #expect(Self.cards(report).map(\.title) == ["Start or plan again: Title of a"])
        #expect(report.next == "cxpilot plan a")
        let dutch = Self.page([Self.planned("a", "2026-11-01")]).report(language: .dutch)
        #expect(dutch.masthead.headline.hasPrefix("‘Title of a’ had op 1 nov. 2026 moeten starten"))
    }

    @Test func manyOfThemAreOneDecision() {
        let pilots = (0..<40).map { Self.planned("p\($0)", "2026-10-0\($0 % 9 + 1)") }
        let report = Self.page(pilots).report(language: .english)
        let cards = Self.cards(report)
        #expect(cards.count == 1 && cards[0].title == "Start or plan again: 40 pilots")
        #expect(cards[0].text.contains("37 more") && cards[0].who == ["Since 1 Oct"])
        #expect(report.masthead.headline.hasPrefix("40 pilots should have started"))
    }

    @Test func whatIsStillAheadNeedsNoDecision() {
        let report = Self.page([Self.planned("a", "2026-12-01")]).report(language: .english)
        #expect(report.masthead.headline == "Nothing needs a decision today")
        #expect(Self.cards(report).isEmpty && report.next == nil)
    }

    @Test func anObstacleIsNoCalm() {
        let pilot = Self.planned("a", "2026-12-01", obstacles: ["It lacks an approval."])
        let report = Self.page([pilot]).report(language: .english)
        #expect(report.masthead.headline == "Clear the way for Title of a")
    }
}
