/// How often each value was answered; tallies of disjoint answers add with `+`.
public struct Tally: Equatable, Sendable {
    /// The values that were answered, ascending, each with its number of answers.
    ///
    /// A row and not a dictionary, because an evaluation reads millions of them.
    public private(set) var scores: [ScoreCount]

    /// Makes one from the number of answers by value.
    public init(counts: [Double: Int] = [:]) {
        scores = counts.map { ScoreCount(value: $0.key, count: $0.value) }
        if scores.count > 1 { scores.sort { $0.value < $1.value } }
    }

    /// Number of answers by value.
    public var counts: [Double: Int] {
        get { Dictionary(scores.map { ($0.value, $0.count) }) { $0 + $1 } }
        set { self = Tally(counts: newValue) }
    }

    /// How many answers.
    public var answers: Int { scores.reduce(0) { $0 + $1.count } }

    /// Both together.
    public static func + (left: Tally, right: Tally) -> Tally {
        var sum = left
        for score in right.scores { sum.add(score.count, of: score.value) }
        return sum
    }

    /// Adds more of one value.
    public mutating func add(_ count: Int, of value: Double) {
        let place = scores.firstIndex { $0.value >= value } ?? scores.count
        if place < scores.count, scores[place].value == value {
            scores[place].count += count
        } else {
            scores.insert(ScoreCount(value: value, count: count), at: place)
        }
    }
}
