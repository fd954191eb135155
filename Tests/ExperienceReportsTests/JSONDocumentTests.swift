import ExperienceModel
import Foundation
import Testing

@testable import ExperienceReports

struct JSONDocumentTests {
    private typealias Object = [String: Any]

    private static let page = OverviewPage(
        blueprint: Blueprint(
            id: "energy-welcome", title: "Energy welcome", language: .dutch, customers: 52_000,
            pilots: [JSONFixtures.pilot]), revision: 3,
        pilots: [
            PilotSummary(pilot: JSONFixtures.pilot, readOut: JSONFixtures.readOut()),
            PilotSummary(pilot: JSONFixtures.pilot, obstacles: ["crm has not approved"]),
        ],
        readiness: Readiness(steps: [
            Readiness.Step(
                number: 2,
                parts: [
                    Readiness.Part(name: "p-mover"),
                    Readiness.Part(
                        name: "p-home",
                        open: Finding(code: "CX203", severity: .warning, message: "n = 3")),
                ])
        ]), asOf: JSONFixtures.day("2026-11-13"))

    private static let documents: [(String, JSONValue)] = [
        ("evaluate", ReadOutJSON.document(JSONFixtures.readOut(), language: .english)),
        (
            "evaluate",
            ReadOutJSON.document(
                JSONFixtures.readOut(nil, reason: .dataNotInOrder), language: .dutch)
        ),
        ("import", ReceiptJSON.document(JSONFixtures.receipt)),
        ("check", FindingsJSON.document([Finding(code: "CX001", severity: .error, message: "m")])),
        ("roadmap", RoadmapJSON.document(of: RolloutFixtures.plain, language: .dutch)),
        ("plan", SamplePlanJSON.document(JSONFixtures.samplePlan, language: .english)),
        ("status", StatusJSON.document(page, language: .dutch)),
        ("log", LogJSON.document(JSONFixtures.log)),
        ("log-verify", LogJSON.verification(entries: 7, brokenAt: nil)),
        ("list", ListJSON.list([ListRow(id: "a", title: "A")], of: "pilots")),
        ("show", ListJSON.show(ListRow(id: "a", title: "A"), kind: "pilot")),
        (
            "stats",
            StatsJSON.document(
                answers: 0, interval: nil, level: 0.95, method: "score", language: .english)
        ),
    ]

    @Test(arguments: documents)
    func everyDocumentNamesItsSchemaAndParses(name: String, document: JSONValue) throws {
        #expect(try object(document)["schema"] as? String == "cxpilot/\(name)/1")
        #expect(document.text.hasPrefix("{\n  \"schema\": \"cxpilot/\(name)/1\""))
    }

    @Test(arguments: documents)
    func whatCannotBeSaidHasItsReasonBeside(name: String, document: JSONValue) {
        checkReasons(document)
    }

