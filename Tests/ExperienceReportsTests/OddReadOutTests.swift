import ExperienceModel
import Testing

@testable import ExperienceReports

@Suite("Read-outs with nothing, everything or the impossible in them")
struct OddReadOutTests {
    private static let endless = Interval(
        estimate: 4, lower: -.infinity, upper: .infinity)

    private static func odd(_ readOut: ReadOut) -> [ReadOut] {
        let changes: [(inout ReadOut) -> Void] = [
            { $0.goals = [] },
            { $0.guardrails = [] },
            { $0.goals[0].line = nil },
            { $0.goals[0].effect = endless },
            { $0.goals[0].decided?.effect = endless },
            { $0.goals[0].decided = nil },
            { $0.goals[0].decided?.day = Day(number: 0) },
            { $0.goals[0].decided?.answers = .max },
            { $0.goals[0].arms = [] },
            { $0.goals[0].arms[0].effective = .infinity },
            { $0.goals[0].arms[0].branches = 0 },
            { $0.goals[0].before = $0.goals[0].arms + $0.goals[0].arms },
            { $0.goals[0].verdict = .harmed },
            { $0.evidence = [] },
            { $0.evidence = $0.evidence.prefix(2).map { $0 } },
            {
                $0.evidence = $0.evidence.map {
                    EvidencePoint(day: $0.day, answers: 0, effect: endless)
                }
            },
            { $0.plan.pilot.invitedPerArm = .max },
            { $0.plan.pilot.goals = [] },
            { $0.plan.metrics = [] },
            { $0.recommendation.rule = -1 },
            { $0.recommendation.reason = .guardrailBroken(metric: "nobody") },
            { $0.recommendation.reason = .guardrailUndecided(metric: "nobody") },
            { $0.recommendation.reason = .notMet(improvementProven: true) },
            { $0.recommendation.reason = .undecidedAtEnd },
            { $0.recommendation.reason = .outOfReach(chance: .nan) },
            { $0.lateAnswers = .max },
            {
                $0.health = [
                    HealthCheck(
                        severity: .warning,
                        subject: .regressionToMean(expectedRise: .infinity, change: .nan))
                ]
            },
        ]
        return changes.map { change in
            var odd = readOut
            change(&odd)
            return odd
        }
    }

    @Test(arguments: Designs.all.map(\.name), Language.allCases)
    func everyLayoutCopes(name: String, language: Language) throws {
        let readOut = try #require(Designs.all.first { $0.name == name }).readOut(language)
        for odd in Self.odd(readOut) {
            let report = Situations.page(odd).report(language: language)
            let html = HTMLRenderer().render(report)
            #expect(!html.contains("inf\"") && !html.contains("\"nan") && !html.contains(">nan"))
            #expect(!MarkdownRenderer().render(report).isEmpty)
            let text = TerminalRenderer.render(report, style: TerminalStyle())
            #expect(!text.contains("inf ") && !text.contains("nan "))
            #expect(!ReadOutJSON.document(odd, language: language).text.contains("inf,"))
            #expect(
                !PathText(language: language, style: TerminalStyle()).render([], of: odd).isEmpty)
        }
    }
}
