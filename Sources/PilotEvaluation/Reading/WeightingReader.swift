import ExperienceModel
import PilotStatistics

/// Says how a goal's answers were re-weighted.
struct WeightingReader {
    let course: PilotCourse

    /// Nil where the plan has no reference mix, or nothing was answered.
    func weighting(_ goal: GoalCourse) -> WeightingReadOut? {
        guard let mix = course.plan.pilot.referenceMix,
            let shelf = course.shelf(goal.counting.asked.id),
            let projection = goal.counting.projection(of: shelf.book.values), !projection.isQuantity
        else { return nil }
        guard let reader = course.mixReader(goal.counting.asked.id) else {
            return WeightingReadOut(
                mix: mix, usedShare: used(mix, shelf), efficiency: nil, isApplied: false)
        }
        let filled = (0..<course.frame.places).filter {
            projection.answers(shelf.rows.row($0)) > 0
        }
        let read = filled.map { place in
            let weighted = reader.counts(of: [place], projection)
            let effective = weighted.counts.reduce(0, +)
            return (
                weighted.usedShare, weighted.labelled > 0 ? effective / weighted.labelled : 0
            )
        }
        return WeightingReadOut(
            mix: mix, usedShare: read.map(\.0).min() ?? 0, efficiency: read.map(\.1).min(),
            isApplied: true)
    }

    private func used(_ mix: ReferenceMix, _ shelf: AnswerShelf) -> Double {
        let groups = Set(shelf.mixBook?.parts.compactMap(\.group) ?? [])
        return min(1, groups.reduce(0) { $0 + max(0, mix.shares[$1] ?? 0) })
    }
}
