import ExperienceModel
import Testing

@testable import ExperienceReports

@Suite("Checks of the data, each in one sentence")
struct HealthWordingTests {
    private static let day = WelcomeCall.day("2026-09-02")
    private static let interval = Interval(estimate: -1.2, lower: -6, upper: 3.6)

    private static let far = WeightingReadOut(
        mix: Designs.weighting.mix, usedShare: 1, efficiency: 0.41, isApplied: true)
    private static let thin = WeightingReadOut(
        mix: Designs.weighting.mix, usedShare: 0.72, efficiency: nil, isApplied: false)
    private static let unlabelled = WeightingReadOut(
        mix: Designs.weighting.mix, usedShare: 1, efficiency: nil, isApplied: false)

    private static let checks: [(HealthCheck, String)] = [
        (
            check(.ok, .branchRatio(branches: ["a": 12, "b": 11], planned: ["a": 12], p: 0.8)),
            "12 (a) and 11 (b) branches have answers, as planned."
        ),
        (
            check(.failed, .branchRatio(branches: ["a": 12], planned: ["a": 30], p: 0)),
            "12 (a) branches have answers, which does not agree with the plan: 30 (a)."
        ),
        (
            check(.ok, .differenceBefore(interval)),
            "Before the start the groups did not clearly differ: −1.2 points (−6.0 to +3.6)."
        ),
        (
            check(.ok, .drift(weeks: 8, pOfDifferences: 0.4, slope: 0.1, pOfSlope: 0.6)),
            "The 8 weeks before the start were quiet."
        ),
        (
            check(.warning, .drift(weeks: 8, pOfDifferences: 0.01, slope: 0.1, pOfSlope: 0.6)),
            "NPS went up and down by more than chance in the 8 weeks before the start."
        ),
        (
            check(.warning, .drift(weeks: 8, pOfDifferences: 0.4, slope: 0.8, pOfSlope: 0.01)),
            "NPS was moving before the start already: +0.8 points a week over 8 weeks. "
                + "That goes on without any action."
        ),
        (
            check(.warning, .noComparison),
            "There is no comparison group: a drift would look like an effect."
        ),
        (
            check(.warning, .regressionToMean(expectedRise: 5.3, change: nil)),
            "The branches were chosen, not drawn: +5.3 points is to be expected without any action."
        ),
        (
            check(.ok, .weighting(Designs.weighting)),
            "Re-weighted to the plan’s mix of personas; the answers carry as much as 83% of their "
                + "number."
        ),
        (
            check(.warning, .weighting(far)),
            "Re-weighted to the plan’s mix of personas; the answers carry as much as 41% of their "
                + "number: the sample mix is far from the reference."
        ),
        (
            check(.warning, .weighting(thin)),
            "Not re-weighted: only 72% of the plan’s mix of personas has answers."
        ),
        (
            check(.warning, .weighting(unlabelled)),
            "Not re-weighted to the plan’s mix of personas: too few answers carry a label."
        ),
        (check(.ok, .duplicates(12)), "12 double answers counted once."),
        (check(.ok, .duplicates(1)), "1 double answer counted once."),
        (check(.ok, .duplicates(0)), "No double answers."),
        (check(.warning, .beforeStart(34)), "34 answers from before the start left out."),
        (check(.warning, .beforePlan(34)), "34 answers came before the plan was frozen."),
        (
            check(.warning, .unknownArms(["b": 3, "a": 1200])),
            "Left out, because the plan does not know the arm: 1,200 (a) and 3 (b)."
        ),
        (
            check(.warning, .offScale(["nps": 3])),
            "Left out, because they are off the scale: 3 (nps)."
        ),
        (
            check(.failed, .brokenCounts(["nps": 1])),
            "The tallies are broken: counts of nps are negative or not finite."
        ),
        (
            check(.warning, .amendedTooLate(WelcomeCall.primaryGoal.key, on: day)),
            "The change of the plan on 2 Sep 2026 came after the final look at NPS and does not "
                + "count for it."
        ),
        (check(.warning, .noAnswers), "No answers came."),
    ]

    private static func check(
        _ severity: HealthCheck.Severity, _ subject: HealthCheck.Subject
    ) -> HealthCheck { HealthCheck(severity: severity, subject: subject) }

    @Test(arguments: checks.indices)
    func sentences(index: Int) {
        let (check, expected) = Self.checks[index]
        let readOut = WelcomeCall.readOut()
        #expect(Wording(.english).sentence(for: check, of: readOut) == expected)
        let dutch = Wording(.dutch).sentence(for: check, of: readOut)
        #expect(dutch.hasSuffix(".") && dutch != expected && !dutch.contains("  "))
    }

    @Test func theMixOfAPilotAloneIsThatOfItsPeriods() {
        var readOut = WelcomeCall.readOut()
        readOut.plan.pilot.design = .beforeAfter
        let check = Self.check(.ok, .mix(dimension: .persona, p: 0.4, cramersV: 0.01))
        #expect(
            Wording(.dutch).sentence(for: check, of: readOut)
                == "Vóór en na dezelfde mix van persona’s.")
    }

    @Test func allThatIsWrongIsSaidWorstFirst() {
        var readOut = WelcomeCall.readOut()
        readOut.health += [
            Self.check(.warning, .offScale(["nps": 3])),
            Self.check(.failed, .brokenCounts(["nps": 1])),
        ]
        readOut.lateAnswers = 1
        let text = Wording(.dutch).health(of: readOut)?.text.text ?? ""
        #expect(
            text.hasPrefix(
                "De gegevens zijn niet in orde. De tellingen zijn kapot: aantallen van nps zijn "
                    + "negatief of niet eindig. Niet meegeteld, want buiten de schaal: 3 (nps). "
                    + "1 antwoord van na de laatste dag telt niet mee. In orde: 4.226 (not called) "
            ))
    }

    @Test func noAnswersAreNoWarning() {
        var readOut = Situations.empty
        readOut.health = [Self.check(.warning, .noAnswers), Self.check(.ok, .duplicates(0))]
        #expect(Wording(.english).health(of: readOut)?.state == .wait)
    }
}
