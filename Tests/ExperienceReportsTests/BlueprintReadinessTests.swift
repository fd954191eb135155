import ExperienceModel
import Testing

@testable import ExperienceReports

@Suite("How far a blueprint is")
struct BlueprintReadinessTests {
    /// One part of each step in place, and one that lacks something.
    private let blueprint = Blueprint(
        id: "b", title: "B", language: .english, customers: 10,
        insights: [
            Insight(id: "ins-used", origin: .outsideIn, source: .interview, n: 8, says: "…"),
            Insight(id: "ins-idle", origin: .outsideIn, source: .survey, n: 29, says: "…"),
        ],
        personas: [
            Persona(id: "p-known", name: "K", share: 0.5, evidence: ["ins-used"]),
            Persona(id: "p-guess", name: "G", share: 0.5),
        ],
        channels: [
            Channel(
                id: "phone", direction: .twoWay, personal: .high, speed: 0, unitCost: 6,
                capacityPerWeek: 9, measurable: .low),
            Channel(id: "app", direction: .twoWay, personal: .low, speed: 0, capacityPerWeek: 9),
        ],
        journeys: [
            Journey(
                id: "now", title: "Now", state: .current, stages: ["old"],
                touchpoints: [touchpoint("tp-old", "old")]),
            Journey(
                id: "next", title: "Next", state: .future, replaces: "now",
                stages: ["welcome", "bill"],
                touchpoints: [
                    touchpoint("tp-call", "welcome", isProactive: true, text: "Hi", ["bv"]),
                    touchpoint("tp-bill", "bill", text: "Pay"),
                    Touchpoint(
                        id: "tp-back", stage: "bill", day: 2, channel: "app", reach: 1,
                        side: .backstage),
                ]),
        ],
        pilots: [pilot("ready", exitPlan: "stop"), pilot("loose", exitPlan: nil)])

    private static func touchpoint(
        _ id: String, _ stage: String, isProactive: Bool = false, text: String? = nil,
        _ values: [String] = []
    ) -> Touchpoint {
        Touchpoint(
            id: id, stage: stage, day: 1, channel: "phone", reach: 1, side: .frontstage,
            proactive: isProactive, brandValues: values, text: text)
    }

    private static func pilot(_ id: String, exitPlan: String?) -> Pilot {
        var pilot = WelcomeCall.pilot()
        pilot.id = id
        pilot.hypothesis = nil
        (pilot.invitedPerArm, pilot.responseRate) = (100, 0.3)
        pilot.startSmall = StartSmall(exitPlan: exitPlan)
        return pilot
    }

    private func steps(
        _ findings: [Finding] = [], _ language: Language = .english
    )
        -> [ReadinessStep]
    {
        BlueprintReadiness(blueprint: blueprint, findings: findings, words: Wording(language)).steps
    }

    @Test("Parts are counted from the blueprint itself")
    func countsParts() {
        #expect(steps().map { [$0.inPlace, $0.parts] } == Array(repeating: [1, 2], count: 6))
        #expect(
            steps().map(\.text.text) == [
                "1 of 2 insights used in the journey", "1 of 2 personas with enough evidence",
                "1 of 2 channels fully described", "1 of 2 touchpoints in brand words",
                "1 of 2 stages with one", "1 of 2 pilots can run",
            ])
    }

    @Test("Open parts are named with what they lack")
    func namesGaps() {
        #expect(
            steps().map { $0.gaps.map(\.text) } == [
                ["ins-idle: used by nothing"], ["p-guess: no evidence"],
                ["app: no unit_cost or measurable"], ["tp-bill: no brand value"],
                ["bill: no first move of ours"], ["loose: no exit plan"],
            ])
        #expect(steps([], .dutch)[3].gaps.map(\.text) == ["tp-bill: geen merkwaarde"])
        #expect(steps().flatMap(\.gaps).allSatisfy { $0.code == nil })
    }

    @Test("A finding opens a part once, and an error is told first")
    func addsFindings() {
        let findings = [
            Finding(code: "CX203", severity: .warning, message: "persona 'p-guess' rests on n = 0"),
            Finding(
                code: "CX204", severity: .error, message: "persona 'p-known' differs in nothing"),
            Finding(code: "CX301", severity: .info, message: "channel 'phone' is busy"),
        ]
        let steps = steps(findings)
        #expect([steps[1].inPlace, steps[1].errors] == [0, 1])
        #expect(steps[1].gaps.map(\.code) == ["CX204", "CX203"])
        #expect(steps[2].inPlace == 1)
    }
}
