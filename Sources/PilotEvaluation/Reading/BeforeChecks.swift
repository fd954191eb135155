import ExperienceModel
import PilotStatistics

/// Checks of the period before the start, for designs that measure it.
struct BeforeChecks {
    let course: PilotCourse
    let counting: MetricCounting
    let shelf: AnswerShelf
    let projection: Projection

    /// The critical value of a difference before the start.
    private static let difference = 2.58

    private var pilot: Pilot { course.plan.pilot }

    func checks() -> [HealthCheck] {
        guard pilot.measuresBefore else { return [] }
        var checks = [differenceBefore, regression].compactMap(\.self)
        if pilot.design == .beforeAfter {
            checks += [drift].compactMap(\.self)
            checks.append(HealthCheck(severity: .warning, subject: .noComparison))
        }
        return checks
    }

    /// Pilot minus control before the start: groups that differed then will differ anyway.
    private var differenceBefore: HealthCheck? {
        guard pilot.design == .controlledBeforeAfter, let control = pilot.controlArm,
            let places = course.frame.before(pilot.pilotArm).flatMap({ pilot in
                course.frame.before(control).map { (pilot, $0) }
            })
        else { return nil }
        let readings = [places.0, places.1].map {
            CellReader(
                projection: projection, terms: GoalTerms(place: $0), rows: shelf.rows,
                countsBranches: pilot.countsBranches, mix: course.mixReader(counting.asked.id)
            ).reading()
        }
        guard
            readings.allSatisfy({ $0.total >= Double(Thresholds.publication) }),
            let cell = readings[0].contrast?.terms.first?.cell,
            let other = readings[1].contrast?.terms.first?.cell
        else { return nil }
        let contrast = Contrast.difference(cell, minus: other)
        let limits = contrast.limits(at: Self.difference)
        guard let interval = counting.interval(contrast.estimate, limits) else { return nil }
        return HealthCheck(
            severity: limits.lower > 0 || limits.upper < 0 ? .warning : .ok,
            subject: .differenceBefore(interval))
    }

    /// How quiet the weeks before the start were; nil below four of them.
    private var drift: HealthCheck? {
        guard !projection.isQuantity, let place = course.frame.before(pilot.pilotArm),
            let first = shelf.book.days.first?.day, first < course.frame.start,
            course.frame.start - first < 40_000
        else { return nil }
        let weeks = (course.frame.start - first + 6) / 7
        var periods = Array(repeating: projection.zero, count: weeks)
        for day in shelf.book.days where day.day < course.frame.start {
            // Weeks count back from the start, so that the last one is whole.
            let week = weeks - 1 - (course.frame.start - day.day - 1) / 7
            for run in shelf.book.runs[day.runs] where run.place == place {
                shelf.book.visit(run) { periods[week][projection.categories[$1]] += $2 }
            }
        }
        return DriftCheck(values: projection.values, periods: periods).map {
            HealthCheck(
                severity: $0.warns ? .warning : .ok,
                subject: .drift(
                    weeks: weeks, pOfDifferences: $0.pOfDifferences,
                    slope: $0.slope * counting.unit, pOfSlope: $0.pOfSlope))
        }
    }

    /// What branches that were chosen for their scores would have won without any action.
    private var regression: HealthCheck? {
        guard pilot.branchesDrawn == false, !projection.isQuantity else { return nil }
        let places = pilot.arms.compactMap(course.frame.before)
        let chosen = Set(pilot.branches[pilot.pilotArm] ?? [])
        let own = course.frame.before(pilot.pilotArm)
        var selected: Set<Int> = []
        let units = shelf.book.parts.indices.map { part -> [Double] in
            var counts = projection.zero
            for place in places {
                projection.add(shelf.rows.row(place, part: part), to: &counts)
            }
            let branch = shelf.book.parts[part].branch
            let isOwn = own.map { shelf.rows.row($0, part: part).contains { $0 > 0 } } ?? false
            if chosen.isEmpty ? isOwn : branch.map(chosen.contains) ?? false {
                selected.insert(part)
            }
            return counts
        }
        return RegressionToMean(
            values: projection.values, units: units, selected: selected
        ).map {
            let change = course.goals.first { $0.goal.role == .primary }?.look
                .flatMap { $0.reading.line.isDifference ? $0 : nil }
                .flatMap { look in
                    look.reading.contrast?.estimate.map {
                        (look.reading.line.lowerIsBetter ? -$0 : $0) * counting.unit
                    }
                }
            return HealthCheck(
                severity: .warning,
                subject: .regressionToMean(
                    expectedRise: $0.expectedRise * counting.unit, change: change))
        }
    }
}
