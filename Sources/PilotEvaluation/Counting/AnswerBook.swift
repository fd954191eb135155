import ExperienceModel

/// The answers to one asked metric: the runs of the tallies that count, in the order of their days.
///
/// A class, because all that read it share the one that was written.
final class AnswerBook {
    /// Rows of the tallies that count in one place.
    struct Run {
        let place: Int
        fileprivate let rows: CodedTallies.Run

        init(_ rows: CodedTallies.Run, place: Int) {
            self.rows = rows
            self.place = place
        }
    }

    /// The runs of one day.
    struct DayRuns {
        let day: Day
        fileprivate(set) var runs: Range<Int>
    }

    let asked: Metric
    let values: ScoreValues
    /// In the order of their days.
    let runs: [Run]
    let days: [DayRuns]
    /// Branches, or groups of a mix, by their numbers here.
    let parts: [CodedTallies.Part]
    /// Answers that are not on the scale.
    let offScale: Double
    /// Counts that are negative or not finite.
    let broken: Int

    private let tallies: CodedTallies
    private let partNumbers: [Int32]
    private let valuePlaces: [Int32]

    /// - Parameters:
    ///   - dimension: the only one of whose parts the rows count.
    ///   - runs: those of the metric that count somewhere, in the order of the tallies.
    init(
        of asked: Metric, in tallies: CodedTallies, by dimension: PilotTallies.Dimension,
        _ runs: [Run]
    ) {
        self.asked = asked
        self.tallies = tallies
        var check = RowCheck(of: asked, in: tallies, by: dimension)
        let counted = runs.filter { check.counts($0.rows) }
        values = check.values
        parts = check.parts
        partNumbers = check.partNumbers
        valuePlaces = check.valuePlaces
        offScale = check.offScale
        broken = check.broken
        let order = counted.indices.sorted {
            (counted[$0].rows.day, $0) < (counted[$1].rows.day, $1)
        }
        self.runs = order.map { counted[$0] }
        var days: [DayRuns] = []
        for (index, run) in self.runs.enumerated() {
            if days.last?.day == run.rows.day {
                days[days.count - 1].runs = days[days.count - 1].runs.lowerBound..<(index + 1)
            } else {
                days.append(DayRuns(day: run.rows.day, runs: index..<(index + 1)))
            }
        }
        self.days = days
    }

    /// Visits the answers of a run: part, place in a row of counts, and how much to add there.
    @inline(__always)
    func visit(_ run: Run, _ body: (_ part: Int, _ value: Int, _ count: Double) -> Void) {
        guard !values.isQuantity else { return visitSums(run, body) }
        let (numbers, places, scores) = (partNumbers, valuePlaces, tallies.scores)
        for index in run.rows.scores {
            let score = scores[index]
            let (part, place) = (numbers[Int(score.part)], places[Int(score.value)])
            if score.count > 0, part >= 0, place >= 0 {
                body(Int(part), Int(place), Double(score.count))
            }
        }
    }

    /// All answers of a run; of a quantity their number.
    func answers(in run: Run) -> Double {
        var answers = 0.0
        let isQuantity = values.isQuantity
        visit(run) { if !isQuantity || $1 == 0 { answers += $2 } }
        return answers
    }

    private func visitSums(_ run: Run, _ body: (Int, Int, Double) -> Void) {
        func visit(_ sums: Sums, _ part: Int32) {
            guard partNumbers[Int(part)] >= 0, Self.isSound(sums) else { return }
            for index in 0..<4 { body(Int(partNumbers[Int(part)]), index, sums[index]) }
        }
        for score in tallies.scores[run.rows.scores] where score.count != 0 {
            visit(Self.sums(score, tallies.values), score.part)
        }
        for row in tallies.sums[run.rows.sums] { visit(Self.sums(row.moments), row.part) }
    }
}

// What is summed of a quantity.
extension AnswerBook {
    /// Number, sum, sum of squares, sum of cubes.
    typealias Sums = SIMD4<Double>

    /// Sums beyond these cannot be those of anything that is measured, and would overflow.
    private static let largest = Sums(1e15, 1e90, 1e180, 1e270)

    /// Whether they can be those of answers.
    static func isSound(_ sums: Sums) -> Bool {
        all((sums .<= largest) .& (sums .>= -largest)) && sums[0] >= 0 && sums[2] >= 0
    }

    static func sums(_ moments: Moments) -> Sums {
        Sums(Double(moments.answers), moments.sum, moments.sumOfSquares, moments.sumOfCubes)
    }

    /// The sums of so many answers of one value.
    static func sums(_ score: CodedTallies.Score, _ values: [Double]) -> Sums {
        let (n, value) = (Double(score.count), values[Int(score.value)])
        return Sums(n, n * value, n * value * value, n * value * value * value)
    }
}
