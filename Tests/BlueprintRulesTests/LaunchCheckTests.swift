import BlueprintRules
import ExperienceModel
import Testing

@Suite struct LaunchCheckTests {
    static let team = [
        TeamMember(discipline: "marketing", lead: "Sanne"),
        TeamMember(discipline: "crm", lead: "Mei-Lin"),
    ]

    static func approval(_ discipline: String) -> Approval {
        Approval(discipline: discipline, by: "x", on: Day(number: 0), revision: 1)
    }

    static let good = Pilot(
        id: "p", title: "P", journey: "j", design: .randomised, arms: ["control", "welkom"],
        start: Day(number: 0), readout: Day(number: 90), invitedPerArm: 2400, responseRate: 0.25,
        basics: Basics(metric: "start goed", minimum: 0.97, actual: 0.98),
        startSmall: StartSmall(maxShare: 0.12, maxBudget: 15_000, exitPlan: "stoppen"),
        goals: [Goal(metric: "nps", role: .primary, comparison: .aboveControl, value: 2)],
        rollout: RolloutPlan(costPerCustomer: 3.6))

    static func objections(
        _ change: (inout Pilot) -> Void = { _ in }, signed: [String] = ["marketing", "crm"]
    ) -> [LaunchObjection] {
        var pilot = good
        change(&pilot)
        return LaunchCheck.objections(
            to: pilot, team: team, approvals: signed.map(approval))
    }

    @Test func aGoodPlanMayStart() {
        #expect(Self.objections() == [])
    }

    @Test func namesEveryDisciplineThatHasNotApproved() {
        #expect(
            Self.objections(signed: []) == [
                .notApproved(discipline: "marketing", lead: "Sanne"),
                .notApproved(discipline: "crm", lead: "Mei-Lin"),
            ])
    }

    @Test func basicsMustBeInOrder() {
        let low = Self.objections { $0.basics?.actual = 0.96 }
        #expect(
            low == [.basicsBelowMinimum(metric: "start goed", actual: 0.96, minimum: 0.97)])
        #expect(Self.objections { $0.basics?.actual = nil }.count == 1)
        #expect(Self.objections { $0.basics?.actual = 0.97 } == [])
    }

    @Test func thePlanMustBeComplete() {
        #expect(Self.objections { $0.goals = [] } == [.noPrimaryGoal])
        #expect(Self.objections { $0.responseRate = nil } == [.noPlannedSample])
        #expect(Self.objections { $0.arms = ["welkom"] } == [.noComparison(metric: "nps")])
        #expect(Self.objections { $0.startSmall?.exitPlan = nil } == [.noExitPlan])
        #expect(
            Self.objections { $0.startSmall?.maxBudget = 8000 }
                == [.aboveCap(cost: 8640, cap: 8000)])
    }

    @Test func everythingIsSaidAtOnce() {
        let all = Self.objections(
            {
                $0.goals = []
                $0.basics?.actual = 0.5
                $0.startSmall = nil
            }, signed: ["crm"])
        #expect(all.count == 4)
    }
}
