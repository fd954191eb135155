import RealModule

/// The place at which a tail has a given probability, for any distribution with both tails.
enum TailQuantile {
    /// The place between `start` and `end`, on an axis of the distribution's choice, where the tail
    /// is `probability`: the root of the difference of the logarithms, so that tiny tails are found
    /// as well as common ones.
    static func place(
        from start: Double, to end: Double, probability: Double, tail: (Double) -> Double
    ) -> Double {
        let target = Double.log(probability)
        return RootFinder.root(from: start, to: end, tolerance: 0) { place in
            // A tail of nothing is still below every other one.
            max(-1e6, Double.log(tail(place))) - target
        }
    }
}
