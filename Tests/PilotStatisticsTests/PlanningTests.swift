import PilotStatistics
import Testing

@Suite("Planning: the specification's tables, and what cannot be planned")
struct PlanningTests {
    /// Goal, difference, answers of one arm and per arm against a control, each typical and at
    /// worst.
    @Test(arguments: [
        (20.0, 5.0, 1_890, 2_780, 3_815, 5_610), (20, 10, 473, 695, 954, 1_403),
        (20, 15, 210, 309, 424, 624), (20, 20, 119, 174, 239, 351), (60, 10, 315, 464, 659, 969),
    ])
    func tableOfSampleSizes(
        goal: Double, difference: Double, one: Int, oneAtWorst: Int, two: Int, twoAtWorst: Int
    ) {
        for (passives, single, perArm) in [
            (SampleSize.Passives.typical, one, two), (.worst, oneAtWorst, twoAtWorst),
        ] {
            let atGoal = SampleSize.npsVariance(at: goal, passives: passives)
            let atControl = SampleSize.npsVariance(at: goal - 5, passives: passives)
            #expect(SampleSize.answersOneArm(variance: atGoal, difference: difference) == single)
            let arms = SampleSize.answersTwoArms(
                pilotVariance: atGoal, controlVariance: atControl, difference: difference)
            #expect(arms?.pilot == perArm)
            #expect(arms?.control == perArm)
        }
    }

    /// Answers per arm and the smallest differences that they can show, in points.
    @Test(arguments: [
        (20.0, 48.6, 69.1, 42.5), (100, 21.7, 30.9, 19.0), (500, 9.7, 13.8, 8.5),
        (1_000, 6.9, 9.8, 6.0), (5_000, 3.1, 4.4, 2.7),
    ])
    func tableOfDetectableDifferences(answers: Double, one: Double, two: Double, share: Double) {
        let (atGoal, atControl) = (SampleSize.npsVariance(at: 20), SampleSize.npsVariance(at: 15))
        let half = SampleSize.shareVariance(at: 50)
        let single = SampleSize.detectableDifference(
            coefficients: [1], variances: [atGoal], answers: [answers])
        let pair = SampleSize.detectableDifference(
            coefficients: [1, -1], variances: [atGoal, atControl], answers: [answers, answers])
        let shares = SampleSize.detectableDifference(
            coefficients: [1, -1], variances: [half, half], answers: [answers, answers])
        #expect((single - one).magnitude <= 0.0501)
        #expect((pair - two).magnitude <= 0.0501)
        #expect((shares - share).magnitude <= 0.0501)
    }

    @Test func knownPassivesAreUsedAsFarAsTheScoreAllows() {
        #expect((SampleSize.npsVariance(at: 20, passives: .known(0.4)) - 5_600).magnitude < 1e-9)
        // At +80 no more than a fifth can be passives.
        #expect((SampleSize.npsVariance(at: 80, passives: .known(0.4)) - 1_600).magnitude < 1e-9)
    }

    @Test func beforeMeasurementThatIsTooSmallMakesItImpossible() {
        let answers = SampleSize.answersAfter(
            variance: 6_000, difference: 10, varianceBefore: 6_000, answersBefore: 100)
        #expect(answers == nil)
        let enough = SampleSize.answersAfter(
            variance: 6_000, difference: 10, varianceBefore: 6_000, answersBefore: 1e12)
        #expect(enough == SampleSize.answersOneArm(variance: 6_000, difference: 10))
    }

    @Test func expectingTheGoalItselfHasNoSize() {
        #expect(SampleSize.answersOneArm(variance: 6_000, difference: 0) == nil)
    }

    @Test func whatCannotBePlannedHasNoSize() {
        let unreachable: [Double] = [1, 1.2, 0.04, .nan]
        for power in unreachable { #expect(SampleSize.drift(power: power) == .infinity) }
        #expect(SampleSize.drift(looks: 0) == .infinity)
        #expect(SampleSize.drift(alpha: 0) == .infinity)
        #expect(SampleSize.inflation(power: 1) == .infinity)
        let drift = SampleSize.drift(power: 1)
        #expect(SampleSize.answersOneArm(variance: 6_000, difference: 10, drift: drift) == nil)
        #expect(
            SampleSize.answersTwoArms(
                pilotVariance: 6_000, controlVariance: 6_000, difference: 10, controlPerPilot: 0)
                == nil)
    }

    @Test func aGoalAtTheEndOfTheScaleHasNoSize() {
        for goal in [100.0, -100, 130, .nan] {
            let variance = SampleSize.npsVariance(at: goal)
            #expect(SampleSize.answersOneArm(variance: variance, difference: 10) == nil)
        }
        #expect(SampleSize.shareVariance(at: 100) == 0)
        #expect(SampleSize.npsVariance(at: 20, passives: .known(.nan)) == 9_600)
    }

    @Test func aPlanWithoutAnswersShowsNothing() {
        let difference = SampleSize.detectableDifference(
            coefficients: [1, -1], variances: [6_000, 6_000], answers: [100, 0])
        #expect(difference == .infinity)
        #expect(
            SampleSize.detectableDifference(coefficients: [1], variances: [], answers: [100])
                == .infinity)
    }

    @Test func branchesCostAnswers() {
        let effect = SampleSize.designEffect(answersPerBranch: 40, variation: 0.6)
        #expect((effect - (1 + (1.36 * 40 - 1) * 0.02)).magnitude < 1e-12)
        let branches = SampleSize.branchesNeeded(
            answers: 400, designEffect: 2, answersPerBranch: 40)
        #expect(branches == 21)
    }
}
