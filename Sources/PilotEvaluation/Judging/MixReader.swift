import ExperienceModel
import PilotStatistics

/// Re-weights the answers of places to a reference mix.
struct MixReader {
    let mix: ReferenceMix
    let parts: [CodedTallies.Part]
    let rows: RunningCounts
    private let groups: [String]

    init(mix: ReferenceMix, parts: [CodedTallies.Part], rows: RunningCounts) {
        self.mix = mix
        self.parts = parts
        self.rows = rows
        groups = mix.shares.filter { $0.value > 0 && $0.value <= 1 }.keys.sorted()
    }

    /// The answers as effective counts (Kish 1965), and the share of the mix that has answers.
    func counts(
        of places: [Int], _ projection: Projection
    ) -> (counts: [Double], usedShare: Double, labelled: Double) {
        var counts = groups.map { _ in projection.zero }
        for (index, part) in parts.enumerated() {
            guard let group = part.group.flatMap(groups.firstIndex) else { continue }
            for place in places {
                projection.add(rows.row(place, part: index), to: &counts[group])
            }
        }
        let labelled = counts.reduce(0) { $0 + $1.reduce(0, +) }
        let strata = zip(groups, counts).map {
            PostStratification.Stratum(reference: mix.shares[$0] ?? 0, counts: $1)
        }
        let weighting = PostStratification(values: projection.values, strata: strata)
        let whole = groups.reduce(0) { $0 + (mix.shares[$1] ?? 0) }
        return (
            weighting.effective.counts, whole > 0 ? weighting.usedShare / whole : 0, labelled
        )
    }

    /// The jackknife of the weighted mean; nil where the groups are not known within branches.
    func spread(of places: [Int], _ projection: Projection) -> BranchSpread? {
        let branches = Array(Set(parts.compactMap(\.branch))).sorted()
        guard branches.count > 1 else { return nil }
        var sums = branches.map { _ in groups.map { _ in (answers: 0.0, sum: 0.0) } }
        for (index, part) in parts.enumerated() {
            guard let group = part.group.flatMap(groups.firstIndex),
                let branch = part.branch.flatMap(branches.firstIndex)
            else { continue }
            for place in places {
                let some = rows.sums(place, part: index, projection)
                sums[branch][group].answers += some.answers
                sums[branch][group].sum += some.sum
            }
        }
        return BranchSpread(weights: groups.map { mix.shares[$0] ?? 0 }, branches: sums)
    }
}
