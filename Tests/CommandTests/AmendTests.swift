import CXPilotCommands
import Testing

/// A launched plan changes on record, and only as far as what is known allows.
@Suite struct AmendTests {
    let story: PilotStory

    init() throws {
        story = try PilotStory(
            design: "randomised", arms: ["control", "proef"], goal: "above_control: 2")
    }

    /// Answers of both arms from the start on, `pace` a day in each.
    private func answers(
        days: Int, pace: Int, promoters: Double = 0.35, from day: String = "2026-03-02"
    ) throws {
        try story.importing(
            ["control", "proef"].map {
                PilotStory.Period(
                    arm: $0, from: day, days: days, pace: pace,
                    promoters: $0 == "proef" ? promoters : 0.3, detractors: 0.3)
            })
    }

    private func amend(_ arguments: String..., on day: String = "2026-03-20") throws -> Facts {
        try story.facts(
            ["amend", "proef", "--because", "two regions more", "--on", day] + arguments)
    }

    private func refused(
        _ arguments: String..., on day: String = "2026-03-20", exitCode: Int32 = 1,
        saying text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let before = story.stage.cxpilot("log", "--json").output
        let answer = story.stage.run(
            ["amend", "proef", "--because", "two regions more", "--on", day] + arguments)
        #expect(answer.exitCode == exitCode, sourceLocation: sourceLocation)
        #expect(
            answer.errors.contains(text), "\(answer.errors)", sourceLocation: sourceLocation)
        #expect(
            story.stage.cxpilot("log", "--json").output == before, sourceLocation: sourceLocation)
    }

    @Test func beforeTheFirstAnswerThePlanIsReplaced() throws {
        let change = try amend("--invited", "6000", "--response-rate", "25%", on: "2026-03-03")
        #expect(change["basis"].text == "noAnswers")
        #expect(change["before", "answersPerArm"].number == 1200)
        #expect(change["after", "answersPerArm"].number == 1500)
        #expect(change["answersSeen"].members.isEmpty && change["stretches"].list.isEmpty)
        try answers(days: 5, pace: 10)
        let readOut = try story.evaluated(on: "2026-03-20")
        #expect(readOut["plan", "amendments"].list.count == 1)
        #expect(
            readOut["goals"].list.first?["answersStillNeeded", "toPlan"].number == 2900)
    }

    @Test func afterResultsTheBoundaryMoves() throws {
        try answers(days: 15, pace: 20)
        let change = try amend("--invited", "8000")
        #expect(change["basis"].text == "resultsSeen")
        #expect(change["answersSeen", "nps"].number == 600)
        let standing = try #require(change["standings"].list.first)
        #expect(standing["fraction"].number == 0.25)
        // The conditional-error rule by hand: c' = B + (c − B)·√((T − t)/(1 − t)), z = c'/√T.
        let (fraction, total, c) = (0.25, 2.0, 1.959963985)
        let walk = (standing["statistic"].number ?? .nan) * fraction.squareRoot()
        let line = walk + (c - walk) * ((total - fraction) / (1 - fraction)).squareRoot()
        let width = try #require(change["stretches"].list.first?["width"].number)
        #expect(abs(width - line / total.squareRoot() / c) < 1e-6, "\(width)")
        let text = story.stage.cxpilot(
            "amend", "proef", "--because", "still more", "--invited", "9000", "--on", "2026-03-21")
        #expect(text.output.contains("600 answers to NPS"), "\(text.output)")
        #expect(text.output.contains("than usual"))
        for line in text.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }

    @Test func otherReasonsKeepTheOrdinaryInterval() throws {
        try answers(days: 15, pace: 20)
        let change = try amend("--readout", "2026-05-01", "--other-reasons")
        #expect(change["basis"].text == "otherReasons" && change["standings"].list.isEmpty)
        #expect(change["after", "readout"].text == "2026-05-01")
        #expect(try amend("--invited", "5000", "--other-reasons")["number"].number == 2)
    }

    @Test func halfwayASampleDoesNotGrowForOtherReasons() throws {
        try answers(days: 15, pace: 45)
        try refused("--invited", "5000", "--other-reasons", saying: "half of the planned answers")
        #expect(try amend("--invited", "5000")["basis"].text == "resultsSeen")
    }

    @Test func whatIsKnownCannotBePlannedAnyMore() throws {
        try answers(days: 15, pace: 20)
        try refused("--invited", "900", saying: "300 answers per arm to NPS are in")
        try refused("--readout", "2026-04-15", saying: "brought forward")
        try refused("--readout", "2026-03-20", saying: "must come after 20 Mar 2026")
        try refused("--invited", "5000", on: "2026-03-10", saying: "--on 2026-03-16")
        try refused("--invited", "5000", on: "2026-02-10", saying: "--on 2026-03-16")
        try refused("--invited", "4000", saying: "has that already")
    }

    @Test func afterTheFinalLookOnlyANewPilotCanSayMore() throws {
        try answers(days: 15, pace: 20)
        try refused("--invited", "8000", on: "2026-05-31", saying: "plan a new pilot")
        _ = try amend("--readout", "2026-06-30", on: "2026-05-30")
        #expect(try story.evaluated(on: "2026-05-31")["final"].isTrue == false)
        #expect(try story.evaluated(on: "2026-06-30")["final"].isTrue)
        _ = story.stage.cxpilot(
            "decide", "proef", "--stop", "--reason", "genoeg", "--learning", "een les", "--on",
            "2026-07-01")
        try refused("--invited", "9000", on: "2026-07-02", saying: "was decided on 1 Jul 2026")
    }

    @Test func onceAllIsDecidedThePlanStays() throws {
        try answers(days: 15, pace: 40, promoters: 0.7)
        try refused("--invited", "9000", saying: "has its verdict")
    }

    @Test func wrongUsageSaysWhatIsRight() throws {
        for (arguments, text) in [
            (["--goal", "5"], "goals and guardrails were frozen"),
            (["--guardrail", "cost"], "plan a new pilot"), ([], "say what changes"),
            (["--invited", "0"], "at least 1"), (["--invited", "-3"], "invited"),
            (["--response-rate", "0"], "write it as 30%"),
            (["--response-rate", "nan"], "write it as 30%"),
            (["--response-rate", "101%"], "write it as 30%"),
            (["--readout", "morgen"], "2026-03-31"),
        ] {
            let answer = story.stage.run(["amend", "proef", "--because", "reden"] + arguments)
            #expect(answer.exitCode == 64, "\(arguments)")
            #expect(answer.errors.contains(text), "\(answer.errors)")
        }
        for reason in ["", " "] {
            let answer = story.stage.run([
                "amend", "proef", "--because", reason, "--invited", "5",
            ])
            #expect(answer.exitCode == 64 && answer.errors.contains("say why"))
        }
        let unknown = story.stage.cxpilot("amend", "proe", "--because", "x", "--invited", "5")
        #expect(unknown.exitCode == 1 && unknown.errors.contains("did you mean 'proef'?"))
    }

    @Test func aPlanBelowTheLeastIsRefused() throws {
        try refused(
            "--invited", "60", on: "2026-03-02",
            saying: "18 answers per arm are planned for NPS")
        try refused("--invited", "60", on: "2026-03-02", saying: "invite at least 67 per arm")
        #expect(
            try amend("--invited", "67", on: "2026-03-02")["after", "answersPerArm"].number == 20)
    }

    /// The read-out says that its line is not the one of the launch.
    @Test func theMethodSaysThatTheLineMoved() throws {
        try answers(days: 15, pace: 20)
        #expect(try method(on: "2026-03-20") == "score, planned looks")
        _ = try amend("--invited", "8000")
        #expect(try method(on: "2026-03-20") == "score, planned looks, re-planned")
        #expect(try method(on: "2026-05-31") == "score, end date, re-planned")
        #expect(try method(on: "2026-03-19") == "score, planned looks")
    }

    private func method(on day: String) throws -> String? {
        try story.evaluated(on: day)["goals"].list.first?["effect", "method"].text
    }

    @Test func aPlanOfNobodyIsRefused() throws {
        try refused("--response-rate", "0.00001%", on: "2026-03-02", saying: "nobody would answer")
    }
}
