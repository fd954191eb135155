/// What a design compares: a sum of the true means of its cells, each with its coefficient.
public struct Contrast: Sendable, Equatable {
    /// One cell and the coefficient with which it enters.
    public struct Term: Sendable, Equatable {
        /// How the cell enters: 1 for the pilot, −1 for its control.
        public var coefficient: Double
        /// The cell.
        public var cell: Cell

        /// A cell with its coefficient, which is finite and not 0.
        public init(coefficient: Double, cell: Cell) {
            self.coefficient = coefficient
            self.cell = cell
        }

        var estimate: Double? { cell.estimate.map { coefficient * $0 } }
        func limits(at q: Double) -> Limits { cell.limits(at: q).scaled(by: coefficient) }

        /// The variance of the term's estimate.
        var varianceOfEstimate: Double? {
            cell.variance.map { coefficient * coefficient * $0 / cell.answers }
        }
    }

    /// The terms of the sum.
    public let terms: [Term]
    private let branchDegreesOfFreedom: Double?

    /// A contrast of at least one term.
    ///
    /// Without terms, or with a coefficient that cannot be used, it has no estimate, and `unusable`
    /// says why.
    public init(_ terms: [Term]) {
        self.init(terms, branchDegreesOfFreedom: nil)
    }

    private init(_ terms: [Term], branchDegreesOfFreedom: Double?) {
        self.terms = terms
        self.branchDegreesOfFreedom = branchDegreesOfFreedom
    }

    /// A pilot alone, against a fixed goal.
    public static func single(_ cell: Cell) -> Contrast {
        Contrast([Term(coefficient: 1, cell: cell)])
    }

    /// A pilot against its control, or after against before.
    public static func difference(_ pilot: Cell, minus control: Cell) -> Contrast {
        Contrast([Term(coefficient: 1, cell: pilot), Term(coefficient: -1, cell: control)])
    }

    /// The pilot's change beyond its control's change.
    public static func differenceInDifferences(
        pilotAfter: Cell, pilotBefore: Cell, controlAfter: Cell, controlBefore: Cell
    ) -> Contrast {
        Contrast([
            Term(coefficient: 1, cell: pilotAfter), Term(coefficient: -1, cell: pilotBefore),
            Term(coefficient: -1, cell: controlAfter), Term(coefficient: 1, cell: controlBefore),
        ])
    }

    /// The same contrast over cells of effective counts, whose variance rests on branches.
    ///
    /// - Parameter degreesOfFreedom: as `DegreesOfFreedom.combined` gives them for the arms.
    public func restingOnBranches(degreesOfFreedom: Double) -> Contrast {
        Contrast(terms, branchDegreesOfFreedom: degreesOfFreedom)
    }

    /// The contrast with its sign turned, for metrics where lower is better.
    public func negated() -> Contrast {
        let turned = terms.map { Term(coefficient: -$0.coefficient, cell: $0.cell) }
        return Contrast(turned, branchDegreesOfFreedom: branchDegreesOfFreedom)
    }

    /// Why the contrast cannot be computed at all; nil as a rule.
    public var unusable: UnusableNumbers? {
        isCoefficientsUsable ? terms.lazy.compactMap(\.cell.unusable).first : .contrast
    }

    private var isCoefficientsUsable: Bool {
        !terms.isEmpty && terms.allSatisfy { $0.coefficient.isFinite && $0.coefficient != 0 }
    }

    /// The estimate Σa·mean, in the unit of the metric; nil if a cell has no answers.
    public var estimate: Double? {
        guard isCoefficientsUsable else { return nil }
        var sum = 0.0
        for term in terms {
            guard let estimate = term.estimate else { return nil }
            sum += estimate
        }
        return sum.isFinite ? sum : nil
    }

    /// The least and the greatest value that the contrast can have.
    public var possibleRange: Limits {
        guard isCoefficientsUsable else { return .unknown }
        return terms.map { $0.cell.possibleRange.scaled(by: $0.coefficient) }
            .reduce(Limits(lower: 0, upper: 0)) {
                Limits(lower: $0.lower + $1.lower, upper: $0.upper + $1.upper)
            }
    }

    /// The limits at critical value `q` on each side: square-and-add (MOVER; Zou & Donner 2008).
    ///
    /// From the estimate down by the root of the sum of squares of what each term's own limit lies
    /// below its estimate, and up likewise; in the unit of the metric.
    /// Early they can lie beyond the possible range; clip them for display only. If a cell has no
    /// answers they are that range.
    public func limits(at q: Double) -> Limits {
        guard let estimate else { return possibleRange }
        let parts = terms.map { $0.limits(at: q) }
        if parts.count == 1 { return parts[0] }
        var (below, above) = (0.0, 0.0)
        for (term, part) in zip(terms, parts) {
            let middle = term.estimate ?? 0
            let (down, up) = (max(0, middle - part.lower), max(0, part.upper - middle))
            below += down * down
            above += up * up
        }
        return Limits(
            lower: estimate - below.squareRoot(), upper: estimate + above.squareRoot())
    }

    /// The critical value at which the interval just reaches `goal`, with the sign of the estimate
    /// minus the goal; infinite where no interval reaches it.
    ///
    /// For one bounded cell it is the score statistic itself; else a root of the limits. Test and
    /// interval are the same thing: the lower limit at q is at or above the goal where the
    /// statistic is at least q.
    /// - Returns: 0 where the estimate is the goal; nil if a cell has no answers.
    public func statistic(for goal: Double) -> Double? {
        guard let estimate, !goal.isNaN else { return nil }
        if estimate == goal { return 0 }
        if terms.count == 1, case .scale(let cell) = terms[0].cell {
            let coefficient = terms[0].coefficient
            let sign: Double = coefficient > 0 ? 1 : -1
            return cell.statistic(for: goal / coefficient).map { sign * $0.z }
        }
        return estimate > goal
            ? firstCriticalValue { goal - limits(at: $0).lower }
            : -firstCriticalValue { limits(at: $0).upper - goal }
    }

    /// Degrees of freedom of the t distribution of the statistic; nil for the normal one.
    public var degreesOfFreedom: Double? {
        if let branchDegreesOfFreedom { return branchDegreesOfFreedom }
        let variances = terms.compactMap(\.varianceOfEstimate)
        guard variances.count == terms.count else { return nil }
        let freedoms = terms.map { term in
            if case .mean(let cell) = term.cell { cell.answers - 1 } else { Double.infinity }
        }
        return DegreesOfFreedom.combined(variances: variances, degreesOfFreedom: freedoms)
    }

    /// The first q from 0 on at which `overshoot` is no longer negative.
    private func firstCriticalValue(where overshoot: (Double) -> Double) -> Double {
        if overshoot(0) >= 0 { return 0 }
        var far = 1.0
        while overshoot(far) < 0 {
            far *= 2
            if far > 1e6 { return .infinity }
        }
        return RootFinder.root(
            from: far == 1 ? 0 : far / 2, to: far, tolerance: 1e-13, of: overshoot)
    }
}
