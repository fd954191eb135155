import CXPilotCommands
import Testing

/// Every design of a pilot goes from its launch to its verdict through the commands.
@Suite struct DesignStoryTests {
    typealias Period = PilotStory.Period

    private static let shops = (0..<6).map { number in ("noord-\(number)", "zuid-\(number)") }

    private static func period(
        _ arm: String, _ score: (promoters: Double, detractors: Double), from day: String,
        days: Int = 30, pace: Int = 30, branches: [String] = [""]
    ) -> Period {
        Period(
            arm: arm, branches: branches, from: day, days: days, pace: pace,
            promoters: score.promoters, detractors: score.detractors)
    }

    @Test func branchByBranch() throws {
        let (control, trial) = (Self.shops.map(\.0), Self.shops.map(\.1))
        let story = try PilotStory(
            design: "by-branch", arms: ["control", "proef"], goal: "above_control: 2",
            lines: [
                "unit: branch", "branches_drawn: true", "branches:",
                "  control: [\(control.joined(separator: ", "))]",
                "  proef: [\(trial.joined(separator: ", "))]",
            ])
        let receipt = try story.importing([
            Self.period("control", (0.3, 0.3), from: "2026-03-02", pace: 8, branches: control),
            Self.period("proef", (0.5, 0.15), from: "2026-03-02", pace: 8, branches: trial),
        ])
        #expect(receipt["rejected"].number == 0)
        #expect(receipt["answersPerArm", "proef"].number == 1440)
        let goal = try #require(try story.evaluated(on: "2026-05-31")["goals"].list.first)
        #expect(goal["verdict"].text == "met")
        #expect(goal["arms"].list.map { $0["branches"].number } == [6, 6])
        let limits = (goal["effect", "lower"].number ?? -99, goal["effect", "upper"].number ?? -99)
        #expect(limits.0 > 2 && limits.0 < 35 && limits.1 > 35, "\(limits)")
    }

    @Test func fewerThanFourBranchesGiveNoVerdict() throws {
        let story = try PilotStory(
            design: "by-branch", arms: ["control", "proef"], goal: "above_control: 2",
            lines: ["unit: branch", "branches: {control: [a, b, c], proef: [d, e, f]}"])
        try story.importing([
            Self.period("control", (0.3, 0.3), from: "2026-03-02", branches: ["a", "b", "c"]),
            Self.period("proef", (0.9, 0.0), from: "2026-03-02", branches: ["d", "e", "f"]),
        ])
        let goal = try #require(try story.evaluated(on: "2026-05-31")["goals"].list.first)
        #expect(goal["verdict"].text == "undecided")
        #expect(goal["because"].text?.contains("4 branches") == true)
    }

    @Test func beforeAndAfter() throws {
        let story = try PilotStory(
            design: "before-after", arms: ["proef"], goal: "above_baseline: 2")
        let receipt = try story.importing([
            Self.period("proef", (0.3, 0.3), from: "2026-01-15"),
            Self.period("proef", (0.5, 0.15), from: "2026-03-02"),
        ])
        #expect(receipt["rejected"].number == 0 && receipt["counted"].number == 1800)
        let readOut = try story.evaluated(on: "2026-05-31")
        let goal = try #require(readOut["goals"].list.first)
        #expect(goal["verdict"].text == "met")
        // The change since before, not the +35 of the pilot itself.
        let limits = (goal["effect", "lower"].number ?? 0, goal["effect", "upper"].number ?? 0)
        #expect(limits.0 > 20 && limits.1 < 50, "\(limits)")
        let codes = readOut["health"].list.compactMap { $0["code"].text }
        #expect(codes.contains("noComparison"), "\(codes)")
        let page = story.stage.cxpilot("evaluate", "proef", "--on", "2026-05-31").output
        #expect(!page.contains("caused") && !page.lowercased().contains("proved"), "\(page)")
    }

