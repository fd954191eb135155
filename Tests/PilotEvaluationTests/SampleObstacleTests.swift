import ExperienceModel
import PilotEvaluation
import Testing

/// Plans that no sample can carry.
@Suite struct SampleObstacleTests {
    typealias Fixture = PilotFixture

    static func line(
        _ change: (inout Goal) -> Void, design: Pilot.Design = .randomised,
        arms: [String] = ["control", "welkom"]
    ) throws -> SamplePlan.Line {
        var goal = Fixture.primary
        change(&goal)
        let pilot = Fixture.pilot(design: design, arms: arms, goals: [goal])
        return try #require(
            SamplePlanner.plan(pilot, metrics: Fixture.metrics).lines.first)
    }

    @Test func aHopeOnTheWrongSideCannotSucceed() throws {
        let level = try Self.line(
            { ($0.comparison, $0.value, $0.expect) = (.atLeast, 20, 10) }, design: .againstGoal,
            arms: ["welkom"])
        #expect(level.obstacle == .hopeShortOfLine && level.isEnough == false)
        #expect(level.hoped == -10 && level.needed == nil && level.advice == nil)
        // Less is better, and half a point more is hoped for.
        let cost = try Self.line {
            ($0.metric, $0.value, $0.expect) = ("cost", -0.5, -1.5)
            ($0.lowerIsBetter, $0.standardDeviation) = (true, 3)
        }
        #expect(cost.obstacle == .hopeShortOfLine && cost.isEnough == false)
        let most = try Self.line {
            ($0.metric, $0.comparison, $0.value, $0.expect) = ("cancelled", .atMost, 0.05, 0.08)
        }
        #expect(most.obstacle == .hopeShortOfLine)
    }

    @Test func aHopeAtTheLineHasNoChance() throws {
        let equal = try Self.line { $0.expect = 2 }
        #expect(equal.obstacle == .hopeAtLine && equal.isEnough == false && equal.hoped == 0)
        let share = try Self.line {
            ($0.metric, $0.value, $0.expect) = ("recommend", 0.1 + 0.2, 0.3)
            $0.baseline = .value(0.19)
        }
        #expect(share.obstacle == .hopeAtLine)
        let floor = try Self.line { ($0.expect, $0.floor) = (2, 0) }
        #expect(floor.obstacle == .hopeAtTarget && floor.isEnough == false)
        #expect(try Self.line { _ in }.obstacle == nil)
        #expect(try Self.line { $0.expect = nil }.obstacle == nil)
    }

    @Test(arguments: [(100.0, SampleObstacle.neverMet), (-100, .alwaysMet), (99, nil)])
    func aLevelAtAnEndOfTheScaleIsNoGoal(value: Double, obstacle: SampleObstacle?) throws {
        let line = try Self.line(
            { ($0.comparison, $0.value, $0.expect) = (.atLeast, value, 100) },
            design: .againstGoal, arms: ["welkom"])
        #expect(line.obstacle == obstacle)
        #expect(line.isEnough != true || obstacle == nil)
    }

    @Test func everyMeasureHasItsEnds() throws {
        let never = try Self.line {
            ($0.metric, $0.comparison, $0.value) = ("cancelled", .atMost, 0)
        }
        #expect(never.obstacle == .neverMet)
        let always = try Self.line {
            ($0.metric, $0.comparison, $0.value) = ("cancelled", .atMost, 1)
        }
        #expect(always.obstacle == .alwaysMet)
        let scale = try Self.line {
            ($0.metric, $0.comparison, $0.value, $0.expect) = ("satisfaction", .atLeast, 10, 10)
        }
        #expect(scale.obstacle == .neverMet)
        // A difference reaches as far as the scale is wide; sums of decimals miss by a hair.
        let wide = try Self.line { ($0.value, $0.expect) = (200, 210) }
        #expect(wide.obstacle == .neverMet)
        let margin = try Self.line {
            ($0.role, $0.comparison, $0.value, $0.expect) = (
                .guardrail, .notWorseThanControlBy, 200, nil
            )
        }
        #expect(margin.obstacle == .alwaysMet)
        let baseline = try Self.line(
            {
                ($0.metric, $0.comparison, $0.value, $0.expect) = (
                    "recommend", .aboveBaseline, 0.7, 0.75
                )
                $0.baseline = .value(0.1 + 0.2)
            }, design: .againstGoal, arms: ["welkom"])
        #expect(baseline.obstacle == .neverMet)
        let unbounded = try Self.line {
            ($0.metric, $0.comparison, $0.value, $0.expect) = ("cost", .atMost, 0, -1)
            $0.standardDeviation = 2
        }
        #expect(unbounded.obstacle == nil)
    }
}
