import CXPilotCommands
import Foundation
import TestSupport
import Testing

/// Plans, what-ifs and frozen plans through the command line.
@Suite struct RoadmapTests {
    private let story: RolloutStory

    init() throws { story = try RolloutStory() }

    @Test func aRoadmapSaysWhatItReachesAndHowThatIsKnown() throws {
        let facts = try story.facts()
        #expect(facts["objective"].text == "benefit" && facts["asOf"].text == "2026-07-20")
        let (value, bound) = (facts["value"].number ?? -1, facts["bound"].number ?? -1)
        #expect(value > 0 && bound >= value - 1)
        #expect(facts["gap"].number == 0 && facts["proven"].isTrue)
        #expect(facts["waves"].list.map { $0["item"].text ?? "" }.last == "welkom-1")
        #expect(facts["items"].list.count == 2)
        let score = facts["items"].list[1]["score"]
        let terms = ["chance", "weeks", "averageShare", "cost", "total"].map {
            score[$0].number ?? -1
        }
        let effect = score["effectPerWeek", "estimate"].number ?? -1
        #expect(abs(terms[0] * effect * terms[1] * terms[2] - terms[3] - terms[4]) < 1e-6 * effect)
        #expect(facts["leftOut"].list.map { $0["item"].text } == ["jaarnota-1"])
        let text = story.roadmap("--why").output.split(separator: #/\s+/#).joined(separator: " ")
        #expect(text.contains("Bewezen is dat geen plan beter is."))
        #expect(text.contains("‘Opgezegd in 90 dagen’ en"))
        #expect(text.contains("kans × effect per week × weken in gebruik × bereikt deel − kosten"))
    }

    @Test(arguments: ["finish", "promises"])
    func everyObjectiveIsSought(objective: String) throws {
        let facts = try story.facts("--objective", objective)
        #expect(facts["objective"].text == objective && facts["proven"].isTrue)
        #expect(facts["value"].number == facts["bound"].number)
    }

    @Test func theSameQuestionGivesTheSamePlan() {
        let first = story.roadmap("--seed", "3", "--json")
        #expect(first.output == story.roadmap("--seed", "3", "--json").output)
    }

    @Test func aWhatIfIsComparedWithThePlanAsItIs() throws {
        let facts = try story.facts("--force", "welkom-1=2027-01-05", "--capacity", "crm=0,5")
        #expect(facts["comparedWith", "plan"].text == "asItIs")
        #expect(facts["whatIf", "capacity", "crm"].number == 0.5)
        let change = try #require(facts["changes"].list.first { $0["wave"].number == 1 })
        #expect(change["to"].text == "2027-01-05" && (change["weeksLater"].number ?? 0) > 0)
        #expect((facts["difference", "value"].number ?? 1) < 0)
        let without = try story.facts("--without", "welkom-1")
        #expect(
            without["changes"].list.allSatisfy {
                $0["to"].text == nil || $0["item"].text == "belteam"
            })
        #expect(
            without["leftOut"].list.contains { $0["because"].text == "weggelaten zoals gevraagd" })
        let more = try story.facts("--budget", "2026Q3=90000")
        #expect((more["difference", "value"].number ?? -1) > 0)
        let screen = story.roadmap("--budget", "2026Q3=90000").output
        #expect(screen.contains("WAT ALS  budget 2026Q3 €\u{A0}90.000"))
    }

    @Test func allThatIsWrongIsToldAtOnce() {
        let answer = story.roadmap(
            "--capacity", "crmm=3", "--capacity", "crm=-1", "--budget", "2031Q1=5", "--budget",
            "2026Q4=80.000", "--without", "welkom-2", "--force", "welkom-1=2020-01-01", "--force",
            "jaarnota-1=2027-01-05", "--force", "welkom-1=morgen", "--seconds", "0")
        #expect(answer.exitCode == 64 && answer.output.isEmpty)
        let lines = answer.errors.split(separator: "\n").map(String.init)
        #expect(
            lines == [
                "cxpilot: --seconds ligt boven 0 en is hooguit 3600",
                "cxpilot: er is geen discipline 'crmm'; bedoelde u 'crm'?",
                "cxpilot: --capacity schrijft u als crm=3, niet 'crm=-1'",
                "cxpilot: er is geen kwartaal in het uitrolplan '2031Q1'; bedoelde u '2027Q1'?",
                "cxpilot: --budget schrijft u als 2027Q1=80000, niet '2026Q4=80.000'",
                "cxpilot: er is geen onderdeel 'welkom-2'; bedoelde u 'welkom-1'?",
                "cxpilot: --force welkom-1: 1 jan. 2020 ligt buiten het uitrolplan, 1 sept. 2026 "
                    + "tot 30 aug. 2027",
                "cxpilot: 'jaarnota-1' kan niet worden afgedwongen: de pilot is nog niet gestart",
                "cxpilot: --force schrijft u als welkom-1=2026-11-02, niet 'welkom-1=morgen'",
            ])
        let unknown = story.roadmap("--without", "niets")
        #expect(unknown.exitCode == 1 && unknown.errors.contains("belteam, jaarnota-1, welkom-1"))
        #expect(story.roadmap("--objective", "best").exitCode == 64)
        #expect(story.roadmap("--budget", "2027Q5=1").exitCode == 64)
        #expect(story.roadmap("--budget", "2031Q1=1").exitCode == 1)
        let seed = story.roadmap("--seed", "-1")
        #expect(seed.exitCode == 64)
        #expect(seed.errors.hasPrefix("cxpilot: --seed is een geheel getal van 0 of meer"))
        #expect(!seed.errors.contains("Help:"))
        let out = story.roadmap("--without", "jaarnota-1")
        #expect(out.exitCode == 1)
        #expect(out.errors.contains("het staat toch al niet op het uitrolplan: de pilot is nog"))
    }

    @Test func aFrozenPlanIsWhatTheNextIsComparedWith() throws {
        #expect(try story.facts()["changes"].isNothing)
        let frozen = story.roadmap("--freeze")
        #expect(frozen.output.hasPrefix("welkom-energie: plan vastgelegd: 4 golven, tot en met"))
        #expect(story.roadmap("--freeze").output.contains("al vastgelegd"))
        let same = story.roadmap(on: "2026-07-21").output
        #expect(same.contains("SINDS HET VASTGELEGDE PLAN  van 20 juli 2026, door sanne"))
        #expect(same.contains("Niets verschuift."))
        let stage = story.stage
        let folder = "Blueprints/welkom-energie/welkom-energie.yaml"
        let whole = try stage.text(of: folder)
        try stage.write(
            whole.replacing("2026Q3: 15000", with: "2026Q3: 65000"), to: "welkom-energie.yaml")
        #expect(stage.cxpilot("apply", "welkom-energie.yaml").exitCode == 0)
        let facts = try story.facts(on: "2026-07-22")
        #expect(facts["comparedWith", "on"].text == "2026-07-20")
        #expect(facts["changes"].list.contains { ($0["weeksLater"].number ?? 0) < 0 })
        #expect(try story.facts(on: "2026-07-19")["changes"].isNothing)
        let log = stage.cxpilot("log").output
        #expect(log.contains("freeze") && log.contains("roadmap/welkom-energie"))
        #expect(stage.cxpilot("doctor").exitCode == 0)
    }

    @Test func whatDoesNotGoTogetherIsRefused() {
        #expect(story.roadmap("--freeze", "--without", "welkom-1").exitCode == 64)
        #expect(story.roadmap("--freeze", "--format", "ics").exitCode == 64)
        #expect(story.roadmap("--json", "--format", "csv").exitCode == 64)
    }

    @Test(arguments: ["csv", "mermaid", "markdown", "ics", "json", "text"])
    func everyFormatIsWritten(format: String) {
        let answer = story.roadmap("--format", format)
        #expect(answer.exitCode == 0 && answer.output.contains("elkom"))
    }

    @Test func aBrokenGuardrailClosesTheGate() throws {
        let story = try RolloutStory(extraCost: 9)
        let facts = try story.facts()
        #expect(!facts["waves"].list.contains { $0["item"].text == "welkom-1" })
        let out = try #require(facts["leftOut"].list.first { $0["item"].text == "welkom-1" })
        #expect(
            out["because"].text
                == "de poort vóór golf 1 is dicht: de grenswaarde van ‘Contactkosten in 90 dagen’ "
                + "is doorbroken (alleen een nieuwe pilot waarin zij houdt, opent hem)")
        #expect(story.roadmap().output.contains("× welkom-1"))
    }

    @Test func otherCommandsDoNotWaitForIt() {
        for call in [
            ["list", "pilots"], ["show", "welkom-1"], ["status"], ["trace", "welkom-1"],
        ] {
            let clock = ContinuousClock()
            let taken = clock.measure { _ = story.stage.run(call + ["--on", "2026-07-20"]) }
            // Without a search; wide, for this may run on a busy machine and unoptimised.
            #expect(taken < .seconds(20), "\(call): \(taken)")
        }
    }
}
