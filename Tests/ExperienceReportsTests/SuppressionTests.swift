import ExperienceModel
import Foundation
import Testing

@testable import ExperienceReports

@Suite("Groups under ten are suppressed in every document")
struct SuppressionTests {
    private typealias Object = [String: Any]

    private static func object(_ value: JSONValue) throws -> Object {
        try #require(try JSONSerialization.jsonObject(with: Data(value.text.utf8)) as? Object)
    }

    /// A pilot with so few answers, and all that tells of them.
    private static func thin(_ control: Int, _ pilot: Int) -> ReadOut {
        var readOut = ThinPilotTests.readOut(control, pilot)
        readOut.goals[0].fraction = Double(control + pilot) / 4_000
        readOut.goals[0].needed = NeededAnswers(toPlan: 4_000 - control - pilot)
        readOut.evidence = [
            EvidencePoint(day: readOut.asOf, answers: control + pilot, effect: nil)
        ]
        readOut.health = [
            HealthCheck(
                severity: .ok,
                subject: .responseRates(
                    shares: [
                        "not called": Double(control) / 100, "called": Double(pilot) / 100,
                    ], difference: Interval(estimate: 0, lower: 0, upper: 0), ofPlanned: true))
        ]
        readOut.responseRates = [
            ResponseRate(arm: "not called", answered: control, invited: 100),
            ResponseRate(arm: "called", answered: pilot, invited: 100),
        ]
        return readOut
    }

    @Test(
        "An arm that is too small takes all counts with it that would tell it",
        arguments: [(2, 2), (412, 3), (9, 0)])
    func evaluation(control: Int, pilot: Int) throws {
        let readOut = Self.thin(control, pilot)
        let document = try Self.object(ReadOutJSON.document(readOut, language: .dutch))
        let goal = try #require((document["goals"] as? [Object])?.first)
        for arm in try #require(goal["arms"] as? [Object]) {
            #expect(arm["answers"] is NSNull && arm["because"] is String)
        }
        #expect(goal["planFraction"] is NSNull && goal["answersStillNeeded"] is NSNull)
        let customers = try #require(document["customers"] as? Object)
        #expect(customers.values.allSatisfy { $0 is NSNull } && document["because"] is String)
        let health = try #require(document["health"] as? [Object])
        #expect(health.map { $0["code"] as? String } == ["tooFewAnswers"])
        #expect(health.map { $0["severity"] as? String } == ["warning"])
        for rate in try #require(document["responseRates"] as? [Object]) {
            #expect(rate["answered"] is NSNull && rate["share"] is NSNull)
        }
        let point = try #require((document["evidence"] as? [Object])?.first)
        #expect(point["answers"] is NSNull)
    }

    @Test("Checks that are not in order tell no small count either")
    func health() {
        var readOut = Self.thin(412, 3)
        readOut.health[0].severity = .warning
        let words = Wording(.dutch)
        #expect(
            words.sentence(for: readOut.health[0], of: readOut)
                == "De groepen antwoordden niet even vaak.")
        let draw = HealthCheck(
            severity: .failed, subject: .sampleRatio(customers: ["a": 3, "b": 400], p: 0))
        #expect(
            words.sentence(for: draw, of: readOut) == "De groepen zijn niet zo groot als geloot.")
    }

    @Test("Arms stand in the order of the plan, the control first")
    func order() {
        var readOut = WelcomeCall.readOut()
        readOut.responseRates = []
        let check = HealthCheck(
            severity: .ok,
            subject: .sampleRatio(customers: ["called": 4_100, "not called": 4_000], p: 0.5))
        #expect(
            Wording(.english).sentence(for: check, of: readOut)
                == "4,000 (not called) and 4,100 (called) customers, as drawn.")
    }

    @Test("Days of the path and pilots of the roadmap")
    func others() throws {
        let readOut = Self.thin(2, 2)
        let goal = readOut.plan.pilot.goals[0]
        let line = DayVerdict.Line(
            goal: goal.key, answers: 4, fraction: 0.001, verdict: .undecided,
            unsaid: .tooFewToShow(least: 10))
        let path = try Self.object(
            PathJSON.document(
                [DayVerdict(day: readOut.asOf, lines: [line])], of: readOut, language: .english))
        let told = try #require(
            ((path["days"] as? [Object])?.first?["lines"] as? [Object])?.first)
        #expect(told["answers"] is NSNull && told["planFraction"] is NSNull)

        var spec = RoadmapFixtures.design[7]
        spec.pilot?.answers = 4
        let item = RoadmapFixtures.roadmap([spec]).items[0]
        let pilot = try #require(
            try Self.object(RoadmapItemJSON(words: Wording(.english)).item(item))["pilot"]
                as? Object)
        #expect(pilot["answers"] is NSNull && pilot["answersNeeded"] is NSNull)
        #expect(pilot["because"] is String)
    }

    @Test("Changes of the plan tell no small count")
    func amendments() {
        var readOut = WelcomeCall.readOut()
        readOut.amendments = [
            PlanAmendment(
                on: readOut.asOf, by: "Sanne", reason: "Mail", basis: .otherReasons,
                answersSeen: ["nps": 3])
        ]
        let text = Wording(.english).amendments(of: readOut)
        #expect(text.contains("fewer than 10 answers seen") && !text.contains("3 answers"))
        #expect(
            Wording(.dutch).seen(readOut.amendments[0], readOut.plan)
                == "minder dan 10 antwoorden op NPS.")
    }
}
