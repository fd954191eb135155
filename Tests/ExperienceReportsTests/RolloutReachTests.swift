import ExperienceModel
import Testing

@testable import ExperienceReports

/// A state says how far a rollout is, by the waves of the plan as agreed.
struct RolloutReachTests {
    private static var decided: ReadOut {
        var readOut = WelcomeCall.readOut()
        readOut.decision = RecordedDecision(
            actual: .rollOut, recommended: .rollOut, by: "Noor", on: WelcomeCall.day("2026-11-20"))
        return readOut
    }

    private static func chip(_ reached: Double?, _ language: Language = .english) -> String {
        let section = PilotsSection(pilots: [], metrics: [], words: Wording(language))
        let summary = PilotSummary(
            pilot: WelcomeCall.pilot(), readOut: decided, reached: reached)
        return section.chip(summary).text
    }

    @Test func theStateSaysHowFar() {
        #expect(Self.chip(nil) == "To be rolled out")
        #expect(Self.chip(0.25) == "Rolled out to 25%")
        #expect(Self.chip(0.025, .dutch) == "Uitgerold naar 2,5%")
        #expect(Self.chip(1) == "Rolled out to everyone")
        #expect(Self.chip(1, .dutch) == "Uitgerold naar iedereen")
        let page = PilotPage(
            readOut: Self.decided, blueprint: WelcomeCall.blueprint, reached: 0.25)
        #expect(page.report(language: .english).masthead.verdict?.text == "Rolled out to 25%")
    }

    @Test func whatWasOnlyRecommendedIsNotRolledOut() {
        let summary = PilotSummary(
            pilot: WelcomeCall.pilot(), readOut: WelcomeCall.readOut(), reached: 0.25)
        let section = PilotsSection(pilots: [], metrics: [], words: Wording(.english))
        #expect(section.chip(summary).text == "Roll out")
    }

    @Test func aRoadmapKnowsWhomItHasReached() {
        let roadmap = Situations.roadmap
        #expect(roadmap.reached(by: WelcomeCall.day("2026-12-06"))["welcome-call"] == nil)
        #expect(roadmap.reached(by: WelcomeCall.day("2026-12-07"))["welcome-call"] == 0.05)
        #expect(roadmap.reached(by: WelcomeCall.day("2027-02-01"))["welcome-call"] == 0.25)
        #expect(roadmap.reached(by: WelcomeCall.day("2027-05-01"))["welcome-call"] == 1)
    }
}
