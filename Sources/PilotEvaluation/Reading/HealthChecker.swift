import ExperienceModel
import PilotStatistics

/// Looks whether the data can carry a verdict, before any result is read.
struct HealthChecker {
    let course: PilotCourse
    let tallies: PilotTallies
    let groups: GroupLedger

    /// The critical value of a gap between response rates, one-sided 0.0005.
    private static let rateGap = 3.29

    private var pilot: Pilot { course.plan.pilot }

    /// Every check that can be made, worst first.
    func checks() -> [HealthCheck] {
        let tallied = TallyChecks(course: course, tallies: tallies).checks()
        guard let metric = pilot.primaryGoal.flatMap({ course.plan.metric($0.metric) })
        else { return tallied }
        let counting = MetricCounting(metric, in: course.plan)
        guard let shelf = course.shelf(counting.asked.id),
            let projection = counting.projection(of: shelf.book.values),
            pilot.arms.indices.contains(where: { projection.answers(shelf.rows.row($0)) > 0 })
        else {
            return [HealthCheck(severity: .warning, subject: .noAnswers)] + tallied
        }
        let before = BeforeChecks(
            course: course, counting: counting, shelf: shelf, projection: projection)
        let checks =
            assignment(shelf) + before.checks() + mixes(counting) + tallied
            + weighting()
        return checks.sorted { $0.severity > $1.severity }
    }

    /// Whether the arms are as large as they were meant to be, and answered equally often.
    private func assignment(_ shelf: AnswerShelf) -> [HealthCheck] {
        guard pilot.arms.count > 1, pilot.design != .beforeAfter else { return [] }
        // Customers are those of both periods, which says nothing of either.
        if pilot.measuresBefore {
            return pilot.countsBranches
                ? BranchChecks(course: course, shelf: shelf).checks() : []
        }
        let told = invited(answering: answers(to: shelf.book.asked.id))
        let customers = told ?? pilot.arms.map { max(0, tallies.customers[$0] ?? 0) }
        // Customers are those of all days, so the answers that came too late belong to them.
        let all = answers(to: shelf.book.asked.id).map(MetricCounting.whole)
        let isDrawKnown = told != nil || knowsInvited(customers)
        var checks: [HealthCheck] = []
        if pilot.countsBranches {
            checks += BranchChecks(course: course, shelf: shelf).checks()
        } else if isDrawKnown, pilot.design == .randomised {
            checks += [draw(customers)].compactMap(\.self)
        }
        if isDrawKnown || !pilot.countsBranches {
            checks += [rates(all, of: isDrawKnown ? customers : nil)].compactMap(\.self)
        }
        return checks
    }

    /// How many were invited in each arm, where that is known of all of them and can be: no arm
    /// answers more often than it was invited.
    private func invited(answering answers: [Double]) -> [Int]? {
        let known = pilot.arms.compactMap { arm in
            tallies.invited.first { $0.arm == arm && $0.branch == nil }?.customers
        }
        guard known.count == pilot.arms.count,
            zip(known, answers).allSatisfy({ $0 > 0 && Double($0) >= $1 })
        else { return nil }
        return known
    }

    /// Whether the customers are those who were invited: a file that holds only answers says
    /// nothing of the others.
    ///
    /// They are where some gave no answer to anything that was asked, or where what is known of
    /// everybody who was invited is known of all of them.
    private func knowsInvited(_ customers: [Int]) -> Bool {
        let asked = course.ledger.books.keys.map(answers)
        let given = pilot.arms.indices.map { arm in asked.reduce(0) { $0 + $1[arm] } }
        if zip(customers, given).contains(where: { Double($0) > $1 }) { return true }
        guard let primary = course.goals.first(where: { $0.goal.role == .primary }) else {
            return false
        }
        let answered = answers(to: primary.counting.asked.id)
        guard zip(customers, answered).contains(where: { Double($0) > $1 }) else { return false }
        return course.goals.contains { goal in
            goal.goal.at == nil && goal.counting.asked.id != primary.counting.asked.id
                && zip(customers, answers(to: goal.counting.asked.id)).allSatisfy {
                    Double($0) <= $1
                }
        }
    }

