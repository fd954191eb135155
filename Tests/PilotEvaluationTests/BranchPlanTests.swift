import ExperienceModel
import PilotEvaluation
import Testing

@Suite struct BranchPlanTests {
    static let goal = Goal(
        metric: "nps", role: .primary, at: "tp", comparison: .aboveControl, value: 3, expect: 15,
        baseline: .promoters(0.19, detractors: 0.37))

    static func pilot(
        _ branches: Int, design: Pilot.Design = .byBranch, goals: [Goal] = [goal],
        arms: [String] = ["control", "vooraf"], invited: Int? = 1800
    ) -> Pilot {
        let named = Dictionary(
            uniqueKeysWithValues: arms.map { arm in (arm, (0..<branches).map { "\(arm)-\($0)" }) })
        return Pilot(
            id: "p", title: "P", journey: "j", design: design,
            unit: design == .byBranch ? .branch : .customer, arms: arms, branches: named,
            start: Day(number: 20_000), readout: Day(number: 20_180), invitedPerArm: invited,
            responseRate: 0.2, goals: goals)
    }

    static func line(_ pilot: Pilot) throws -> SamplePlan.Line {
        try #require(SamplePlanner.plan(pilot, metrics: PilotFixture.metrics).lines.first)
    }

    /// The figures that the example's own list of findings gives.
    @Test func threeBranchesOfTheExample() throws {
        let line = try Self.line(Self.pilot(3))
        let branches = try #require(line.branches)
        #expect(line.planned == 360)
        #expect(branches.perArm == 3)
        #expect(branches.answersPerBranch == 120)
        #expect(branches.intraBranchCorrelation == 0.02)
        #expect(abs((branches.designEffect ?? 0) - 3.38) < 1e-12)
        #expect(abs((line.detectable ?? 0) - 26.9) < 0.05)
        #expect(abs((branches.detectableIfIndependent ?? 0) - 14.6) < 0.05)
        #expect(line.hoped == 12)
        #expect(line.isEnough == false)
        #expect(!branches.allowsVerdict)
    }

    @Test func manySmallBranchesAreNearlyCustomers() throws {
        let line = try Self.line(Self.pilot(360))
        #expect(line.branches?.designEffect == 1)
        #expect(line.branches?.detectableIfIndependent == line.detectable)
        // 541 independent answers with one in each branch, and one branch more.
        #expect(line.branches?.needed == line.needed.map { $0 + 1 })
    }

    @Test func withoutBranchesOrAnswersThereIsNoDesignEffect() throws {
        let none = try Self.line(Self.pilot(0))
        #expect(none.branches?.perArm == 0)
        #expect(none.branches?.designEffect == nil)
        #expect(none.isEnough == false)
        let unplanned = try Self.line(Self.pilot(5, invited: nil))
        #expect(unplanned.detectable == nil)
        #expect(unplanned.isEnough == nil)
        #expect(try Self.line(Self.pilot(4, design: .randomised)).branches == nil)
    }

    @Test func designsThatLookBackReckonWithAsManyAnswersBefore() throws {
        let controlled = try Self.line(Self.pilot(0, design: .controlledBeforeAfter))
        let drawn = try Self.line(Self.pilot(0, design: .randomised))
        #expect(controlled.countsBefore)
        #expect(!drawn.countsBefore)
        let ratio = try #require(controlled.detectable) / #require(drawn.detectable)
        // Four cells in place of two, of which three have the variance of the baseline.
        #expect(ratio > 1.40 && ratio < 1.43)
        var above = Self.goal
        above.comparison = .aboveBaseline
        let before = try Self.line(
            Self.pilot(0, design: .beforeAfter, goals: [above], arms: ["vooraf"]))
        #expect(before.countsBefore)
        #expect(try #require(before.detectable) == #require(drawn.detectable))
    }
}
