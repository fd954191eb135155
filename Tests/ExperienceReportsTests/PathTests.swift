import ExperienceModel
import Foundation
import TestSupport
import Testing

@testable import ExperienceReports

@Suite("The path of a pilot, day by day")
struct PathTests {
    private static let readOut = WelcomeCall.readOut()

    /// The weeks of the evidence, with a second goal and a guardrail on the way.
    private static var days: [DayVerdict] {
        let evidence =
            [EvidencePoint(day: WelcomeCall.day("2026-07-31"), answers: 9)]
            + WelcomeCall.evidence.dropFirst()
        return evidence.map { point in
            let isMet = point.day >= WelcomeCall.day("2026-11-06")
            let isSafe = point.day >= WelcomeCall.day("2026-10-02")
            return DayVerdict(
                day: point.day,
                lines: [
                    DayVerdict.Line(
                        goal: WelcomeCall.primaryGoal.key, answers: point.answers,
                        effect: point.effect, fraction: Double(point.answers) / 3397,
                        verdict: isMet ? .met : .undecided,
                        decidedOn: isMet ? WelcomeCall.day("2026-11-06") : nil,
                        unsaid: point.effect == nil
                            ? .tooFewToShow(least: 10)
                            : isMet ? nil : .beforeReadout(WelcomeCall.day("2026-11-13"))),
                    DayVerdict.Line(
                        goal: WelcomeCall.repeatRail.key, answers: point.answers * 3,
                        effect: Interval(estimate: -0.008, lower: -.infinity, upper: 0.013),
                        verdict: isSafe ? .holds : .undecided,
                        decidedOn: isSafe ? WelcomeCall.day("2026-10-02") : nil),
                ])
        }
    }

    private static let screens: [(String, Language, TerminalStyle)] = [
        ("terminal-path-80", .english, TerminalStyle()),
        ("terminal-path-nl", .dutch, TerminalStyle()),
        ("terminal-path-colour", .english, TerminalStyle(width: 100, color: true)),
        ("terminal-path-ascii", .english, TerminalStyle(ascii: true)),
    ]

    @Test(arguments: screens.indices)
    func pathsLookAsApproved(index: Int) {
        let (name, language, style) = Self.screens[index]
        let text = PathText(language: language, style: style).render(Self.days, of: Self.readOut)
        #expect(
            Golden.difference(text.replacing("\u{1B}", with: "\\e"), from: name + ".txt") == nil)
        if !style.hasColor {
            for line in text.split(separator: "\n") {
                #expect(DisplayWidth.of(line) <= style.width)
            }
        }
        #expect(!text.contains("infinity"))
    }

    @Test(arguments: Language.allCases)
    func aPathWithoutDaysSaysSo(language: Language) {
        let text = PathText(language: language, style: TerminalStyle())
            .render([], of: Situations.empty)
        #expect(text.contains(Wording(language).sentence(for: .noAnswers)))
    }

    @Test func theDocumentHasALinePerGoalAndDay() throws {
        let text = PathJSON.document(Self.days, of: Self.readOut, language: .english).text
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(document["schema"] as? String == "cxpilot/path/1")
        let days = try #require(document["days"] as? [[String: Any]])
        #expect(days.count == 16)
        let first = try #require((days[0]["lines"] as? [[String: Any]])?.first)
        #expect(first["estimate"] is NSNull && first["because"] is String)
        #expect(first["decidedOn"] == nil)
        let last = try #require((days[15]["lines"] as? [[String: Any]]))
        #expect(last[0]["decidedOn"] as? String == "2026-11-06")
        #expect(last[0]["upper"] as? Double == 24.5 && last[0]["because"] == nil)
        #expect(last[1]["lower"] is NSNull && last[1]["because"] is String)
    }
}
