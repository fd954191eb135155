public import ExperienceModel

/// From a frozen plan and tallies to a read-out, or to the reason there is none.
public enum PilotEvaluator {
    /// What the answers say at the end of a day.
    ///
    /// Verdicts are computed once for every completed day, in the order of days: the first decided
    /// one stays, and the first final look (the plan is reached, or the day of the read-out has
    /// come) closes a goal. Intervals are stretched so that looking every day does no harm.
    ///
    /// - Parameters:
    ///   - pilot: with its frozen plan and the changes of it.
    ///   - tallies: of all its answers; later ones than the look are left out here.
    ///   - day: the day whose evening is described.
    ///   - recorded: verdicts that earlier evaluations recorded; they stay, and what today's
    ///     answers would say instead stands beside them.
    ///   - advisesGivingUp: whether a pilot with little chance left is advised to stop collecting.
    public static func readOut(
        of pilot: LaunchedPilot, tallies: PilotTallies, asOf day: Day,
        recorded: [RecordedVerdict] = [], advisesGivingUp: Bool = true
    ) -> ReadOut {
        let pilot = pilot.asOf(day)
        var course = PilotCourse(pilot, tallies, asOf: day)
        var evidence = EvidencePath()
        for stop in course.stops {
            evidence.note(before: stop, &course)
            course.step(to: stop)
            evidence.note(stop, course)
        }
        course.refresh()
        let groups = GroupLedger(tallies.groupings, course.ledger, asOf: day)
        let health = HealthChecker(course: course, tallies: tallies, groups: groups).checks()
        let isInOrder = !health.contains { $0.severity == .failed }
        let reader = GoalReader(
            isInOrder: isInOrder, recorded: recorded.filter { $0.day <= day })
        let all = course.goals.map { reader.readOut($0, in: &course) }
        let goals = all.filter { $0.goal.role != .guardrail }
        let guardrails = all.filter { $0.goal.role == .guardrail }
        let ordered =
            goals.filter { $0.goal.role == .primary } + goals.filter { $0.goal.role != .primary }
        let groupReader = GroupReader(course: course, groups: groups)
        var readOut = ReadOut(
            plan: pilot.plan, planSHA256: pilot.sha256, asOf: day, lastAnswer: course.lastAnswer,
            state: pilot.state, isFinal: ordered.first?.isFinal ?? false,
            recommendation: DecisionRules.recommendation(
                for: course.presentPilot, goals: ordered, guardrails: guardrails, health: health,
                advisesGivingUp: advisesGivingUp),
            decision: pilot.decision, override: pilot.override, health: health, goals: ordered,
            guardrails: guardrails, groups: ordered.flatMap { groupReader.groups(of: $0.metric) },
            evidence: evidence.closed(course), customers: tallies.customers,
            amendments: pilot.amendments, lateAnswers: course.lateAnswers)
        readOut.responseRates = ResponseRateReader(course: course, tallies: tallies).rates()
        if isInOrder {
            readOut.money = MoneyReader.money(in: &course, grade: readOut.grade)
        }
        return readOut
    }

    /// What the pilot said on the evening of each day, goal by goal; days with too few new answers
    /// to be shown are joined to later ones.
    public static func path(
        of pilot: LaunchedPilot, tallies: PilotTallies, asOf day: Day,
        recorded: [RecordedVerdict] = []
    ) -> [DayVerdict] {
        let pilot = pilot.asOf(day)
        var course = PilotCourse(pilot, tallies, asOf: day)
        var path = DayPath(recorded: recorded.filter { $0.day <= day })
        for stop in course.stops {
            course.step(to: stop)
            course.refresh()
            path.note(stop, course)
        }
        return path.days
    }

    /// Where the goals stand on the evening of a day, for a change of the plan on that day.
    public static func standing(
        of pilot: LaunchedPilot, tallies: PilotTallies, asOf day: Day
    ) -> PlanStanding {
        var course = PilotCourse(pilot.asOf(day), tallies, asOf: day)
        for stop in course.stops { course.step(to: stop) }
        course.refresh()
        return course.standing
    }
}
