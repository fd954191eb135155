import ExperienceModel
import ExperienceText
import Foundation
import Testing

@Suite struct BlueprintReaderTests {
    /// The folder beside the project that holds the examples.
    private static let example = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/examples/welkom-energie.yaml")

    private static var hasExample: Bool { FileManager.default.fileExists(atPath: example.path) }

    private func blueprint() throws -> Blueprint {
        let bytes = [UInt8](try Data(contentsOf: Self.example))
        let source = BlueprintReader.read([(path: "welkom-energie.yaml", bytes: bytes)])
        #expect(source.reading.findings.map(\.code) == ["CX019"])
        return try #require(source.reading.value)
    }

    @Test(.enabled(if: hasExample)) func theExampleReadsWithOneRemark() throws {
        let blueprint = try blueprint()
        #expect(blueprint.id == "welkom-energie")
        #expect(blueprint.language == .dutch)
        #expect(blueprint.customers == 48000)
        #expect(
            blueprint.team.map(\.discipline)
                == ["marketing", "products", "channels", "crm", "operations"])
        #expect(blueprint.insights.map(\.n) == [14, 2180, 612, 46100])
        #expect(blueprint.insights[1].date == Day(year: 2025, month: 12, day: 5))
        #expect(blueprint.insights[3].source == .internalKPI)
        #expect(blueprint.personas.map(\.share) == [0.45, 0.3, 0.25])
        #expect(blueprint.personas[2].avoids == ["app"])
        #expect(blueprint.channels[2].speed == 0.1)
        #expect(blueprint.channels[3].capacityPerWeek == 450)
        #expect(blueprint.channels[0].direction == .oneWay)
        #expect(
            blueprint.brandValues[0].avoid.map(\.word)
                == ["voorschotnota", "herleid verbruik", "conform", "middels"])
        #expect(blueprint.value == CustomerValue(promoter: 148, passive: 121, detractor: 92))
        #expect(
            blueprint.contactRules
                == ContactRules(
                    maxIn30Days: 3, maxSilenceDays: 95, minPositivePerYear: 6,
                    minPositiveShare: 0.6, backDoorDays: 60))
    }

    @Test(.enabled(if: hasExample)) func theExampleTellsItsJourneys() throws {
        let blueprint = try blueprint()
        #expect(blueprint.metric("nps")?.scale == Metric.Scale(lowest: 0, highest: 10))
        #expect(blueprint.metric("recommend")?.top == [9, 10])
        #expect(
            blueprint.metrics.map(\.measure)
                == [.points, .share, .scaleMean, .share, .quantity])
        #expect(blueprint.journeys.map(\.touchpoints.count) == [2, 11])
        #expect(blueprint.journey("jaar1-welkom")?.replaces == "jaar1-nu")
        let bill = try #require(blueprint.touchpoint("tp-nota-nu"))
        #expect(bill.internalIndicator?.value == 0.985)
        #expect(
            bill.survey == Touchpoint.Indicator(indicator: "nota begrepen", value: 0.61, n: 604))
        #expect(bill.emotion == Touchpoint.Emotion(score: -2, n: 31))
        #expect(bill.momentOfTruth)
        let tip = try #require(blueprint.touchpoint("tp-tip"))
        #expect(tip.audience == Audience(interest: "isolatie", exclude: ["owns": "isolatie"]))
        #expect(blueprint.touchpoint("tp-inzicht")?.interests == ["isolatie": "tp-tip"])
        #expect(blueprint.touchpoint("tp-mail")?.loyaltyStage == .firstPurchase)
        #expect(blueprint.touchpoint("tp-incasso")?.side == .backstage)
    }

    @Test(.enabled(if: hasExample)) func theExampleTellsItsPilots() throws {
        let blueprint = try blueprint()
        let pilot = try #require(blueprint.pilot("welkom-1"))
        #expect(pilot.plannedAnswersPerArm == 600)
        #expect(pilot.controlArm == "control")
        #expect(
            pilot.primaryGoal
                == Goal(
                    metric: "nps", role: .primary, at: "tp-vraag", comparison: .aboveControl,
                    value: 2, expect: 12, baseline: .promoters(0.19, detractors: 0.37)))
        #expect(pilot.goals[1].value == 0.01)
        #expect(pilot.goals[1].baseline == .value(0.19))
        #expect(pilot.goals[2].standardDeviation == 1.9)
        #expect(
            pilot.guardrails[0]
                == Goal(
                    metric: "cancelled-90d", role: .guardrail, comparison: .notWorseThanControlBy,
                    value: 0.02, baseline: .value(0.021), lowerIsBetter: true))
        #expect(pilot.rollout?.waves == [0.05, 0.25, 1])
        #expect(pilot.rollout?.effort == ["crm": 4, "marketing": 3, "channels": 10])
        #expect(pilot.startSmall?.maxShare == 0.12)
        let bill = try #require(blueprint.pilot("jaarnota-1"))
        #expect(bill.design == .byBranch)
        #expect(bill.branches["vooraf"] == ["zuid", "midden", "kust"])
        #expect(bill.rollout?.after == ["welkom-1"])
        let roadmap = try #require(blueprint.roadmap)
        #expect(roadmap.budget.count == 4)
        #expect(roadmap.initiatives.first?.before == ["welkom-1"])
        #expect(roadmap.capacity["channels"] == 2)
    }

    @Test func whatGoesWithoutSayingIsFilledIn() throws {
        let blueprint = try #require(readBlueprint(CompleteBlueprint.text).reading.value)
        #expect(blueprint.metric("advises")?.measure == .share)
        #expect(blueprint.metric("effort")?.measure == .share)
        #expect(blueprint.metric("satisfaction")?.scale == Metric.Scale(lowest: 1, highest: 5))
        #expect(blueprint.pilot("card-1")?.primaryGoal?.floor == 0)
        #expect(blueprint.pilot("card-1")?.subject == "The card")
        #expect(blueprint.ruleSettings.map(\.code) == ["CX503", "CX103"])
        #expect(blueprint.touchpoint("tp-card")?.ruleSettings.first?.severity == .ignore)
        #expect(blueprint.touchpoint("tp-card")?.audience?.personas == ["p-calm"])
        #expect(blueprint.roadmap?.initiatives.first?.earliest == Day(iso: "2026-09-14"))
        let bare = CompleteBlueprint.text
            .replacing("scale: 0-10, ", with: "").replacing(
                "from: nps, top: [9, 10]", with: "from: nps")
        let filled = try #require(readBlueprint(bare).reading.value)
        #expect(filled.metrics[0] == blueprint.metrics[0])
        #expect(filled.metrics[1] == blueprint.metrics[1])
    }
}