    @Test func beforeAndAfterWithAControl() throws {
        let story = try PilotStory(
            design: "controlled-before-after", arms: ["control", "proef"],
            goal: "above_control: 2")
        try story.importing([
            Self.period("control", (0.3, 0.3), from: "2026-01-15"),
            Self.period("proef", (0.4, 0.3), from: "2026-01-15"),
            Self.period("control", (0.35, 0.25), from: "2026-03-02"),
            Self.period("proef", (0.65, 0.1), from: "2026-03-02"),
        ])
        let goal = try #require(try story.evaluated(on: "2026-05-31")["goals"].list.first)
        #expect(goal["verdict"].text == "met")
        // The pilot rose by 45 and the control by 10; four groups of 900 tell that to ±5 or so.
        let (estimate, lower) = (goal["effect", "estimate"].number, goal["effect", "lower"].number)
        #expect(abs((estimate ?? 0) - 35) < 15, "\(estimate ?? 0)")
        #expect((lower ?? 0) > 10 && (lower ?? 0) < (estimate ?? 0), "\(lower ?? 0)")
    }

    @Test func rowsFromBeforeTheLaunchAreRejectedElsewhere() throws {
        let story = try PilotStory(
            design: "randomised", arms: ["control", "proef"], goal: "above_control: 2")
        let receipt = try story.importing([
            Self.period("proef", (0.3, 0.3), from: "2026-02-27", days: 5, pace: 1)
        ])
        #expect(receipt["counted"].number == 3 && receipt["rejected"].number == 2)
        #expect(receipt["reasons"].list.first?["code"].text == "beforeLaunch")
    }

    /// A pilot that is launched after its start: what lies between belongs to neither time.
    @Test func aLateLaunchCountsNothingInBetween() throws {
        let story = try PilotStory(
            design: "before-after", arms: ["proef"], launchedOn: "2026-03-05",
            goal: "above_baseline: 2")
        let receipt = try story.importing([
            Self.period("proef", (0.3, 0.3), from: "2026-02-27", days: 10, pace: 1)
        ])
        #expect(receipt["counted"].number == 7 && receipt["rejected"].number == 3)
    }

    /// What was told stays, and what today's answers would say stands beside it.
    @Test func lateAnswersDoNotChangeAVerdictThatWasTold() throws {
        let story = try PilotStory(
            design: "randomised", arms: ["control", "proef"], goal: "above_control: 2")
        try story.importing([
            Self.period("control", (0.3, 0.3), from: "2026-03-02", days: 20, pace: 20),
            Self.period("proef", (0.6, 0.1), from: "2026-03-02", days: 20, pace: 20),
        ])
        let told = try story.evaluated(on: "2026-03-21")["goals"].list.first
        #expect(told?["verdict"].text == "met")
        try story.importing(
            [
                Self.period("control", (0.9, 0.0), from: "2026-03-02", days: 5, pace: 60),
                Self.period("proef", (0.0, 0.9), from: "2026-03-02", days: 5, pace: 60),
            ], seed: 2, as: "late.csv")
        let later = story.stage.cxpilot("evaluate", "proef", "--on", "2026-03-22", "--json")
        let goal = try Facts(printed: later.output)["goals"].list.first
        #expect(goal?["verdict"].text == "met")
        let log = story.stage.cxpilot("log", "--json").output
        #expect(log.contains("recorded nps met on 2026-03-"))
    }

    @Test func theDaysOfAPilotOneByOne() throws {
        let story = try PilotStory(
            design: "randomised", arms: ["control", "proef"], goal: "above_control: 2")
        try story.importing([
            Self.period("control", (0.3, 0.3), from: "2026-03-02", days: 12),
            Self.period("proef", (0.6, 0.1), from: "2026-03-02", days: 12),
        ])
        let path = try story.facts(["evaluate", "proef", "--as-of", "2026-03-13", "--path"])
        #expect(path["days"].list.count == 12)
        let text = story.stage.cxpilot("evaluate", "proef", "--path", "--as-of", "2026-03-13")
        #expect(text.exitCode == 0)
        for line in text.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        let log = story.stage.cxpilot("log", "--limit", "1", "--json").output
        #expect(log.contains("2026-03-13"))
    }
}
