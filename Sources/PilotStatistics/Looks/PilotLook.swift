/// What one look at a running pilot may conclude from: information, and p values safe for peeking.
public enum PilotLook {
    /// 1/Σ(a²/n): the information present; for one arm its answers, 0 if a cell has none.
    public static func information(_ cells: [CellProgress]) -> Double {
        let noise = cells.reduce(0) { $0 + $1.noise }
        return noise > 0 ? 1 / noise : 0
    }

    /// The share of the planned information that is present, from 0; above 1 beyond the plan.
    ///
    /// (Σa²/N)/(Σa²/n), for planned answers N and present ones n: for one arm n/N.
    /// - Returns: nil where a cell has no planned answers: an open-ended pilot.
    public static func informationFraction(_ cells: [CellProgress]) -> Double? {
        let planned = cells.compactMap { cell in
            cell.planned.map { cell.coefficient * cell.coefficient / $0 }
        }
        guard planned.count == cells.count, !cells.isEmpty else { return nil }
        if cells.contains(where: { $0.answers == 0 }) { return 0 }
        let fraction = planned.reduce(0, +) * information(cells)
        return fraction.isFinite ? fraction : nil
    }

    /// z with the same upper tail as a statistic of the t distribution, signed.
    ///
    /// - Parameter degreesOfFreedom: nil for the normal distribution.
    public static func normalStatistic(_ statistic: Double, degreesOfFreedom: Double?) -> Double {
        guard let degreesOfFreedom, degreesOfFreedom > 0, statistic.isFinite, statistic != 0 else {
            return statistic
        }
        let tail = StudentDistribution.upperTail(
            statistic.magnitude, degreesOfFreedom: degreesOfFreedom)
        let z = NormalDistribution.quantile(upperTail: tail)
        return statistic > 0 ? z : -z
    }

    /// The p value of "goal met" that stays valid however often one looks.
    ///
    /// 2·SF(z·√t) while the boundary c/√t is in force; on the end date the level at which the
    /// end-date rule would just decide (Betensky 1998). Report the smallest one of the looks up to
    /// the final one.
    /// - Parameters:
    ///   - statistic: z at the goal, positive in the direction of the goal.
    ///   - fraction: the share of the planned information.
    ///   - atEndDate: whether this is the last look although the plan is not reached.
    /// - Returns: from 0 to 1; 1 before the first answer and where the statistic is not positive.
    public static func peekSafeP(
        statistic: Double, fraction: Double, atEndDate: Bool = false
    ) -> Double {
        guard statistic > 0, fraction > 0 else { return 1 }
        let root = min(1, fraction).squareRoot()
        guard atEndDate, fraction < 1 else {
            return min(1, 2 * NormalDistribution.upperTail(statistic * root))
        }
        return endDateP(statistic: statistic, root: root)
    }

    /// The smallest p at which the end-date rule would just say "goal met": a fixed point that is
    /// approached from below.
    private static func endDateP(statistic: Double, root: Double) -> Double {
        let fixed = NormalDistribution.upperTail(statistic)
        var p = fixed
        for _ in 0..<20_000 {
            let c = NormalDistribution.quantile(upperTail: p / 2)
            let next = fixed + NormalDistribution.upperTail(2 * c / root - statistic)
            if next >= 1 { return 1 }
            if next - p <= 1e-14 * p { return next }
            p = next
        }
        return p
    }
}
