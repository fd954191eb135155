import BlueprintRules
import ExperienceModel
import PilotEvaluation
import Testing

@Suite struct LaunchCheckTests {
    static let disciplines = ["marketing", "products", "channels", "crm", "operations"]

    static func standings(
        of disciplines: [String] = disciplines, missing: [String] = []
    ) -> [ApprovalStanding] {
        disciplines.map {
            ApprovalStanding(
                discipline: $0, lead: "L. " + $0, state: missing.contains($0) ? .missing : .signed,
                parts: [])
        }
    }

    /// What stands in the way of the pilot `p`, checked as the command checks it.
    static func objections(
        _ standings: [ApprovalStanding] = standings(),
        pilot change: (inout Pilot) -> Void = { _ in },
        blueprint blueprintChange: (inout Blueprint) -> Void = { _ in }
    ) -> [LaunchObjection] {
        let pilot = PilotRulesTests.pilot(change: change)
        let blueprint = PilotRulesTests.blueprint([pilot], change: blueprintChange)
        let check = BlueprintChecker.check(
            blueprint, sources: SourceMap(), language: .english, on: pilot.start,
            samplePlans: blueprint.pilots.map {
                SamplePlanner.plan($0, metrics: blueprint.metrics)
            })
        return LaunchCheck.objections(
            to: pilot, standings: standings, errors: check.errorsOfPilots["p"] ?? [])
    }

    static func codes(_ objections: [LaunchObjection]) -> [String] {
        objections.map {
            if case .planError(let finding) = $0 { finding.code } else { "" }
        }
    }

    @Test func aGoodPlanMayStart() {
        #expect(Self.objections() == [])
    }

    @Test func namesEveryDisciplineThatHasNotApproved() {
        #expect(
            Self.objections(Self.standings(missing: ["marketing", "crm"])) == [
                .notApproved(discipline: "marketing", lead: "L. marketing"),
                .notApproved(discipline: "crm", lead: "L. crm"),
            ])
    }

    @Test func aTeamHasFiveDisciplines() {
        #expect(
            Self.objections(Self.standings(of: ["CRM", "kanalen"])) == [
                .missingDisciplines(["marketing", "products", "operations"])
            ])
        #expect(Self.objections([]) == [.missingDisciplines(Self.disciplines)])
    }

    @Test func basicsMustBeInOrder() {
        let low = Self.objections { $0.basics?.actual = 0.96 }
        #expect(low == [.basicsBelowMinimum(metric: "start", actual: 0.96, minimum: 0.97)])
        #expect(Self.objections { $0.basics?.actual = nil }.count == 1)
        #expect(Self.objections { $0.basics?.actual = 0.97 } == [])
        let silenced = Self.objections(pilot: { $0.basics?.actual = 0.96 }) {
            $0.ruleSettings = [RuleSetting(code: "CX609", severity: .ignore, because: "x")]
        }
        #expect(silenced == low)
    }

    @Test func thePlanMustHaveNoErrors() {
        #expect(Self.codes(Self.objections { $0.goals = [] }) == ["CX601"])
        #expect(Self.codes(Self.objections { $0.responseRate = nil }) == ["CX603"])
        #expect(Self.codes(Self.objections { $0.arms = ["welkom"] }) == ["CX602"])
        #expect(Self.codes(Self.objections { $0.startSmall?.exitPlan = nil }) == ["CX608"])
        #expect(Self.codes(Self.objections { $0.startSmall?.maxBudget = 8000 }) == ["CX607"])
        #expect(Self.codes(Self.objections { $0.startSmall?.maxShare = 0.01 }) == ["CX607"])
        let branches = Self.objections {
            $0.design = .byBranch
            $0.branches = ["control": ["a", "b", "c"], "welkom": ["d", "e", "f"]]
        }
        #expect(Self.codes(branches) == ["CX606"])
    }

    @Test func theBlueprintSaysWhatAnErrorIs() {
        let setting = { (severity: RuleSetting.Severity) in
            RuleSetting(code: "CX607", severity: severity, because: "x")
        }
        for severity in [RuleSetting.Severity.ignore, .warning] {
            let objections = Self.objections(pilot: { $0.startSmall?.maxBudget = 8000 }) {
                $0.ruleSettings = [setting(severity)]
            }
            #expect(objections == [])
        }
        let graver = Self.objections(blueprint: {
            $0.ruleSettings = [RuleSetting(code: "CX605", severity: .error, because: "x")]
        })
        #expect(Self.codes(graver) == ["CX605"])
    }

    @Test func theWorkThatFollowsMustBePossible() {
        func objections(_ capacity: [String: Double]) -> [String] {
            let objections = Self.objections(pilot: {
                $0.rollout = RolloutPlan(
                    waves: [1], weeksPerWave: 4, effort: ["crm": 4], costPerCustomer: 3.6)
            }) {
                $0.roadmap = RoadmapFrame(
                    start: Day(number: 20_650), horizonWeeks: 26, capacity: capacity)
                $0.pilots.append(PilotRulesTests.pilot("q") { $0.goals = [] })
            }
            return Self.codes(objections)
        }
        #expect(objections(["crm": 2]) == [])
        #expect(objections(["marketing": 2]) == ["CX703"])
        #expect(objections(["crm": 0.5]) == ["CX704"])
    }

    @Test func everythingIsSaidAtOnce() {
        let all = Self.objections(Self.standings(of: ["crm"], missing: ["crm"])) {
            $0.goals = []
            $0.basics?.actual = 0.5
            $0.startSmall = nil
        }
        #expect(all.count == 5)
    }
}
