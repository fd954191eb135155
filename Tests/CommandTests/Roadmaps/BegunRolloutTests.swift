import CXPilotCommands
import TestSupport
import Testing

/// A plan is agreed, its first work begins, and then people and money shrink.
@Suite struct BegunRolloutTests {
    private let story: RolloutStory

    init() throws {
        story = try RolloutStory()
        let frozen = story.roadmap("--freeze")
        try #require(frozen.exitCode == 0, "\(frozen.errors)")
        let stage = story.stage
        let whole = try stage.text(of: "Blueprints/welkom-energie/welkom-energie.yaml")
        try stage.write(
            whole.replacing("channels: 2, crm", with: "channels: 1, crm")
                .replacing("2026Q4: 90000", with: "2026Q4: 1000"), to: "welkom-energie.yaml")
        let applied = stage.cxpilot("apply", "welkom-energie.yaml", "--on", "2026-07-21")
        try #require(applied.exitCode == 0, "\(applied.errors)")
    }

    @Test func itStaysAndWhatItTakesTooMuchIsSaid() throws {
        let before = try #require(
            try story.facts(on: "2026-07-22")["changes"].list.first {
                $0["item"].text == "belteam"
            })
        let start = try #require(before["from"].text)
        let facts = try story.facts(on: "2026-10-13")
        let wave = try #require(facts["waves"].list.first { $0["item"].text == "belteam" })
        #expect(wave["start"].text == start)
        #expect(wave["because"].text == "is begonnen zoals afgesproken")
        #expect(!facts["changes"].list.contains { $0["item"].text == "belteam" })
        let overloads = facts["overloads"].list
        #expect(overloads.first?["discipline"].text == "channels")
        #expect(abs((overloads.first?["personWeeks"].number ?? 0) - 2) < 1e-9)
        #expect(overloads.last?["quarter"].text == "2026Q4")
        let screen = story.roadmap(on: "2026-10-13").output
            .split(separator: #/\s+/#).joined(separator: " ")
        #expect(screen.contains("! channels 2 persoonsweken meer dan er zijn"))
        #expect(screen.contains("meer dan begroot: wat begonnen is, is uitgegeven"))
    }

    @Test func itCanBeNeitherForcedNorLeftOut() {
        let forced = story.roadmap("--force", "belteam=2027-01-05", on: "2026-10-13")
        #expect(forced.exitCode == 1)
        #expect(forced.errors.contains("--force belteam: het is begonnen op"))
        let without = story.roadmap("--without", "belteam", on: "2026-10-13")
        #expect(without.exitCode == 1)
        #expect(
            without.errors.contains(
                "--without belteam: alle golven zijn begonnen; wat begonnen is, blijft"))
    }

    @Test func aStartThatComesTooLateIsRefusedWithTheLastPossibleDay() {
        let late = story.roadmap(
            "--force", "belteam=2027-08-25", "--capacity", "channels=2", on: "2026-07-22")
        #expect(late.exitCode == 1)
        #expect(late.errors.contains("de laatste mogelijke dag is 3 aug. 2027"))
        let never = story.roadmap("--force", "belteam=2027-01-05", on: "2026-07-22")
        #expect(never.errors.contains("het heeft geen plek: channels heeft 1,5 persoonsweken"))
    }

    @Test func secondsAreANumber() {
        let answer = story.roadmap("--seconds", "abc")
        #expect(answer.exitCode == 64)
        #expect(answer.errors.contains("--seconds is een getal zoals 2 of 0,5, niet 'abc'"))
    }
}
