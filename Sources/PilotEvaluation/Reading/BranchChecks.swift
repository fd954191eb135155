import ExperienceModel
import PilotStatistics

/// Checks that the branches with answers are those of the plan, each in its own arm.
struct BranchChecks {
    let course: PilotCourse
    let shelf: AnswerShelf

    private var pilot: Pilot { course.plan.pilot }

    func checks() -> [HealthCheck] {
        let astray = astray
        // Branches that nobody planned make no comparison with the plan.
        return astray.isEmpty ? [ratio].compactMap(\.self) : astray
    }

    /// Whether the arms have as many branches as planned.
    private var ratio: HealthCheck? {
        let planned = pilot.arms.map { pilot.branches[$0]?.count ?? 0 }
        guard planned.allSatisfy({ $0 > 0 }) else { return nil }
        let answered = pilot.arms.indices.map { branches(in: [$0]).count }
        return SampleRatio(counts: answered.map(Double.init), ratio: planned.map(Double.init)).map {
            HealthCheck(
                severity: $0.isMismatch ? .failed : .ok,
                subject: .branchRatio(
                    branches: byArm(answered), planned: byArm(planned), p: $0.p))
        }
    }

    /// Branches in another arm than the plan's mix what is compared; those of no arm may be
    /// misspelt.
    private var astray: [HealthCheck] {
        var own: [String: Set<String>] = [:]
        for (arm, branches) in pilot.branches {
            for branch in branches { own[branch, default: []].insert(arm) }
        }
        var (elsewhere, unplanned) = ([String: [String]](), [String: [String]]())
        for (place, arm) in pilot.arms.enumerated() {
            let places = [place] + [course.frame.before(arm)].compactMap(\.self)
            for branch in branches(in: places) {
                if let arms = own[branch] {
                    if !arms.contains(arm) { elsewhere[arm, default: []].append(branch) }
                } else if !(pilot.branches[arm] ?? []).isEmpty {
                    unplanned[arm, default: []].append(branch)
                }
            }
        }
        guard !elsewhere.isEmpty || !unplanned.isEmpty else { return [] }
        return [
            HealthCheck(
                severity: elsewhere.isEmpty ? .warning : .failed,
                subject: .branchesAstray(inOtherArm: elsewhere, unplanned: unplanned))
        ]
    }

    /// The names of the branches with answers in some places, in their order.
    private func branches(in places: [Int]) -> [String] {
        let parts = Set(places.flatMap { shelf.rows.parts[$0] })
        return Set(parts.compactMap { shelf.book.parts[$0].branch }).sorted()
    }

    private func byArm(_ values: [Int]) -> [String: Int] {
        Dictionary(zip(pilot.arms, values)) { first, _ in first }
    }
}
