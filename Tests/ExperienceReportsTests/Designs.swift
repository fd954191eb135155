import ExperienceModel

@testable import ExperienceReports

/// The same welcome call tried in other designs, with all that such read-outs can say.
enum Designs {
    static func day(_ text: String) -> Day { WelcomeCall.day(text) }

    static let all: [(name: String, readOut: @Sendable (Language) -> ReadOut)] = [
        ("by-branch", byBranch), ("before-after", beforeAfter), ("controlled", controlled),
        ("amended", amended),
    ]

    /// Whole branches drawn into the arms: their answers resemble each other.
    static func byBranch(_ language: Language) -> ReadOut {
        var readOut = WelcomeCall.readOut(language: language)
        readOut.plan.pilot.design = .byBranch
        readOut.plan.pilot.unit = .branch
        readOut.plan.pilot.branchesDrawn = true
        readOut.health = [
            HealthCheck(
                severity: .warning,
                subject: .mix(dimension: .channel, p: 0.0002, cramersV: 0.14)),
            HealthCheck(
                severity: .ok,
                subject: .branchRatio(
                    branches: ["not called": 12, "called": 11],
                    planned: ["not called": 12, "called": 12], p: 0.83)),
            HealthCheck(severity: .ok, subject: .weighting(weighting)),
        ]
        readOut.goals[0].arms[0].branches = 12
        readOut.goals[0].arms[0].effective = 431.2
        readOut.goals[0].arms[1].branches = 11
        readOut.goals[0].arms[1].effective = 409.7
        readOut.goals[0].method = "score, planned looks, branches, weighted"
        readOut.goals[0].weighting = weighting
        readOut.guardrails[1].isWorseWithinMargin = true
        readOut.guardrails[1].effect = Interval(estimate: 0.009, lower: 0.002, upper: 0.016)
        readOut.lateAnswers = 12
        return readOut
    }

    static let weighting = WeightingReadOut(
        mix: ReferenceMix(by: .persona, shares: ["p-mover": 0.4, "p-careful": 0.6]),
        usedShare: 1, efficiency: 0.83, isApplied: true)

    /// The pilot's own time before, and nobody to compare with.
    static func beforeAfter(_ language: Language) -> ReadOut {
        var readOut = WelcomeCall.readOut(language: language)
        readOut.plan.pilot.design = .beforeAfter
        readOut.plan.pilot.arms = ["called"]
        readOut.plan.pilot.goals = [aboveBaseline]
        readOut.health = [
            HealthCheck(
                severity: .warning,
                subject: .drift(weeks: 8, pOfDifferences: 0.03, slope: 0.8, pOfSlope: 0.01)),
            HealthCheck(severity: .warning, subject: .noComparison),
            HealthCheck(severity: .ok, subject: .mix(dimension: .persona, p: 0.4, cramersV: 0.01)),
        ]
        var goal = WelcomeCall.npsGoal
        goal.goal = aboveBaseline
        goal.before = [renamed(goal.arms[0], "called")]
        goal.arms = [goal.arms[1]]
        (goal.line, goal.isDifference) = (5, true)
        readOut.goals = [goal]
        readOut.guardrails = [WelcomeCall.costRailRead]
        readOut.groups = []
        readOut.customers = ["called": 4214]
        readOut.money?.isCausal = false
        return readOut
    }

    static let aboveBaseline = Goal(
        metric: "nps", role: .primary, at: "call", comparison: .aboveBaseline, value: 5, expect: 12)

    /// Before and after, against what a control group did in the same time.
    static func controlled(_ language: Language) -> ReadOut {
        var readOut = WelcomeCall.readOut(language: language)
        readOut.plan.pilot.design = .controlledBeforeAfter
        readOut.health = [
            HealthCheck(
                severity: .warning,
                subject: .differenceBefore(Interval(estimate: 5.2, lower: 1.0, upper: 9.4))),
            HealthCheck(
                severity: .warning,
                subject: .amendedTooLate(WelcomeCall.secondGoal.key, on: day("2026-11-12"))),
        ]
        var goal = WelcomeCall.npsGoal
        goal.before = [shifted(goal.arms[0], by: -1.4), shifted(goal.arms[1], by: -17)]
        goal.wouldBeDecided = .undecided
        goal.effect = Interval(estimate: 12.1, lower: 3.9, upper: 20.3)
        readOut.goals[0] = goal
        readOut.goals[1].decided = DecidedLook(
            day: day("2026-10-02"), effect: Interval(estimate: 0.061, lower: 0.011, upper: 0.111),
            fraction: 0.42, answers: 1485, isFinal: false)
        readOut.groups = readOut.groups.map {
            var group = $0
            group.effect = nil
            group.arms = group.arms.map { shifted($0, by: 0) }
            return group
        }
        readOut.money?.isCausal = false
        return readOut
    }

    /// A plan that was changed after results had been seen.
    static func amended(_ language: Language) -> ReadOut {
        var readOut = Situations.collecting
        readOut.plan.pilot.subject = WelcomeCall.readOut(language: language).plan.pilot.subject
        readOut.amendments = [
            PlanAmendment(
                on: day("2026-08-14"), by: "Sanne de Vries", reason: "the call centre lost people",
                basis: .otherReasons, answersSeen: ["nps": 278], invitedPerArm: 5000),
            PlanAmendment(
                on: day("2026-09-04"), by: "Petra Jansen", reason: "promising, but too slow",
                basis: .resultsSeen, answersSeen: ["nps": 787], invitedPerArm: 9000,
                responseRate: 0.3, readout: day("2027-02-26")),
        ]
        readOut.goals[0].needed = NeededAnswers(toPlan: 2880, newPlan: 7100)
        readOut.goals[0].chance = 0.41
        readOut.recommendation.reason = .beforeReadout(day("2027-02-26"))
        return readOut
    }

    private static func renamed(_ arm: ArmReadOut, _ name: String) -> ArmReadOut {
        var renamed = arm
        renamed.arm = name
        return renamed
    }

    private static func shifted(_ arm: ArmReadOut, by points: Double) -> ArmReadOut {
        var shifted = arm
        let old = arm.interval ?? Interval(estimate: 4, lower: -3, upper: 11)
        shifted.interval = Interval(
            estimate: old.estimate + points, lower: old.lower + points, upper: old.upper + points)
        return shifted
    }
}
