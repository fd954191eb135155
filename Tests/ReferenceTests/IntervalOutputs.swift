import PilotStatistics

/// Estimates, limits and statistics of cells and contrasts.
enum IntervalOutputs {
    static func npsSummary(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let scores = inputs["scores"].numbers
        let cell = ScaleCell.nps(
            detractors: scores[0...6].reduce(0, +), passives: scores[7...8].reduce(0, +),
            promoters: scores[9...10].reduce(0, +))
        return [
            "n": .single(cell.answers), "detractors": .single(cell.counts[0]),
            "passives": .single(cell.counts[1]), "promoters": .single(cell.counts[2]),
            "nps": .number(cell.estimate), "variance": .number(cell.variance),
            "se": .number(cell.variance.map { ($0 / cell.answers).squareRoot() }),
        ]
    }

    static func scoreLimits(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let cell = inputs.scaleCell
        let limits = cell.limits(at: inputs["z"].required)
        return [
            "n": .single(cell.answers), "mean": .number(cell.estimate),
            "lower": .limit(limits.lower, of: cell.estimate),
            "upper": .limit(limits.upper, of: cell.estimate),
        ]
    }

    static func scoreStatistic(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let statistic = inputs.scaleCell.statistic(for: inputs["goal"].required)
        return [
            "z": .number(statistic?.z), "null_variance": .number(statistic?.nullVariance),
        ]
    }

    static func hallLimits(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let cell = inputs.meanCell
        let limits = cell.limits(at: inputs["q"].required)
        return [
            "lower": .limit(limits.lower, of: cell.estimate),
            "upper": .limit(limits.upper, of: cell.estimate),
        ]
    }

    static func contrast(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let contrast = inputs.contrast
        let limits = contrast.limits(at: inputs["q"].required)
        return [
            "estimate": .number(contrast.estimate),
            "lower": .limit(limits.lower, of: contrast.estimate),
            "upper": .limit(limits.upper, of: contrast.estimate),
        ]
    }

    static func contrastStatistic(_ inputs: ReferenceValue) -> [String: ReferenceValue] {
        let q = inputs.contrast.statistic(for: inputs["goal"].required)
        return ["q": .number(q), "p_one_look": .number(q.map(NormalDistribution.upperTail))]
    }
}

extension ReferenceValue {
    /// A limit; without an estimate it is the end of the scale, which a file may also leave out.
    static func limit(_ limit: Double, of estimate: Double?) -> ReferenceValue {
        estimate == nil ? .nothing(orElse: limit) : .single(limit)
    }

    var scaleCell: ScaleCell {
        ScaleCell(values: self["support"].numbers, counts: self["counts"].numbers)
    }

    var meanCell: MeanCell {
        MeanCell(
            answers: self["n"].required, sum: self["sum"].required,
            sumOfSquares: self["sum2"].required, sumOfCubes: self["sum3"].number)
    }

    var contrast: Contrast {
        Contrast(
            zip(self["coefficients"].numbers, self["cells"].list).map { coefficient, cell in
                Contrast.Term(
                    coefficient: coefficient,
                    cell: cell["kind"].text == "mean"
                        ? .mean(cell.meanCell) : .scale(cell.scaleCell))
            })
    }

    /// The one-sided error of the case, 0.05 where it names none.
    var alpha: Double { self["alpha"].number ?? 0.05 }

    /// θ of the case's error, power and looks; looks of null are looks all the time.
    var drift: Double {
        SampleSize.drift(alpha: alpha, power: self["power"].number ?? 0.80, looks: looks)
    }

    var looks: Int? { has("looks") ? self["looks"].number.map { Int($0) } : 30 }
}
