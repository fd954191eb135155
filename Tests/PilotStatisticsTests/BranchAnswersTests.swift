import PilotStatistics
import Testing

@Suite struct BranchAnswersTests {
    /// So many answers, divided over the branches, are worth the independent ones.
    @Test(arguments: [(100.0, 8), (400, 12), (400, 9), (5, 3), (1000, 40)])
    func theyAreWorthTheIndependentOnes(answers: Double, branches: Int) throws {
        let needed = try #require(SampleSize.answersNeeded(answers: answers, branches: branches))
        let worth = { (count: Double) in
            count / SampleSize.designEffect(answersPerBranch: count / Double(branches))
        }
        #expect(worth(Double(needed)) >= answers - 1e-9)
        #expect(worth(Double(needed - 1)) < answers)
    }

    @Test func someAreNeverEnough() {
        #expect(SampleSize.answersNeeded(answers: 400, branches: 8) == nil)
        #expect(SampleSize.answersNeeded(answers: 401, branches: 8) == nil)
        #expect(SampleSize.answersNeeded(answers: 10, branches: 0) == nil)
        #expect(SampleSize.answersNeeded(answers: .infinity, branches: 5) == nil)
        #expect(SampleSize.answersNeeded(answers: .nan, branches: 5) == nil)
        #expect(SampleSize.answersNeeded(answers: 10, branches: 1, correlation: 0) == 10)
    }
}
