import ExperienceModel
import PilotStatistics

/// Writes down what a goal's course came to on the evening of a day.
struct GoalReader {
    let isInOrder: Bool
    let recorded: [RecordedVerdict]

    /// The read-out of one goal of a course.
    func readOut(_ goal: GoalCourse, in course: inout PilotCourse) -> GoalReadOut {
        let missing = course.missing(goal)
        let look = goal.look
        let kind = look?.kind ?? (goal.plan.present == nil ? .openEnded(isLast: false) : .interim)
        let limits = goal.metric.measure == .quantity ? "Hall" : "score"
        var readOut = GoalReadOut(
            goal: goal.goal, metric: goal.metric,
            arms: course.frame.arms.map { arm($0, course.frame.after($0), goal, course) },
            before: course.frame.measuresBefore
                ? course.frame.arms.map { arm($0, course.frame.before($0), goal, course) } : [],
            line: look?.reading.line.value, isDifference: look?.reading.line.isDifference,
            effect: look.flatMap(goal.effect), decided: goal.decided,
            isFinal: goal.isClosed || course.asOf >= goal.plan.readout,
            weighting: WeightingReader(course: course).weighting(goal), level: Thresholds.level,
            method: "\(limits), \(kind.name)" + (goal.plan.hasReplanned ? ", re-planned" : ""),
            verdict: goal.verdict,
            fraction: goal.plan.shown(look?.fraction))
        keepRecord(&readOut)
        if readOut.verdict.isUndecided {
            readOut.unsaid = missing ?? unsaid(goal, readOut)
            addOutlook(goal, &readOut)
        } else if let look {
            readOut.isWorseWithinMargin = isWorseWithinMargin(goal, look, readOut.verdict)
        }
        return isInOrder ? readOut : withheld(readOut)
    }

    /// A verdict that was recorded stays; what today's answers would say stands beside it.
    private func keepRecord(_ readOut: inout GoalReadOut) {
        guard let record = recorded.first(where: { $0.goal == readOut.goal.key }),
            !record.verdict.isUndecided
        else { return }
        if readOut.verdict != record.verdict { readOut.wouldBeDecided = readOut.verdict }
        if readOut.decided?.day != record.day || readOut.verdict != record.verdict {
            readOut.decided = DecidedLook(
                day: record.day, isFinal: readOut.decided?.isFinal ?? false)
        }
        readOut.verdict = record.verdict
    }

    /// Where the data are not in order no goal has a verdict.
    private func withheld(_ readOut: GoalReadOut) -> GoalReadOut {
        var withheld = readOut
        withheld.verdict = .undecided
        withheld.decided = nil
        withheld.unsaid = .dataNotInOrder
        withheld.chance = nil
        return withheld
    }

    private func unsaid(_ goal: GoalCourse, _ readOut: GoalReadOut) -> Unsaid {
        guard let look = goal.look else { return .noAnswers }
        if let unready = look.reading.unready { return unready }
        if goal.waitsForOthers { return .secondaryGoalsTogether }
        if readOut.effect == nil { return .noSpread }
        return goal.undecided(readOut.effect, on: look.day, isOver: readOut.isFinal)
    }

    /// The chance to meet the goal, and how many answers are still needed.
    private func addOutlook(_ goal: GoalCourse, _ readOut: inout GoalReadOut) {
        guard let look = goal.look, look.reading.unready == nil, readOut.effect != nil,
            let contrast = look.reading.contrast
        else { return }
        let line = goal.turned(look.reading.line.value, of: look.reading.line)
        if !readOut.isFinal {
            readOut.chance = goal.plan.chance(
                statistic: look.reading.statistic(at: line), fraction: look.fraction)
        }
        let needed = AnswersNeeded(
            contrast: contrast, progress: look.reading.progress(planned: goal.plan.present),
            goal: line)
        // A final look closes the goal: only a new pilot can bring new answers.
        readOut.needed = NeededAnswers(
            toPlan: readOut.isFinal ? nil : needed.toPlan,
            ifTrendHolds: readOut.isFinal ? nil : needed.ifTrendHolds,
            newPlan: needed.newPlan)
    }

    private func isWorseWithinMargin(
        _ goal: GoalCourse, _ look: GoalCourse.Look, _ verdict: Verdict
    ) -> Bool {
        verdict == .holds && look.reading.line.isDifference
            && look.reading.isBelow(0, z: goal.critical(.notMet, look))
    }

    private func arm(
        _ name: String, _ place: Int?, _ goal: GoalCourse, _ course: PilotCourse
    ) -> ArmReadOut {
        guard let place, let shelf = course.shelf(goal.counting.asked.id),
            let projection = course.projection(of: goal)
        else { return ArmReadOut(arm: name, answers: 0) }
        let row = shelf.rows.row(place)
        let countsBranches = course.plan.pilot.countsBranches
        let mix = course.mixReader(goal.counting.asked.id)
        let reading = CellReader(
            projection: projection, terms: GoalTerms(place: place), rows: shelf.rows,
            countsBranches: countsBranches, mix: mix
        ).reading()
        var readOut = ArmReadOut(
            arm: name, answers: MetricCounting.whole(projection.answers(row)))
        goal.counting.describe(row, of: shelf.book.values, projection, in: &readOut)
        if countsBranches { readOut.branches = reading.fewestBranches }
        if countsBranches || mix != nil {
            readOut.effective = reading.contrast?.terms.first?.cell.answers
        }
        guard reading.hasInterval, let contrast = reading.contrast else { return readOut }
        let look = goal.look ?? GoalCourse.Look(arm: reading, goal, on: course.asOf)
        readOut.interval = goal.counting.shown(
            contrast, at: reading.quantile(goal.critical(.met, look)))
        return readOut
    }
}

extension GoalCourse.Look {
    /// A look at an arm of a goal that cannot be compared.
    fileprivate init(arm reading: ContrastReading, _ goal: GoalCourse, on day: Day) {
        let (kind, fraction) = goal.plan.look(reading, on: day)
        self.init(
            day: day, reading: reading, answers: reading.total, kind: kind, fraction: fraction)
    }
}