    /// Answers to an asked metric in each arm from the start on, those that came too late included.
    private func answers(to metric: String) -> [Double] {
        guard let shelf = course.shelf(metric) else { return pilot.arms.map { _ in 0 } }
        return pilot.arms.enumerated().map { place, arm in
            let row = shelf.rows.row(place)
            let counted = shelf.book.values.isQuantity ? row.first ?? 0 : row.reduce(0, +)
            return counted + lateAnswers(of: arm, metric)
        }
    }

    private func lateAnswers(of arm: String, _ metric: String) -> Double {
        guard (course.ledger.late[metric] ?? 0) > 0 else { return 0 }
        let all = tallies.branches
        return all.runs.reduce(0) {
            let isLate =
                $1.day > course.frame.last && all.metrics[$1.metric] == metric
                && all.arms[$1.arm] == arm
            return isLate ? $0 + max(0, all.answers(in: $1)) : $0
        }
    }

    private func draw(_ customers: [Int]) -> HealthCheck? {
        SampleRatio(counts: customers.map(Double.init), ratio: customers.map { _ in 1 }).map {
            HealthCheck(
                severity: $0.isMismatch ? .failed : .ok,
                subject: .sampleRatio(customers: byArm(customers), p: $0.p))
        }
    }

    /// Compares the response rates of each arm with the control's, of the invited as known or as
    /// planned; of several arms the one that differs most is told.
    private func rates(_ counts: [Int], of customers: [Int]?) -> HealthCheck? {
        let invited = customers ?? counts.map { _ in course.presentPilot.invitedPerArm ?? 0 }
        guard zip(counts, invited).allSatisfy({ $0 <= $1 && $1 > 0 }) else { return nil }
        let cells = zip(counts, invited).map { answered, invited in
            Cell.scale(.share(no: Double(invited - answered), yes: Double(answered)))
        }
        let contrasts = cells.dropFirst().reversed().map {
            Contrast.difference($0, minus: cells[0])
        }
        let strength = { (contrast: Contrast) in contrast.statistic(for: 0).map(abs) ?? 0 }
        guard let contrast = contrasts.max(by: { strength($0) < strength($1) }),
            let estimate = contrast.estimate
        else { return nil }
        let limits = contrast.limits(at: Self.rateGap)
        return HealthCheck(
            severity: limits.lower > 0 || limits.upper < 0 ? .warning : .ok,
            subject: .responseRates(
                shares: byArm(zip(counts, invited).map { Double($0) / Double($1) }),
                difference: Interval(
                    estimate: estimate, lower: limits.lower, upper: limits.upper
                ).scaled(by: 0.01), ofPlanned: customers == nil))
    }

    private func byArm<Value>(_ values: [Value]) -> [String: Value] {
        Dictionary(zip(pilot.arms, values)) { first, _ in first }
    }

    /// The mix of each dimension between the arms; of a pilot alone, between the periods.
    private func mixes(_ counting: MetricCounting) -> [HealthCheck] {
        let compared =
            pilot.design == .beforeAfter
            ? [course.frame.before(pilot.pilotArm), course.frame.after(pilot.pilotArm)]
                .compactMap(\.self)
            : Array(pilot.arms.indices)
        guard compared.count > 1 else { return [] }
        return PilotTallies.Dimension.allCases.compactMap { dimension in
            let groups = groups.groups(of: counting.asked.id, by: dimension)
            guard groups.count > 1 else { return nil }
            let width = counting.asked.measure == .quantity ? 4 : nil
            let table = compared.map { place in
                groups.map { group in
                    let all = group.rows.count / max(1, course.frame.places)
                    let row = group.rows[(place * all)..<((place + 1) * all)]
                    return width == nil ? row.reduce(0, +) : row.first ?? 0
                }
            }
            return MixShift(table: table).map {
                HealthCheck(
                    severity: $0.warns ? .warning : .ok,
                    subject: .mix(dimension: dimension, p: $0.p, cramersV: $0.cramersV))
            }
        }
    }

    /// Whether the answers could be re-weighted, and how far their mix is from the reference.
    private func weighting() -> [HealthCheck] {
        guard let goal = course.goals.first(where: { $0.goal.role == .primary }),
            let weighting = WeightingReader(course: course).weighting(goal)
        else { return [] }
        let isFar = (weighting.efficiency ?? 0) < 0.5
        return [
            HealthCheck(
                severity: !weighting.isApplied || isFar ? .warning : .ok,
                subject: .weighting(weighting))
        ]
    }
}