    @Test func aGoalHasTheKeysOfItsMetric() throws {
        let document = try object(Self.documents[0].1)
        let goals = try #require(document["goals"] as? [Object])
        #expect(
            Set(goals[0].keys) == [
                "metric", "kind", "role", "at", "goal", "arms", "line", "difference", "effect",
                "planFraction", "final", "verdict", "chanceGoalMet", "answersStillNeeded",
                "because",
            ])
        let arms = try #require(goals[0]["arms"] as? [Object])
        #expect(
            Set(arms[0].keys) == [
                "arm", "answers", "promoters", "passives", "detractors", "estimate", "lower",
                "upper",
            ])
        let effect = try #require(goals[0]["effect"] as? Object)
        #expect(effect["estimate"] as? Double == 15.5608857)
        #expect(Set(effect.keys) == ["estimate", "lower", "upper", "level", "method"])
        let shares = try #require(goals[1]["arms"] as? [Object])
        #expect(shares[0]["positive"] as? Int == 315)
        #expect(shares[0]["promoters"] == nil && shares[0]["mean"] == nil)
        #expect(goals[1]["effect"] is NSNull)
        #expect(goals[1]["because"] as? String == "The read-out is on 18 Dec 2026 at the latest.")
        let means = try #require((document["guardrails"] as? [Object])?.first)
        let mean = try #require((means["arms"] as? [Object])?.first)
        #expect(mean["mean"] as? Double == 5.84 && mean["lower"] is NSNull)
        #expect(mean["because"] is String)
    }

    @Test func aReadOutHasDecisionGroupsMoneyAndPlan() throws {
        let taken = RecordedDecision(
            actual: .iterate, recommended: .rollOut, reason: "too dear", by: "Sanne",
            on: JSONFixtures.day("2026-11-20"))
        let readOut = JSONFixtures.readOut(taken: taken)
        let document = try object(ReadOutJSON.document(readOut, language: .english))
        let decision = try #require(document["decision"] as? Object)
        #expect(decision["recommended"] as? String == "rollOut")
        #expect(decision["actual"] as? String == "iterate")
        #expect(decision["because"] as? String == "too dear")
        let groups = try #require(document["groups"] as? [Object])
        #expect(groups.map { $0["suppressed"] as? Bool } == [false, false, true])
        #expect(groups[0]["effect"] is Object && groups[0]["estimate"] == nil)
        #expect(groups[1]["estimate"] is Double && groups[1]["effect"] == nil)
        #expect(groups[2]["answers"] is NSNull && groups[2]["because"] is String)
        let net = (document["money"] as? Object)?["net"] as? Object
        #expect(net?["estimate"] as? Int == 17_460)
        let plan = try #require(document["plan"] as? Object)
        #expect(Set(plan.keys) == ["frozenOn", "sha256", "amendments"])
    }

    @Test func aReceiptAccountsForEveryRow() throws {
        let document = try object(ReceiptJSON.document(JSONFixtures.receipt))
        let parts = ["counted", "updated", "unchanged", "rejected"].map { document[$0] as? Int }
        #expect(parts.compactMap(\.self).reduce(0, +) == document["rows"] as? Int)
        #expect(document["columns"] as? [String: String] == ["score": "NPS1", "day": "submitdate"])
        let reasons = try #require(document["reasons"] as? [Object])
        #expect(Set(reasons[0].keys) == ["code", "reason", "rows", "lines"])
    }

    @Test func aRoadmapHasWavesLeftOutAndLoad() throws {
        let document = try object(
            RoadmapJSON.document(of: RolloutFixtures.plain, language: .english))
        let waves = try #require(document["waves"] as? [Object])
        #expect(waves[0]["share"] as? Double == 0.05 && waves[1]["share"] == nil)
        #expect(
            waves[0]["because"] as? String == "not before 23 Nov 2026; after the wave before it")
        let leftOut = try #require(document["leftOut"] as? [Object])
        #expect(leftOut[0]["because"] as? String == "its pilot has not been launched")
        #expect(((document["load"] as? Object)?["crm"] as? Object)?["capacity"] as? Int == 2)
    }

    @Test func aStatusHasReadinessAndPilots() throws {
        let document = try object(StatusJSON.document(Self.page, language: .english))
        let steps = try #require(document["readiness"] as? [Object])
        #expect(steps.map { $0["step"] as? Int } == [2])
        #expect(steps[0]["inPlace"] as? Int == 1 && steps[0]["needed"] as? Int == 2)
        let open = try #require((steps[0]["open"] as? [Object])?.first)
        #expect(open["part"] as? String == "p-home" && open["code"] as? String == "CX203")
        let pilots = try #require(document["pilots"] as? [Object])
        #expect(pilots.map { $0["state"] as? String } == ["launched", "planned"])
        #expect((pilots[0]["decision"] as? Object)?["recommended"] as? String == "rollOut")
        #expect(pilots[1]["decision"] == nil)
        #expect(pilots[1]["obstacles"] as? [String] == ["crm has not approved"])
    }

    @Test func nothingFromOutsideSteersATerminal() {
        let text = ReadOutJSON.document(JSONFixtures.readOut(), language: .english).text
        #expect(text.contains(#"shop \u001b[31m"#))
        #expect(!text.unicodeScalars.contains { $0 != "\n" && TerminalText.isControl($0) })
    }

    private func object(_ document: JSONValue) throws -> Object {
        try #require(
            try JSONSerialization.jsonObject(with: Data(document.text.utf8)) as? Object)
    }

    private func checkReasons(_ value: JSONValue) {
        switch value {
        case .object(let object):
            let values = object.members.map(\.value)
            if values.contains(.null) {
                let reason = object["because"] ?? object["reason"]
                if case .string(let text) = reason, !text.isEmpty {
                    return values.forEach(checkReasons)
                }
                #expect(Bool(false), "a null without a reason: \(value.text)")
            }
            values.forEach(checkReasons)
        case .array(let values): values.forEach(checkReasons)
        default: break
        }
    }
}
