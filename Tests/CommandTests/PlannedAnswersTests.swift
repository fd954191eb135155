import CXPilotCommands
import Testing

/// Every command speaks of the same plan: as launched and amended, with the same answers.
@Suite struct PlannedAnswersTests {
    let story: PilotStory

    init() throws {
        story = try PilotStory(
            design: "randomised", arms: ["control", "proef"], goal: "above_control: 2")
    }

    private func planned(_ stage: Stage, _ arguments: String...) throws -> Double? {
        let text = stage.run(["plan", "--json"] + arguments).output
        return try Facts(printed: text)["goals"].list.first?["planned"].number
    }

    private func amend(_ stage: Stage, _ arguments: String...) throws -> Facts {
        try Facts(
            printed: stage.run(
                ["amend", "proef", "--because", "more", "--on", "2026-03-02", "--json"] + arguments
            ).output)
    }

    @Test func thePlanIsTheOneThatHolds() throws {
        let stage = story.stage
        #expect(try planned(stage, "proef") == 1200)
        _ = try amend(stage, "--invited", "6000", "--response-rate", "25%")
        #expect(try planned(stage, "proef") == 1500)
        #expect(try planned(stage, "proef", "--blueprint", "winkels") == 1500)
        let text = stage.cxpilot("plan", "proef").output
        #expect(text.contains("as frozen on 1 Mar 2026, with 1 amendment since"), "\(text)")
        #expect(stage.cxpilot("plan", "--sample").output.contains("1,500 answers per arm planned"))
        // What is written after the launch is another plan.
        let later = try stage.text(of: "proef.yaml")
            .replacing("invited_per_arm: 4000", with: "invited_per_arm: 9000")
        try stage.write(later, to: "proef.yaml")
        stage.cxpilot("apply", "proef.yaml")
        #expect(try planned(stage, "proef") == 1500)
        #expect(try planned(stage, "proef", "--file", "proef.yaml") == 2700)
        #expect(!stage.cxpilot("plan", "proef", "--file", "proef.yaml").output.contains("frozen"))
    }

    /// Without `at` a goal is known of every invited customer, in every command.
    @Test func goalsWithoutATouchpointPlanOnEverybody() throws {
        let stage = try Stage()
        try stage.write(
            try story.stage.text(of: "proef.yaml").replacing("at: tp-vraag, ", with: ""),
            to: "proef.yaml")
        stage.cxpilot("init")
        stage.cxpilot("apply", "proef.yaml")
        #expect(try planned(stage, "proef") == 4000)
        #expect(stage.cxpilot("plan", "--sample").output.contains("4,000 answers per arm planned"))
        let launched = stage.cxpilot(
            "launch", "proef", "--on", "2026-03-01", "--override", "een verzonnen proef")
        #expect(launched.exitCode == 0, "\(launched.errors)")
        let change = try amend(stage, "--invited", "5000")
        #expect(change["before", "answersPerArm"].number == 4000)
        #expect(change["after", "answersPerArm"].number == 5000)
        #expect(try planned(stage, "proef") == 5000)
        try stage.write("arm,score\nproef,9\ncontrol,3\n", to: "a.csv")
        stage.cxpilot(
            "import", "a.csv", "--pilot", "proef", "--score", "score", "--arm", "arm", "--on",
            "2026-03-03")
        let readOut = try Facts(
            printed: stage.cxpilot("evaluate", "proef", "--on", "2026-03-03", "--json").output)
        // 4,999 in each arm, or nothing said of so few answers.
        let toPlan = readOut["goals"].list.first?["answersStillNeeded", "toPlan"].number
        #expect(toPlan == nil || toPlan == 9998)
    }

    /// Beside a column of days, --on is the day of the run as in every other command.
    @Test func theDayOfAnImportGoesWithAColumnOfDays() throws {
        try story.stage.write(
            "arm,day,score\nproef,2026-03-03,9\ncontrol,2026-03-04,3\nproef,2026-03-09,3\n",
            to: "a.csv")
        let receipt = try Facts(
            printed: story.stage.cxpilot(
                "import", "a.csv", "--pilot", "proef", "--score", "score", "--arm", "arm", "--day",
                "day", "--on", "2026-03-05", "--json"
            ).output)
        #expect(receipt["counted"].number == 2)
        // Later than the day of the run.
        #expect(receipt["rejected"].number == 1)
    }
}
