import ExperienceModel
import Testing

@testable import PilotEvaluation

/// Verdicts day by day: what decides, what stays, and what a changed plan does.
@Suite struct PathTests {
    typealias Fixture = PilotFixture

    static let first = Fixture.day("2026-03-10")

    /// The same answers in both arms day after day, better in the pilot.
    static func daily(_ days: Int, from start: Int = 0, better: Int = 6) -> [PilotTallies.Cell] {
        (start..<(start + days)).flatMap { day in
            [
                Fixture.nps("control", [8, 8, 6], on: first + day),
                Fixture.nps("welkom", [8 - better / 2, 8, 6 + better], on: first + day),
            ]
        }
    }

    /// The share of the plan after so many days of 22 and 23 answers.
    static func fraction(_ days: Double, of planned: Double) -> Double {
        2 / planned / (1 / (22 * days) + 1 / (23 * days))
    }

    static let pilot = Fixture.pilot(goals: [Fixture.primary])

    @Test func theFirstDecidedDayStays() throws {
        let good = Self.daily(12)
        let bad = (0..<20).map {
            Fixture.nps("welkom", [60, 0, 0], on: Self.first + 12 + $0)
        }
        let path = PilotEvaluator.path(
            of: Fixture.launched(Self.pilot), tallies: PilotTallies(cells: good + bad),
            asOf: Fixture.readout)
        let verdicts = path.compactMap { $0.lines.first?.verdict }
        let decided = try #require(verdicts.firstIndex(of: .met))
        #expect(decided > 0)
        #expect(verdicts[decided...].allSatisfy { $0 == .met })
        #expect(verdicts[..<decided].allSatisfy { $0 == .undecided })
        let readOut = EvaluatorTests.readOut(
            Self.pilot, PilotTallies(cells: good + bad), asOf: Fixture.readout)
        let goal = try #require(readOut.primary)
        #expect(goal.verdict == .met)
        #expect(goal.decided?.day == path[decided].day)
        #expect((goal.effect?.upper ?? 0) < 0)
        #expect((goal.decisive?.lower ?? 0) >= 2)
        #expect(goal.chance == nil && goal.needed == nil)
    }

    @Test func theFirstFinalLookClosesAGoal() throws {
        // 600 an arm are in without a verdict; what comes then is shown, and decides nothing.
        let even = Self.daily(28, better: 0)
        let strong = Self.daily(40, from: 28, better: 6)
        let readOut = EvaluatorTests.readOut(Self.pilot, PilotTallies(cells: even + strong))
        let goal = try #require(readOut.primary)
        #expect(goal.verdict == .undecided && goal.isFinal)
        #expect((goal.effect?.lower ?? 0) > 2)
        #expect(readOut.recommendation.rule == 7)
    }

    @Test func aRecordedVerdictStays() throws {
        let record = RecordedVerdict(
            goal: Fixture.primary.key, verdict: .met, day: Self.first + 5)
        let readOut = PilotEvaluator.readOut(
            of: Fixture.launched(Self.pilot),
            tallies: PilotTallies(cells: Self.daily(6, better: 0)),
            asOf: Self.first + 10, recorded: [record])
        let goal = try #require(readOut.primary)
        #expect(goal.verdict == .met && goal.wouldBeDecided == .undecided)
        #expect(goal.decided?.day == Self.first + 5)
        let before = PilotEvaluator.readOut(
            of: Fixture.launched(Self.pilot),
            tallies: PilotTallies(cells: Self.daily(6, better: 0)),
            asOf: Self.first + 4, recorded: [record])
        #expect(before.primary?.verdict == .undecided)
        #expect(before.primary?.wouldBeDecided == nil)
    }

    @Test func theReadoutUsesWhatLooksCouldNot() throws {
        let cells = Self.daily(9)
        let eve = EvaluatorTests.readOut(
            Self.pilot, PilotTallies(cells: cells), asOf: Fixture.readout - 1)
        let last = EvaluatorTests.readOut(Self.pilot, PilotTallies(cells: cells))
        #expect(eve.primary?.method == "score, planned looks")
        #expect(last.primary?.method == "score, end date")
        let width = { (readOut: ReadOut) in
            readOut.primary?.effect.map { $0.upper - $0.lower } ?? 0
        }
        #expect(width(last) < 0.75 * width(eve))
        #expect(last.primary?.isFinal == true && eve.primary?.isFinal == false)
    }

    @Test func withoutAPlannedNumberLooksStayOpen() throws {
        let pilot = Fixture.pilot(goals: [Fixture.primary], invited: nil)
        let readOut = EvaluatorTests.readOut(
            pilot, PilotTallies(cells: Self.daily(40)), asOf: Self.first + 50)
        let goal = try #require(readOut.primary)
        #expect(goal.method == "score, open-ended" && goal.fraction == nil)
        #expect(goal.verdict == .met && goal.chance == nil && !goal.isFinal)
    }

