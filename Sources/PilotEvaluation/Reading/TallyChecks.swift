import ExperienceModel

/// Checks of the tallies themselves: what was left out, and what cannot be right.
struct TallyChecks {
    let course: PilotCourse
    let tallies: PilotTallies

    func checks() -> [HealthCheck] {
        broken + leftOut + timing
            + (tallies.duplicates.map {
                [HealthCheck(severity: .ok, subject: .duplicates($0))]
            } ?? [])
    }

    private var broken: [HealthCheck] {
        var broken = course.ledger.books.filter { $0.value.broken > 0 }.mapValues(\.broken)
        for (arm, customers) in tallies.customers where customers < 0 { broken[arm] = 1 }
        return broken.isEmpty
            ? [] : [HealthCheck(severity: .failed, subject: .brokenCounts(broken))]
    }

    private var leftOut: [HealthCheck] {
        let offScale = course.ledger.books.filter { $0.value.offScale > 0 }
            .mapValues { MetricCounting.whole($0.offScale) }
        let strange = course.ledger.strange.filter { $0.value > 0 }
            .mapValues(MetricCounting.whole)
        let early = course.ledger.early.values.reduce(0, +)
        var checks: [HealthCheck] = []
        if !offScale.isEmpty {
            checks.append(HealthCheck(severity: .warning, subject: .offScale(offScale)))
        }
        if !strange.isEmpty {
            checks.append(HealthCheck(severity: .warning, subject: .unknownArms(strange)))
        }
        if early > 0 {
            checks.append(
                HealthCheck(
                    severity: .warning, subject: .beforeStart(MetricCounting.whole(early))))
        }
        return checks
    }

    /// Plans and changes of plans that came after what they plan.
    private var timing: [HealthCheck] {
        var checks: [HealthCheck] = []
        let plan = course.plan
        if let goal = course.goals.first(where: { $0.goal.role == .primary }),
            plan.frozenOn > plan.pilot.start,
            let shelf = course.shelf(goal.counting.asked.id)
        {
            let answers = shelf.book.days
                .filter { plan.pilot.start <= $0.day && $0.day < plan.frozenOn }
                .reduce(0.0) { sum, day in
                    shelf.book.runs[day.runs].reduce(sum) { $0 + shelf.book.answers(in: $1) }
                }
            if answers > 0 {
                checks.append(
                    HealthCheck(
                        severity: .warning, subject: .beforePlan(MetricCounting.whole(answers))))
            }
        }
        return checks + lateChanges
    }

    private var lateChanges: [HealthCheck] {
        course.amendments.flatMap { amendment in
            course.goals.filter { $0.settledOn.map { $0 <= amendment.on } ?? false }.map {
                HealthCheck(
                    severity: .warning,
                    subject: .amendedTooLate($0.goal.key, on: amendment.on))
            }
        }
    }
}
