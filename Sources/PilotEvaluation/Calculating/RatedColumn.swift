/// A column of ratings as the different values in it and, for each row, which of them it has.
struct RatedColumn {
    /// The different values, ascending.
    let values: [Double]
    /// For each row the place of its value; nil where it has none.
    let steps: [Int?]

    init(_ ratings: [Double?]) {
        let values = Set(ratings.compactMap(\.self)).sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(values, values.indices))
        self.values = values
        steps = ratings.map { $0.flatMap { places[$0] } }
    }

    /// The mean, or with a highest rating the share of the two that are nearest to it.
    func performance(topTwoOf highest: Double?) -> Double {
        let rated = steps.compactMap { $0.map { values[$0] } }
        guard !rated.isEmpty else { return 0 }
        guard let highest else { return rated.reduce(0, +) / Double(rated.count) }
        return Double(rated.count { $0 >= highest - 1 }) / Double(rated.count)
    }
}