    @Test func aFloorIsRemembered() throws {
        var target = Fixture.primary
        (target.value, target.floor) = (25, 0)
        let pilot = Fixture.pilot(goals: [target])
        // Clearly above the floor early on; at the end the estimate reaches the target.
        let readOut = EvaluatorTests.readOut(
            pilot, PilotTallies(cells: Self.daily(30, better: 4)))
        let goal = try #require(readOut.primary)
        #expect((goal.effect?.estimate ?? 0) >= 25)
        #expect((goal.effect?.lower ?? 100) < 25)
        #expect(goal.verdict == .met && goal.decided?.isFinal == true)
        let early = EvaluatorTests.readOut(
            pilot, PilotTallies(cells: Self.daily(20, better: 4)), asOf: Self.first + 20)
        #expect(early.primary?.verdict == .undecided)
    }

    @Test func aPlanMayGrowBeforeItsAnswers() throws {
        var launched = Fixture.launched(Self.pilot)
        launched.amendments = [
            PlanAmendment(
                on: Self.first - 1, by: "x", reason: "traffic", basis: .noAnswers,
                invitedPerArm: 4800)
        ]
        let readOut = PilotEvaluator.readOut(
            of: launched, tallies: PilotTallies(cells: Self.daily(10, better: 2)),
            asOf: Self.first + 20)
        #expect(DesignTests.isClose(readOut.primary?.fraction, Self.fraction(10, of: 1200)))
        #expect(readOut.amendments.count == 1)
    }

    @Test func aPlanThatGrewOnResultsKeepsItsError() throws {
        var launched = Fixture.launched(Self.pilot)
        let cells = Self.daily(14, better: 2)
        let standing = PilotEvaluator.standing(
            of: launched, tallies: PilotTallies(cells: cells), asOf: Self.first + 13)
        let stand = try #require(standing.standings.first)
        #expect(standing.closed.isEmpty && standing.answersSeen["nps"] == 14 * 45)
        launched.amendments = [
            PlanAmendment(
                on: Self.first + 13, by: "x", reason: "promising", basis: .resultsSeen,
                invitedPerArm: 4800, standings: standing.standings)
        ]
        let more = PilotTallies(cells: cells + Self.daily(14, from: 14, better: 2))
        var course = PilotCourse(launched, more, asOf: Self.first + 30)
        for stop in course.stops { course.step(to: stop) }
        course.refresh()
        let goal = course.goals[0]
        let look = try #require(goal.look)
        let (t, b) = (stand.fraction, stand.statistic * stand.fraction.squareRoot())
        // c′ = B₁ + (c − B₁)·√((T − t₁)/(1 − t₁)) with T = 2; z = c′/√t.
        let height = b + (1.959963984540054 - b) * ((2 - t) / (1 - t)).squareRoot()
        let z = goal.critical(.met, look)
        #expect(DesignTests.isClose(z, height / (look.fraction ?? 0).squareRoot()))
        #expect(look.kind == .interim && !goal.isClosed)
        #expect(DesignTests.isClose(goal.plan.shown(look.fraction), Self.fraction(28, of: 1200)))
    }

    @Test func resultsThatWereSeenCannotBecomeTheFinalOnes() {
        var launched = Fixture.launched(Self.pilot)
        let cells = Self.daily(20, better: 0)
        launched.amendments = [
            PlanAmendment(
                on: Self.first + 13, by: "x", reason: "enough", basis: .resultsSeen,
                invitedPerArm: 400)
        ]
        let readOut = PilotEvaluator.readOut(
            of: launched, tallies: PilotTallies(cells: cells), asOf: Self.first + 20)
        #expect(readOut.primary?.isFinal == false)
        #expect((readOut.primary?.fraction ?? 1) < 0.8)
        // For another reason the plan may shrink, and then it is reached.
        launched.amendments[0].basis = .otherReasons
        let shrunk = PilotEvaluator.readOut(
            of: launched, tallies: PilotTallies(cells: cells), asOf: Self.first + 20)
        #expect(shrunk.primary?.isFinal == true && (shrunk.primary?.fraction ?? 0) > 1)
    }

    @Test func afterTheFinalLookAChangeComesTooLate() {
        var launched = Fixture.launched(Self.pilot)
        launched.amendments = [
            PlanAmendment(
                on: Self.first + 60, by: "x", reason: "more", basis: .resultsSeen,
                invitedPerArm: 9000)
        ]
        let readOut = PilotEvaluator.readOut(
            of: launched, tallies: PilotTallies(cells: Self.daily(40, better: 2)),
            asOf: Fixture.readout)
        #expect(readOut.health.contains { $0.code == "amendedTooLate" })
        #expect(readOut.primary?.fraction ?? 0 > 1)
    }
}
