import ExperienceModel
import PilotStatistics

/// How a row of counts becomes a cell: the values of the statistics, and which of them each answer
/// counts as.
///
/// A quantity keeps its sums.
struct Projection {
    /// The values of the scale, ascending; empty for a quantity.
    let values: [Double]
    /// For each place of a row the index among the values.
    let categories: [Int]
    let isQuantity: Bool
    /// For each place of a row the value that an answer there counts as.
    private let worths: [Double]

    /// A quantity: number, sum, sum of squares, sum of cubes.
    static let sums = Projection(values: [], categories: [0, 1, 2, 3], isQuantity: true)

    /// A bounded scale; nil where it has fewer than two values.
    init?(values: [Double], categories: [Int]) {
        guard values.count >= 2, zip(values, values.dropFirst()).allSatisfy({ $0 < $1 })
        else { return nil }
        self.init(values: values, categories: categories, isQuantity: false)
    }

    private init(values: [Double], categories: [Int], isQuantity: Bool) {
        self.values = values
        self.categories = categories
        self.isQuantity = isQuantity
        worths = isQuantity ? [] : categories.map { values[$0] }
    }

    /// The same answers with other values: what a customer of each kind brings.
    func valued(_ values: [Double]) -> Projection? {
        values.count == self.values.count
            ? Projection(values: values, categories: categories) : nil
    }

    /// An empty cell's counts or sums.
    var zero: [Double] { Array(repeating: 0, count: isQuantity ? 4 : values.count) }

    /// Adds a row to counts or sums.
    func add(_ row: ArraySlice<Double>, to counts: inout [Double]) {
        var index = row.startIndex
        for category in categories where index < row.endIndex {
            counts[category] += row[index]
            index += 1
        }
    }

    /// How many answers a row holds.
    func answers(_ row: ArraySlice<Double>) -> Double {
        isQuantity ? row.first ?? 0 : row.reduce(0, +)
    }

    /// How many answers a row of `width` numbers holds, and the sum of their values.
    func sums(
        _ rows: Span<Double>, from start: Int, _ width: Int
    ) -> (answers: Double, sum: Double) {
        if isQuantity { return width > 0 ? (rows[start], rows[start + 1]) : (0, 0) }
        var (answers, sum) = (0.0, 0.0)
        let worths = worths.span
        for index in 0..<min(width, worths.count) {
            answers += rows[start + index]
            sum += rows[start + index] * worths[index]
        }
        return (answers, sum)
    }

    /// Counts or sums as a cell, counted `factor` times; nil without answers.
    func cell(_ counts: [Double], times factor: Double = 1) -> Cell? {
        let scaled = factor == 1 ? counts : counts.map { $0 * factor }
        guard isQuantity else {
            let cell = ScaleCell(values: values, counts: scaled)
            return cell.answers > 0 ? .scale(cell) : nil
        }
        guard scaled[0] > 0 else { return nil }
        return .mean(
            MeanCell(
                answers: scaled[0], sum: scaled[1], sumOfSquares: scaled[2],
                sumOfCubes: scaled[3]))
    }
}
