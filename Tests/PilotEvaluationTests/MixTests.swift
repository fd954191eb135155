import ExperienceModel
import PilotStatistics
import Testing

@testable import PilotEvaluation

/// Answers re-weighted to a reference mix.
@Suite struct MixTests {
    typealias Fixture = PilotFixture

    static let mix = ReferenceMix(by: .persona, shares: ["a": 0.5, "b": 0.3, "c": 0.2])
    static let kinds = ["a": [20, 20, 20], "b": [30, 60, 30], "c": [20, 40, 140]]
    static let goal = Goal(
        metric: "nps", role: .primary, at: "tp", comparison: .atLeast, value: 5)

    static func group(
        _ label: String, _ kinds: [Int], branch: String? = nil
    ) -> PilotTallies.GroupCell {
        PilotTallies.GroupCell(
            arm: "welkom", metric: "nps", day: DesignTests.after, dimension: .persona,
            group: label, branch: branch,
            answers: .tally(Tally(counts: [3: kinds[0], 8: kinds[1], 10: kinds[2]])))
    }

    static func tallies(_ labelled: [String: [Int]]) -> PilotTallies {
        let all = kinds.values.reduce([0, 0, 0]) { zip($0, $1).map(+) }
        return PilotTallies(
            cells: [Fixture.nps("welkom", all)], groups: labelled.map { group($0, $1) })
    }

    static func pilot(_ design: Pilot.Design = .againstGoal) -> Pilot {
        Fixture.pilot(design: design, arms: ["welkom"], goals: [goal], mix: mix)
    }

    @Test func countsByTheSharesOfTheReference() throws {
        let readOut = EvaluatorTests.readOut(Self.pilot(), Self.tallies(Self.kinds))
        let seen = try #require(readOut.primary)
        let weighted = PostStratification(
            values: [-100, 0, 100],
            strata: ["a", "b", "c"].map { label in
                PostStratification.Stratum(
                    reference: Self.mix.shares[label] ?? 0,
                    counts: (Self.kinds[label] ?? []).map(Double.init))
            })
        #expect(DesignTests.isClose(seen.effect?.estimate, weighted.estimate))
        #expect(DesignTests.isClose(seen.arms[0].effective, weighted.effective.answers))
        #expect(seen.weighting?.isApplied == true)
        #expect(DesignTests.isClose(seen.weighting?.efficiency, weighted.efficiency))
        // The share of the plan goes by actual answers.
        #expect(DesignTests.isClose(seen.fraction, 380.0 / 600))
        #expect(readOut.health.contains { $0.code == "weighting" })
    }

    @Test func doesNotWeightWhereTheMixIsNotKnown() throws {
        let readOut = EvaluatorTests.readOut(
            Self.pilot(), Self.tallies(["a": [20, 20, 20], "b": [30, 60, 30]]))
        let seen = try #require(readOut.primary)
        #expect(seen.weighting?.isApplied == false)
        #expect(DesignTests.isClose(seen.effect?.estimate, 100.0 * (190 - 70) / 380))
        #expect(readOut.health.first { $0.code == "weighting" }?.severity == .warning)
    }

    @Test func weightsWithinBranches() throws {
        var pilot = Self.pilot()
        pilot.unit = .branch
        let branches = (0..<5).map { branch in
            Self.kinds.mapValues { $0.enumerated().map { $1 + branch * (1 + $0) } }
        }
        let cells = branches.enumerated().map { index, groups in
            Fixture.nps(
                "welkom", groups.values.reduce([0, 0, 0]) { zip($0, $1).map(+) },
                branch: "b\(index)")
        }
        let groups = branches.enumerated().flatMap { index, groups in
            groups.map { Self.group($0, $1, branch: "b\(index)") }
        }
        let readOut = EvaluatorTests.readOut(
            pilot, PilotTallies(cells: cells, groups: groups))
        let labels = ["a", "b", "c"]
        let reference = WeightedBranches(
            values: [-100, 0, 100], references: labels.map { Self.mix.shares[$0] ?? 0 },
            branches: branches.map { groups in
                labels.map { (groups[$0] ?? []).map(Double.init) }
            })
        let seen = try #require(readOut.primary)
        #expect(DesignTests.isClose(seen.effect?.estimate, reference.weighted.estimate))
        #expect(DesignTests.isClose(seen.arms[0].effective, reference.effective.answers))
    }
}
