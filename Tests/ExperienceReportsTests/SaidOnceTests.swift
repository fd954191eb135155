import ExperienceModel
import Testing

@testable import ExperienceReports

/// A page says a thing once, and says of which measure a number is.
struct SaidOnceTests {
    private static var missed: ReadOut {
        var readOut = WelcomeCall.readOut()
        readOut.goals[0].verdict = .notMet
        readOut.goals[0].effect = Interval(estimate: -1, lower: -4, upper: 2)
        readOut.goals[0].decided = nil
        for place in readOut.guardrails.indices { readOut.guardrails[place].verdict = .holds }
        readOut.recommendation = Recommendation(
            decision: .iterate, rule: 6, reason: .notMet(improvementProven: true))
        return readOut
    }

    @Test("That no guardrail is broken stands in the headline alone")
    func guardrails() {
        for (language, word) in [(Language.english, "uardrail"), (.dutch, "renswaarde")] {
            let masthead = Situations.page(Self.missed).report(language: language).masthead
            #expect(masthead.headline.contains(word))
            #expect(masthead.standfirst?.contains(word) == false, "\(masthead)")
        }
        var open = Self.missed
        open.guardrails[0].verdict = .undecided
        let masthead = Situations.page(open).report(language: .english).masthead
        #expect(masthead.standfirst?.contains("so far") == true)
    }

    @Test("The verdict on a guardrail names it and its unit")
    func measure() {
        var readOut = Situations.stopped
        readOut.guardrails[1].decided = DecidedLook(
            day: WelcomeCall.day("2026-10-15"),
            effect: Interval(estimate: 0.101, lower: 0.036, upper: 0.176), answers: 1_388,
            isFinal: false)
        readOut.guardrails[1].effect = Interval(estimate: 0.068, lower: 0.031, upper: 0.105)
        #expect(
            Wording(.english).standing(of: readOut.guardrails[1], asOf: readOut.asOf)
                == "The verdict on Repeat calls within 14 days fell on 15 Oct, after 1,388 answers, "
                + "at +10.1 percentage points (+3.6 to +17.6).")
        #expect(
            Wording(.dutch).standing(of: readOut.guardrails[1], asOf: readOut.asOf)?
                .hasPrefix("Het oordeel over Repeat calls within 14 days viel op 15 okt.") == true)
        let section = EvidenceTeller(
            readOut: readOut, goal: readOut.goals[0], words: Wording(.english)
        ).section
        guard case .evidence(let figure)? = section?.blocks.first else {
            Issue.record("no figure")
            return
        }
        let mark = figure.milestones.first { $0.text == "15 Oct: guardrail broken" }
        #expect(mark.map { figure.points[$0.point].day >= WelcomeCall.day("2026-10-15") } == true)
    }

    @Test("None, one and more pilots in both languages")
    func counts() {
        func heading(_ met: Int, of all: Int, _ language: Language) -> String? {
            let pilots = (0..<all).map { place in
                var readOut = WelcomeCall.readOut()
                if place >= met { readOut.goals[0].verdict = .undecided }
                return PilotSummary(pilot: readOut.plan.pilot, readOut: readOut)
            }
            return PilotsSection(
                pilots: pilots, metrics: [WelcomeCall.nps], words: Wording(language)
            ).section?.heading
        }
        #expect(heading(0, of: 2, .english) == "Neither of the two pilots has beaten its goal")
        #expect(heading(1, of: 2, .english) == "One of two pilots has beaten its goal")
        #expect(heading(2, of: 3, .english) == "Two of three pilots have beaten their goals")
        #expect(heading(0, of: 2, .dutch) == "Geen van de twee pilots heeft het doel gehaald")
        #expect(heading(1, of: 2, .dutch) == "Eén van de twee pilots heeft het doel gehaald")
        #expect(heading(2, of: 3, .dutch) == "Twee van de drie pilots hebben het doel gehaald")
    }

    @Test("A card of nobody has no brackets")
    func nobody() {
        let card = DecisionCard(state: .go, title: "Roll out", text: "", who: [], id: "a")
        let lines = MarkdownBlocks(words: Wording(.english)).lines(.decisions([card]))
        #expect(lines == ["1. **Roll out**"])
    }

    @Test("What came with nearly all answers is not early")
    func early() {
        var readOut = WelcomeCall.readOut()
        #expect(readOut.isEarlyWinner)
        readOut.goals[0].decided?.fraction = 0.96
        #expect(!readOut.isEarlyWinner)
    }
}
