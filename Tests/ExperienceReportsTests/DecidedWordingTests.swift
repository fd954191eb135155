import ExperienceModel
import Testing

@testable import ExperienceReports

@Suite("When a verdict came, and what today adds")
struct DecidedWordingTests {
    private let english = Wording(.english)
    private let dutch = Wording(.dutch)

    @Test func theDecidingLookIsNamedWithTodayBeside() {
        let readOut = WelcomeCall.readOut()
        #expect(
            english.standing(of: readOut.goals[0], asOf: readOut.asOf)
                == "The verdict fell on 6 Nov, after 2,362 answers, at +15.1 (+5.8 to +24.3).")
        #expect(
            dutch.standing(of: readOut.goals[0], asOf: readOut.asOf)
                == "Het oordeel viel op 6 nov., na 2.362 antwoorden, bij +15,1 (+5,8 tot +24,3).")
        #expect(english.standing(of: readOut.goals[1], asOf: readOut.asOf) == nil)
        let later = WelcomeCall.day("2027-02-01")
        #expect(english.decided(readOut.goals[0], asOf: later)?.contains("6 Nov 2026") == true)
    }

    @Test func theDecidingEstimateIsToldWhereTodaysNoLongerShowsTheVerdict() {
        var readOut = WelcomeCall.readOut()
        readOut.goals[0].effect = Interval(estimate: 9.1, lower: 4.2, upper: 14)
        #expect(
            english.sentence(for: readOut)
                == "The welcome call lifts NPS by 15.1 points. Even the cautious end of that "
                + "estimate, +5.8, was above the goal of +5 on 6 Nov 2026.")
        #expect(
            english.standing(of: readOut.goals[0], asOf: readOut.asOf)
                == "The verdict fell on 6 Nov, after 2,362 answers; today it is +9.1 "
                + "(+4.2 to +14.0)."
        )
        let text = text(readOut)
        #expect(text.contains("met (6 Nov)"))
        readOut.evidence.removeAll { $0.day == readOut.goals[0].decided?.day }
        #expect(self.text(readOut).contains(": verdict"))
        readOut.goals[0].decided?.effect = nil
        #expect(!self.text(readOut).contains(": verdict"))
    }

    @Test func theArmThatIsJudgedIsNamedAmongSeveral() {
        var readOut = WelcomeCall.readOut()
        readOut.plan.pilot.arms = ["not called", "texted", "called"]
        #expect(english.sentence(for: readOut).hasPrefix("The welcome call (called) lifts NPS"))
        #expect(
            text(readOut).replacing("\n", with: " ")
                .contains("The verdict is about called against not called; texted gets none."))
    }

    @Test func theSameIntervalIsNotSaidTwice() {
        var goal = WelcomeCall.npsGoal
        goal.effect = goal.decided?.effect
        #expect(
            english.standing(of: goal, asOf: WelcomeCall.day("2026-11-06"))
                == "The verdict fell on 6 Nov, after 2,362 answers.")
    }

    @Test func aVerdictThatWouldFallDifferentlyStays() {
        var readOut = WelcomeCall.readOut()
        readOut.goals[0].decided = DecidedLook(day: WelcomeCall.day("2026-11-06"), isFinal: false)
        readOut.goals[0].wouldBeDecided = .undecided
        readOut.goals[0].effect = Interval(estimate: 9.1, lower: 1.2, upper: 17)
        #expect(
            english.sentence(for: readOut)
                == "The verdict of 6 Nov 2026 on NPS, with its line at +5, is met.")
        #expect(
            english.standing(of: readOut.goals[0], asOf: readOut.asOf)
                == "The verdict fell on 6 Nov. It would be decided differently today (undecided, "
                + "+9.1 (+1.2 to +17.0)); the verdict stays.")
        #expect(
            dutch.standing(of: readOut.goals[0], asOf: readOut.asOf)?
                .contains("Vandaag zou het oordeel anders uitvallen (nog onbeslist") == true)
    }

    @Test func earlyWinnersAreWarnedAbout() {
        let early = text(WelcomeCall.readOut())
        #expect(early.contains("early winners look better than they are"))
        var final = WelcomeCall.readOut()
        final.goals[0].decided?.isFinal = true
        #expect(!text(final).contains("early winners"))
        #expect(!text(Situations.collecting).contains("early winners"))
        #expect(early.contains("Each end holds with 95%, however often you look."))
    }

    @Test func ruleEightIsAdvice() {
        var readOut = Situations.collecting
        readOut.recommendation = Recommendation(
            decision: .iterate, rule: 8, reason: .outOfReach(chance: 0.004))
        #expect(
            english.sentence(for: readOut)
                == "The welcome call has little chance left to meet its goal of +5: under 1%. "
                + "Change the contact and freeze a new plan, or drop it. "
                + "This is advice, not a verdict: collecting on is allowed.")
        #expect(
            dutch.sentence(for: readOut).hasSuffix("Dit is advies, geen oordeel: doormeten mag."))
        #expect(text(readOut).contains("Applied: rule 8 of 9"))
    }

    @Test(arguments: 0...10, Language.allCases)
    func everyRuleHasItsWords(number: Int, language: Language) {
        let rule = Wording(language).rule(Recommendation(rule: number, reason: .met))
        #expect((rule != nil) == (1...9).contains(number))
    }

    @Test func aPlanThatIsTooSmallSaysWhatANewOneNeeds() {
        let readOut = Designs.amended(.english)
        #expect(
            english.sentence(for: readOut).contains(
                "At most 2,880 answers more until the planned end; at the present estimate that is "
                    + "too few: a new pilot needs about 7,100."))
    }

    @Test func amendmentsNameAuthorReasonAndAnswersSeen() {
        var readOut = Designs.amended(.english)
        #expect(english.amendments(of: readOut).hasPrefix("2 amendments: on 14 Aug 2026, by Sanne"))
        readOut.amendments.removeFirst()
        #expect(
            english.amendments(of: readOut)
                == "1 amendment on 4 Sep 2026, by Petra Jansen, because “promising, but too slow”, "
                + "787 answers seen, so the limits were planned anew for it: 9,000 invited in "
                + "each arm, 30% expected to answer and read-out on 26 Feb 2027")
        readOut.amendments = []
        #expect(dutch.amendments(of: readOut) == "geen wijzigingen")
    }

    @Test func aBrokenGuardrailIsNoCauseWithoutLots() {
        var readOut = Situations.stopped
        readOut.plan.pilot.design = .beforeAfter
        #expect(
            english.sentence(for: readOut)
                == "A guardrail is broken: Repeat calls within 14 days is 6.8 percentage points "
                + "higher than before, at least 3.1 percentage points, and the limit was +2.")
    }

    @Test func moneyWithoutLotsIsAssociation() {
        let readOut = Designs.controlled(.english)
        #expect(text(readOut).contains("Association, not effect."))
        #expect(!text(WelcomeCall.readOut()).contains("Association"))
    }

    private func text(_ readOut: ReadOut) -> String {
        let report = Situations.page(readOut).report(language: .english)
        return TerminalRenderer.render(report, style: TerminalStyle())
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
