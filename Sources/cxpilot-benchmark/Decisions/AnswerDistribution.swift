import PilotStatistics

/// How customers of a given NPS answer on 0 to 10.
///
/// They have a normal feeling of standard deviation 2.5, rounded to the scale. Its passives are
/// 0.31 to 0.35 of 1 − (NPS/100)², as in most surveys.
struct AnswerDistribution {
    private static let deviation = 2.5

    /// The chance of an answer of at most each score, 0 to 10.
    let cumulative: [Double]

    /// Answers whose true score is `nps`, strictly between −100 and 100.
    init(nps: Double) {
        var (low, high) = (-20.0, 40.0)
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if Self.nps(feeling: middle) < nps { low = middle } else { high = middle }
        }
        let feeling = (low + high) / 2
        cumulative = (0..<10).map { Self.share(upTo: $0, feeling: feeling) } + [1]
    }

    private static func share(upTo score: Int, feeling: Double) -> Double {
        NormalDistribution.cdf((Double(score) + 0.5 - feeling) / deviation)
    }

    private static func nps(feeling: Double) -> Double {
        100 * (1 - share(upTo: 8, feeling: feeling) - share(upTo: 6, feeling: feeling))
    }

    /// The share of passives.
    var passives: Double { cumulative[8] - cumulative[6] }

    /// The true score.
    var nps: Double { 100 * (1 - cumulative[8] - cumulative[6]) }

    /// So many customers answer: how many gave each score, 0 to 10.
    func answers(_ count: Int, from numbers: inout SeededNumbers) -> [Int] {
        var counts = Array(repeating: 0, count: 11)
        for _ in 0..<count {
            let place = numbers.uniform()
            counts[cumulative.firstIndex { place < $0 } ?? 10] += 1
        }
        return counts
    }
}
