/// Answers re-weighted to a reference mix of groups, with the precision that remains (Kish 1965).
///
/// The share of a value is Σ W·c/n over the groups; the answers are then worth 1/Σ(W²/n).
public struct PostStratification: Sendable, Equatable {
    /// One group of the mix.
    public struct Stratum: Sendable, Equatable {
        /// Its share in the reference mix, from 0 to 1.
        public var reference: Double
        /// The counts of its answers, one for each value of the scale.
        public var counts: [Double]

        /// A group with its reference share and its answers.
        public init(reference: Double, counts: [Double]) {
            self.reference = reference
            self.counts = counts
        }

        var answers: Double { counts.reduce(0, +) }

        func unusable(_ values: [Double]) -> UnusableNumbers? {
            UnusableNumbers.inCounts([reference])
                ?? UnusableNumbers.inAnswers(values: values, counts: counts)
        }
    }

    /// The weighted answers as effective counts; without answers, or with numbers that cannot be
    /// used, all are 0.
    public let effective: ScaleCell
    /// All answers, as they came.
    public let answers: Double
    /// The share of the reference mix that has answers at all; below 0.90 do not weight.
    public let usedShare: Double

    /// The re-weighting; groups without answers are dropped and the others take their share.
    public init(values: [Double], strata: [Stratum]) {
        let unusable = strata.lazy.compactMap { $0.unusable(values) }.first
        let used =
            unusable == nil ? strata.filter { $0.answers > 0 && $0.reference > 0 } : []
        let usedShare = used.reduce(0) { $0 + $1.reference }
        let weights = used.map { $0.reference / usedShare }
        let noise = zip(weights, used).reduce(0) { $0 + $1.0 * $1.0 / $1.1.answers }
        let effectiveAnswers = used.isEmpty ? 0 : 1 / noise
        let counts = values.indices.map { index in
            zip(weights, used).reduce(0) {
                $0 + effectiveAnswers * $1.0 * $1.1.counts[index] / $1.1.answers
            }
        }
        effective =
            unusable == nil
            ? ScaleCell(values: values, counts: counts) : .empty(values: values, because: unusable)
        answers = unusable == nil ? strata.reduce(0) { $0 + $1.answers } : 0
        self.usedShare = usedShare
    }

    /// The weighted mean; nil without answers.
    public var estimate: Double? { effective.estimate }

    /// Effective answers per answer; below 0.5 the sample mix is far from the reference.
    public var efficiency: Double? { answers > 0 ? effective.answers / answers : nil }
}
