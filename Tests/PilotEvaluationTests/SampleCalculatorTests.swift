import ExperienceModel
import PilotEvaluation
import Testing

/// Planning figures of STATISTICS 9 and of another program (Python, scipy 1.17).
@Suite struct SampleCalculatorTests {
    static func question(
        _ scale: CountScale = .nps, goal: Double, expect: Double?,
        baseline: SampleQuestion.Baseline? = .counts([37, 44, 19]), oneArm: Bool = false
    ) -> SampleQuestion {
        var question = SampleQuestion(scale: scale, goal: goal)
        question.expect = expect
        question.baseline = baseline
        question.isOneArm = oneArm
        return question
    }

    static func refusal(_ question: SampleQuestion) -> SampleNeed.Refusal? {
        do throws(SampleNeed.Refusal) {
            _ = try SampleCalculator.need(of: question)
            return nil
        } catch {
            return error
        }
    }

    @Test func theExampleNeeds769() throws {
        let need = try SampleCalculator.need(of: Self.question(goal: 2, expect: 12))
        #expect(need.pilot == 769)
        #expect(need.control == 769)
        #expect(need.answers == 1538)
        var together = Self.question(goal: 2, expect: 12)
        together.power = 0.933
        #expect(try SampleCalculator.need(of: together).pilot == 1200)
    }

    /// The table of STATISTICS 9.
    @Test(arguments: [
        (20.0, 5.0, 1890, 3815), (20, 10, 473, 954), (20, 15, 210, 424), (20, 20, 119, 239),
        (60, 10, 315, 659),
    ])
    func oneArmAndTwo(goal: Double, beyond: Double, one: Int, two: Int) throws {
        let alone = Self.question(
            goal: goal, expect: goal + beyond, baseline: nil, oneArm: true)
        #expect(abs((try SampleCalculator.need(of: alone).answers ?? 0) - one) <= 1)
        let compared = Self.question(goal: 5, expect: 5 + beyond, baseline: .value(goal - 5))
        #expect(abs((try SampleCalculator.need(of: compared).pilot ?? 0) - two) <= 5)
    }

    @Test func worstCaseOfOneArm() throws {
        var question = Self.question(goal: 20, expect: 30, baseline: nil, oneArm: true)
        question.isWorstCase = true
        #expect(try SampleCalculator.need(of: question).pilot == 695)
    }

    @Test func sharesMeansAndRatios() throws {
        var share = Self.question(
            .share, goal: 0.02, expect: 0.07, baseline: .counts([55, 45]))
        share.controlPerPilot = 4
        let need = try SampleCalculator.need(of: share)
        #expect(need.pilot == 901)
        #expect(need.control == 3602)
        let mean = Self.question(
            CalculatorTests.scores, goal: 0.1, expect: 0.3, baseline: .counts([1, 2, 6, 25, 40]))
        #expect(try SampleCalculator.need(of: mean).pilot == 238)
    }

    @Test func givenAnswersShowADifference() throws {
        var question = Self.question(goal: 2, expect: nil)
        question.answers = 600
        let need = try SampleCalculator.need(of: question)
        #expect(need.pilot == nil)
        #expect(abs((need.detectable ?? 0) - 11.318543621) < 1e-8)
        question.branches = 3
        question.answers = 360
        #expect(abs((try SampleCalculator.need(of: question).detectable ?? 0) - 26.9) < 0.2)
    }

    @Test func branchesAreWorthWhatIsNeeded() throws {
        for count in [17, 20, 40, 200, 5000] {
            var question = Self.question(goal: 2, expect: 12)
            question.branches = count
            let need = try SampleCalculator.need(of: question)
            let branches = try #require(need.branches)
            #expect(branches.perArm == count)
            // One branch may be lost, and the others still carry 769 independent answers.
            let worth =
                Double((count - 1) * branches.answersEach) / branches.designEffect
            #expect(worth >= 769 - 1e-6)
            let fewer = Double(branches.answersEach - 1)
            let without = fewer / max(1, 1 + (fewer - 1) * 0.02) * Double(count - 1)
            #expect(branches.answersEach == 1 || without < 769)
        }
        var question = Self.question(goal: 2, expect: 12)
        question.branches = 16
        #expect(Self.refusal(question) == .tooFewBranches(least: 17))
        question.branches = nil
        question.answersPerBranch = 120
        #expect(try SampleCalculator.need(of: question).branches?.perArm == 23)
    }

    @Test func quantitiesHaveNoEnds() throws {
        var question = Self.question(goal: 0.5, expect: 1, baseline: .value(6))
        question.scale = nil
        #expect(Self.refusal(question) == .noSpread)
        question.standardDeviation = 3
        #expect(try SampleCalculator.need(of: question).pilot == 522)
        question.isOneArm = true
        (question.goal, question.expect) = (1e6, 1e6 + 1)
        #expect(try SampleCalculator.need(of: question).pilot == 66)
        question.expect = 2e6
        let least = try SampleCalculator.need(of: question)
        #expect(least.pilot == 30 && least.isLeast)
    }

    @Test func fewBranchesStillShowSomething() throws {
        var question = Self.question(goal: 2, expect: 12)
        (question.answers, question.branches) = (600, 16)
        let need = try SampleCalculator.need(of: question)
        #expect(need.leastBranches == 17)
        #expect(need.pilot == nil && need.control == nil && need.branches == nil)
        #expect(need.detectable ?? 0 > 11.3)
        question.branches = 17
        #expect(try SampleCalculator.need(of: question).leastBranches == nil)
    }

    @Test func whatCannotBeIsRefused() {
        #expect(
            Self.refusal(Self.question(goal: 85, expect: 130)) == .hopeOffScale(112))
        #expect(
            Self.refusal(Self.question(goal: 20, expect: 101, baseline: nil, oneArm: true))
                == .hopeOffScale(101))
        #expect(
            Self.refusal(Self.question(goal: 20, expect: 100, baseline: nil, oneArm: true)) == nil)
        #expect(Self.refusal(Self.question(goal: 10, expect: 10)) == .hopeIsGoal)
        #expect(Self.refusal(Self.question(goal: 10, expect: 8)) == .hopeIsWorse)
        #expect(Self.refusal(Self.question(goal: 2, expect: 4, baseline: nil)) == .noBaseline)
        #expect(
            Self.refusal(Self.question(goal: 130, expect: 140)) == .goalOffScale(112))
        #expect(
            Self.refusal(Self.question(goal: 2, expect: 2 + 1e-8)) == .beyondCounting
                || Self.refusal(Self.question(goal: 2, expect: 2 + 1e-10)) == .hopeIsGoal)
        #expect(
            Self.refusal(
                Self.question(CalculatorTests.scores, goal: 4, expect: 4.2, baseline: .value(4)))
                == .goalOffScale(8))
        #expect(
            Self.refusal(
                Self.question(CalculatorTests.scores, goal: 0.2, expect: 0.4, baseline: .value(4)))
                == .noSpread)
    }

    @Test func nobodyPlansFewerThanTwenty() throws {
        let need = try SampleCalculator.need(
            of: Self.question(goal: 0, expect: 90, baseline: nil, oneArm: true))
        #expect(need.pilot == SampleNeed.fewest)
        #expect(need.isLeast)
    }
}
