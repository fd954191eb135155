import ExperienceModel
import Testing

@testable import ExperienceReports

@Suite("Chance and harm are told as what they are, once")
struct HarmWordingTests {
    @Test("A distribution that may differ by chance says so")
    func chance() throws {
        let sure = try #require(WelcomeCall.readOut().primary)
        let open = try #require(Situations.collecting.primary)
        let words = Wording(.english)
        let finding = ScoreCounter(goal: sure, words: words).heading
        #expect(!finding.contains("chance"))
        #expect(ScoreCounter(goal: open, words: words).heading == finding + "; that may be chance")
        #expect(
            ScoreCounter(goal: open, words: Wording(.dutch)).heading.hasSuffix(
                "; dat kan toeval zijn"))
    }

    @Test("A control that is shown alone has the control's colour")
    func controlAlone() throws {
        var goal = try #require(WelcomeCall.readOut().primary)
        goal.arms[1].counts = []
        let figure = try #require(ScoreCounter(goal: goal, words: Wording(.english)).figure)
        #expect(figure.arms == ["not called"] && figure.pilot == nil)
        let chart = ScoreChart(figure: figure, number: 1).markup.source
        #expect(chart.contains("b-ctl") && !chart.contains("b-pil") && !chart.contains("c-pil"))
    }

    @Test("A broken guardrail is told in the headline and not again below it")
    func guardrail() {
        for language in Language.allCases {
            let masthead = Situations.page(Situations.stopped).report(language: language).masthead
            let words = Wording(language)
            let told = words.say("A guardrail is broken", "Een grenswaarde is overschreden")
            #expect(masthead.headline.contains(told))
            #expect(masthead.standfirst?.contains(told) == false)
        }
    }

    @Test("A goal that is missed while it got worse says so")
    func worse() {
        var readOut = WelcomeCall.readOut()
        readOut.goals = [WelcomeCall.npsGoal]
        readOut.goals[0].verdict = .notMet
        readOut.goals[0].effect = Interval(estimate: -6, lower: -9, upper: -3)
        readOut.goals[0].decided = nil
        readOut.recommendation = Recommendation(
            decision: .stop, rule: 6, reason: .notMet(improvementProven: false))
        let text = Wording(.english).sentence(for: readOut)
        #expect(text.contains("It even got worse: the whole interval, −9.0 to −3.0"))
        #expect(!text.contains("No improvement"))
        readOut.goals[0].verdict = .harmed
        #expect(
            GoalSections(readOut: readOut, words: Wording(.dutch)).goals?.heading
                == "Het doel is niet gehaald: het werd slechter")
    }

    @Test("After the end nobody waits for answers")
    func noAnswers() {
        var readOut = Situations.empty
        #expect(Wording(.dutch).sentence(for: readOut.health[0], of: readOut).contains("nog geen"))
        readOut.isFinal = true
        readOut.goals[0].isFinal = true
        let words = Wording(.dutch)
        #expect(
            words.sentence(for: readOut.health[0], of: readOut) == "Er kwamen geen antwoorden.")
        let row = GoalSections(readOut: readOut, words: words).goals?.blocks.first
        guard case .effects(let rows)? = row else { return #expect(Bool(false)) }
        #expect(rows[0].range == "geen antwoorden")
    }

    @Test("The label of a limit stands where no interval is", arguments: [0.01, 0.068])
    func limit(estimate: Double) {
        let rail = WelcomeCall.repeatRailRead(
            Interval(estimate: estimate, lower: estimate - 0.03, upper: estimate + 0.03), .broken)
        var readOut = Situations.stopped
        readOut.guardrails = [rail]
        let section = GoalSections(readOut: readOut, words: Wording(.english)).guardrails
        guard case .guardrails(let rows)? = section?.blocks.first else {
            return #expect(Bool(false))
        }
        let table = GuardrailTable(rows: rows, words: Wording(.english)).markup.source
        let isBeyond = rows[0].interval.map { $0.lower >= rows[0].line.value } ?? false
        #expect(table.contains("t-b end") == isBeyond)
    }
}
