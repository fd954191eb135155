import ExperienceModel
import Testing

@testable import ExperienceReports

@Suite("Goals and guardrails in one sentence")
struct GoalHeadingTests {
    @Test(
        "Counts agree with their words",
        arguments: [
            ([.met], [.holds], "Het doel is gehaald. De grenswaarde is niet overschreden."),
            (
                [.met, .met, .met], [.holds, .holds],
                "Alle drie de doelen zijn gehaald. Geen van beide grenswaarden is overschreden."
            ),
            (
                [.undecided], [.undecided],
                "Over het doel valt nog niet te beslissen. "
                    + "Over de grenswaarde valt nog niet te beslissen."
            ),
            (
                [.undecided, .undecided], [.undecided, .undecided],
                "Over geen enkel doel valt al te beslissen. "
                    + "Over de grenswaarden valt nog niet te beslissen."
            ),
            (
                [.met, .undecided], [.holds, .undecided],
                "Eén van de twee doelen is gehaald. Eén van de twee grenswaarden is nu in orde."
            ),
            ([.notMet], [], "Het doel is niet gehaald."),
        ] as [([Verdict], [Verdict], String)])
    func counts(goals: [Verdict], guardrails: [Verdict], expected: String) {
        var readOut = WelcomeCall.readOut(language: .dutch)
        let (goal, rail) = (readOut.goals[0], readOut.guardrails[0])
        readOut.goals = goals.map { with($0, goal) }
        readOut.guardrails = guardrails.map { with($0, rail) }
        #expect(GoalSections(readOut: readOut, words: Wording(.dutch)).summary == expected)
    }

    private func with(_ verdict: Verdict, _ goal: GoalReadOut) -> GoalReadOut {
        var goal = goal
        goal.verdict = verdict
        return goal
    }

    @Test(
        "How an interval was made is said in words",
        arguments: [
            ("score, one look", "score-interval, één keer gekeken"),
            ("Hall, planned looks", "interval volgens Hall, met gepland kijken"),
            ("score, MOVER, one look", "score-interval, MOVER, één keer gekeken"),
            ("score, open-ended", "score-interval, zonder plan"),
            ("score, end date", "score-interval, op de geplande einddatum"),
            (
                "score, plan reached, branches, weighted",
                "score-interval, bij het geplande aantal, per vestiging geteld, herwogen"
            ),
        ])
    func method(name: String, words: String) {
        #expect(Wording(.dutch).method(name) == words)
    }
}
