import ExperienceModel
import PilotStatistics

/// Reads the cells of a goal out of the running sums: as they came, by branch, or re-weighted.
struct CellReader {
    let projection: Projection
    let terms: GoalTerms
    let rows: RunningCounts
    /// Whether branches carry the precision.
    let countsBranches: Bool
    /// The same answers in the groups of the mix; nil where they are not re-weighted.
    let mix: MixReader?

    /// A cell before its branches are reckoned with: counts of so many actual answers.
    private struct Part {
        var counts: [Double]
        var actual: Double
        /// The variance of its mean.
        var noise: Double
        var isFilled: Bool
    }

    /// The contrast on that day.
    func reading() -> ContrastReading {
        var parts = terms.terms.map { part($0, of: nil) }
        for arm in terms.arms where countsBranches && arm.count > 1 {
            let panel = panel(arm)
            for index in arm { parts[index] = part(terms.terms[index], of: panel) }
        }
        let spreads = terms.arms.map { countsBranches ? spread($0) : nil }
        var factors = Array(repeating: 1.0, count: parts.count)
        var (variances, freedoms) = ([Double](), [Double]())
        for (arm, spread) in zip(terms.arms, spreads) {
            guard let spread else { continue }
            let independent = arm.reduce(0) { $0 + parts[$1].noise }
            let effect = spread.designEffect(over: independent)
            for index in arm { factors[index] = 1 / effect }
            variances.append(effect * independent)
            freedoms.append(Double(max(1, spread.branches - 1)))
        }
        let contrast = contrast(parts, factors)
        return ContrastReading(
            contrast: contrast, line: terms.line, answers: parts.map(\.actual),
            coefficients: terms.terms.map(\.coefficient),
            isClosed: terms.terms.map(\.isClosed),
            freedom: countsBranches
                ? freedom(variances, freedoms) : contrast?.degreesOfFreedom,
            fewestBranches: spreads.compactMap { $0?.branches }.min(),
            isMixFilled: parts.allSatisfy(\.isFilled), isQuantity: projection.isQuantity)
    }

    private func contrast(_ parts: [Part], _ factors: [Double]) -> Contrast? {
        let sign: Double = terms.line.lowerIsBetter ? -1 : 1
        let cells = parts.indices.compactMap { index in
            projection.cell(parts[index].counts, times: factors[index]).map {
                Contrast.Term(coefficient: sign * terms.terms[index].coefficient, cell: $0)
            }
        }
        return cells.count == parts.count && !cells.isEmpty ? Contrast(cells) : nil
    }

    private func freedom(_ variances: [Double], _ freedoms: [Double]) -> Double? {
        DegreesOfFreedom.combined(variances: variances, degreesOfFreedom: freedoms)
            ?? freedoms.reduce(0, +)
    }

    /// A term's answers; of a panel only those of its branches.
    private func part(_ term: GoalTerms.Term, of panel: [Int]?) -> Part {
        var counts = projection.zero
        for place in term.places {
            guard let panel else {
                projection.add(rows.row(place), to: &counts)
                continue
            }
            for branch in panel { projection.add(rows.row(place, part: branch), to: &counts) }
        }
        let actual = projection.isQuantity ? counts[0] : counts.reduce(0, +)
        guard let mix else {
            return Part(counts: counts, actual: actual, noise: noise(counts), isFilled: true)
        }
        let weighted = mix.counts(of: term.places, projection)
        return Part(
            counts: weighted.counts, actual: actual, noise: noise(weighted.counts),
            isFilled: weighted.usedShare >= Thresholds.mix)
    }

    /// The branches with answers in both periods.
    private func panel(_ arm: [Int]) -> [Int] {
        branches(in: terms.terms[arm[0]].places).filter { branch in
            arm.allSatisfy { sums(terms.terms[$0].places, part: branch).answers > 0 }
        }
    }

    /// The variance of the mean of independent answers.
    private func noise(_ counts: [Double]) -> Double {
        guard let cell = projection.cell(counts), let variance = cell.variance else { return 0 }
        return max(0, variance) / cell.answers
    }

    private func spread(_ arm: [Int]) -> BranchSpread {
        let places = arm.map { terms.terms[$0].places }
        if places.count == 1, let mix, let spread = mix.spread(of: places[0], projection) {
            return spread
        }
        let branches = branches(in: places[0]).map { part in
            let after = sums(places[0], part: part)
            let before = places.count > 1 ? sums(places[1], part: part) : (0, 0)
            return BranchSpread.Branch(
                answers: after.answers, sum: after.sum, answersBefore: before.0,
                sumBefore: before.1)
        }
        return places.count > 1 ? BranchSpread(panel: branches) : BranchSpread(branches)
    }

    /// The branches that have answers in those places.
    private func branches(in places: [Int]) -> [Int] {
        if places.count == 1 { return rows.parts[places[0]] }
        return Array(Set(places.flatMap { rows.parts[$0] })).sorted()
    }

    private func sums(_ places: [Int], part: Int) -> (answers: Double, sum: Double) {
        places.reduce((0, 0)) {
            let sums = rows.sums($1, part: part, projection)
            return ($0.0 + sums.answers, $0.1 + sums.sum)
        }
    }
}
