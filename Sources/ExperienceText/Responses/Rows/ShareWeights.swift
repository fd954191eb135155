/// From percentages and a number of answers to whole answers.
enum ShareWeights {
    /// A percentage: `30`, `30%`, `29,5`; nil for any other text.
    static func share(_ text: String) -> Double? {
        let plain = PlainText.of(Label.folded(text))
        let number = plain.hasSuffix("%") ? String(plain.dropLast()) : plain
        guard case .value(let share) = AmountParser.read(Label.tidied(number), decimalMark: "."),
            share >= 0, share <= 101
        else { return nil }
        return share
    }

    /// How many of `total` answers each share stands for, by the largest remainders; nil where
    /// the shares are not 99 to 101 percent together (or as much of 1).
    static func weights(of shares: [Double], total: Int) -> [Int]? {
        let sum = shares.reduce(0, +)
        guard (99.0...101).contains(sum) || (0.99...1.01).contains(sum) else { return nil }
        let exact = shares.map { Double(total) * $0 / sum }
        var weights = exact.map { Int($0.rounded(.down)) }
        let order = exact.indices.sorted {
            let (one, other) = (
                exact[$0] - exact[$0].rounded(.down), exact[$1] - exact[$1].rounded(.down)
            )
            return one == other ? $0 < $1 : one > other
        }
        let missing = max(0, min(order.count, total - weights.reduce(0, +)))
        for place in order.prefix(missing) { weights[place] += 1 }
        return weights
    }

    /// Whether those shares of so many answers are no whole answers.
    static func areRounded(_ shares: [Double], total: Int) -> Bool {
        let sum = shares.reduce(0, +)
        guard sum > 0 else { return false }
        return shares.contains { share in
            let exact = Double(total) * share / sum
            return abs(exact - exact.rounded()) > 1e-6
        }
    }
}
