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
            assignment(shelf, projection) + before.checks() + mixes(counting) + tallied
            + weighting()
        return checks.sorted { $0.severity > $1.severity }
    }

    /// Whether the arms are as large as they were meant to be, and answered equally often.
    private func assignment(_ shelf: AnswerShelf, _ projection: Projection) -> [HealthCheck] {
        guard pilot.arms.count > 1, pilot.design != .beforeAfter else { return [] }
        // Customers are those of both periods, which says nothing of either.
        if pilot.measuresBefore {
            return pilot.countsBranches ? [branches(shelf)].compactMap(\.self) : []
        }
        let customers = pilot.arms.map { max(0, tallies.customers[$0] ?? 0) }
        let counted = pilot.arms.indices.map { projection.answers(shelf.rows.row($0)) }
        // Customers are those of all days, so the answers that came too late belong to them.
        let late = pilot.arms.map { lateAnswers(of: $0, shelf.book.asked.id) }
        let all = zip(counted, late).map { MetricCounting.whole($0 + $1) }
        // Only a file that holds those who did not answer shows how many were invited.
        let isDrawKnown = zip(customers, all).contains { $0 > $1 }
        var checks: [HealthCheck] = []
        if pilot.countsBranches {
            checks += [branches(shelf)].compactMap(\.self)
        } else if isDrawKnown, pilot.design == .randomised {
            checks += [draw(customers)].compactMap(\.self)
        }
        if isDrawKnown || !pilot.countsBranches {
            checks += [rates(all, of: isDrawKnown ? customers : nil)].compactMap(\.self)
        }
        return checks
    }

    private func lateAnswers(of arm: String, _ metric: String) -> Double {
        guard (course.ledger.late[metric] ?? 0) > 0 else { return 0 }
        return tallies.cells.reduce(0) {
            let isLate = $1.metric == metric && $1.arm == arm && $1.day > course.frame.last
            return isLate ? $0 + Double(max(0, $1.answers.count)) : $0
        }
    }

    private func draw(_ customers: [Int]) -> HealthCheck? {
        SampleRatio(counts: customers.map(Double.init), ratio: customers.map { _ in 1 }).map {
            HealthCheck(
                severity: $0.isMismatch ? .failed : .ok,
                subject: .sampleRatio(customers: byArm(customers), p: $0.p))
        }
    }

    private func branches(_ shelf: AnswerShelf) -> HealthCheck? {
        let planned = pilot.arms.map { pilot.branches[$0]?.count ?? 0 }
        guard planned.allSatisfy({ $0 > 0 }) else { return nil }
        let answered = pilot.arms.indices.map { place in
            shelf.book.parts.indices.filter { part in
                shelf.book.parts[part].branch != nil
                    && shelf.rows.row(place, part: part).contains { $0 > 0 }
            }.count
        }
        return SampleRatio(counts: answered.map(Double.init), ratio: planned.map(Double.init)).map {
            HealthCheck(
                severity: $0.isMismatch ? .failed : .ok,
                subject: .branchRatio(
                    branches: byArm(answered), planned: byArm(planned), p: $0.p))
        }
    }

    /// Compares the response rates of pilot and control, of the invited as known or as planned.
    private func rates(_ counts: [Int], of customers: [Int]?) -> HealthCheck? {
        let invited = customers ?? counts.map { _ in pilot.invitedPerArm ?? 0 }
        guard zip(counts, invited).allSatisfy({ $0 <= $1 && $1 > 0 }),
            let control = counts.first, let last = counts.last,
            let invitedControl = invited.first, let invitedLast = invited.last
        else { return nil }
        let contrast = Contrast.difference(
            .scale(.share(no: Double(invitedLast - last), yes: Double(last))),
            minus: .scale(.share(no: Double(invitedControl - control), yes: Double(control))))
        let limits = contrast.limits(at: Self.rateGap)
        guard let estimate = contrast.estimate else { return nil }
        return HealthCheck(
            severity: limits.lower > 0 || limits.upper < 0 ? .warning : .ok,
            subject: .responseRates(
                shares: byArm(zip(counts, invited).map { Double($0) / Double($1) }),
                difference: Interval(
                    estimate: estimate, lower: limits.lower, upper: limits.upper
                ).scaled(by: 0.01)))
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
