import ExperienceModel
import Testing

@testable import PilotEvaluation

/// Branches that the plan does not have, or has elsewhere.
@Suite struct BranchCheckTests {
    typealias Fixture = PilotFixture

    static func names(_ arm: String, _ count: Int) -> [String] {
        (0..<count).map { "\(arm)-\($0)" }
    }

    static func readOut(
        _ stray: [PilotTallies.Cell], planned: Int = 5, answered: Int = 5
    ) -> ReadOut {
        let arms = ["control", "welkom"]
        let pilot = Fixture.pilot(
            design: .byBranch, goals: [Fixture.primary],
            branches: Dictionary(uniqueKeysWithValues: arms.map { ($0, names($0, planned)) }),
            drawn: true)
        let cells = arms.flatMap { arm in
            DesignTests.cells(
                arm, Array(DesignTests.branches(arm == "welkom" ? 8 : 0).prefix(answered)),
                on: DesignTests.after)
        }
        return EvaluatorTests.readOut(
            pilot, PilotTallies(cells: cells + stray), asOf: Fixture.readout - 1)
    }

    @Test func branchesAreAsPlanned() {
        let health = Self.readOut([]).health
        #expect(health.first { $0.code == "branchRatio" }?.severity == .ok)
        #expect(!health.contains { $0.code == "branchesAstray" })
    }

    @Test func aBranchInTheWrongArmStopsTheVerdict() {
        let readOut = Self.readOut([
            Fixture.nps("control", [10, 10, 10], on: DesignTests.after, branch: "welkom-2")
        ])
        #expect(
            readOut.health.first
                == HealthCheck(
                    severity: .failed,
                    subject: .branchesAstray(
                        inOtherArm: ["control": ["welkom-2"]], unplanned: [:])))
        #expect(!readOut.health.contains { $0.code == "branchRatio" })
        #expect(readOut.recommendation.rule == 1)
    }

    @Test func aBranchThatNobodyPlannedIsNamed() {
        let readOut = Self.readOut([
            Fixture.nps("welkom", [10, 10, 10], on: DesignTests.after, branch: "welkom-02")
        ])
        let check = readOut.health.first { $0.code == "branchesAstray" }
        #expect(check?.severity == .warning)
        #expect(
            check?.subject
                == .branchesAstray(inOtherArm: [:], unplanned: ["welkom": ["welkom-02"]]))
        #expect(readOut.recommendation.rule != 1)
    }

    /// STATISTICS 6: readiness comes first, and no number of answers makes up for branches.
    @Test func aPlanOfThreeBranchesCannotGoOnCollecting() {
        let never = Self.readOut([], planned: 3, answered: 3)
        #expect(never.primary?.unsaid == .tooFewBranches(least: 4))
        #expect(never.recommendation.decision == nil && never.recommendation.rule == 0)
        #expect(never.recommendation.reason == .tooFewBranches(least: 4))
        // Where the plan has enough of them, the others may still answer.
        let yet = Self.readOut([], planned: 5, answered: 3)
        #expect(yet.recommendation.decision == .keepCollecting)
    }
}
