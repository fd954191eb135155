/// Finds where a function crosses zero inside a bracket.
///
/// Chandrupatla (1997): inverse quadratic steps where they are safe, halving where they are not,
/// so that it is never slower than bisection by more than a small factor.
enum RootFinder {
    /// The place in `[start, end]` where `function` changes sign, to within `tolerance`.
    ///
    /// A function that has the same sign at both ends has its root at the end nearer to zero:
    /// rounding alone can bring that about, and then that end is the answer.
    static func root(
        from start: Double, to end: Double, tolerance: Double,
        of function: (Double) -> Double
    ) -> Double {
        var newest = Point(at: start, function)
        var opposite = Point(at: end, function)
        guard newest.isOpposite(to: opposite) else { return newest.nearerToZero(opposite).place }
        var previous = newest
        var step = 0.5
        for _ in 0..<200 {
            let next = Point(
                at: newest.place + step * (opposite.place - newest.place), function)
            if next.isOpposite(to: newest) {
                (previous, opposite) = (opposite, newest)
            } else {
                previous = newest
            }
            newest = next
            let best = newest.nearerToZero(opposite)
            let width = (opposite.place - newest.place).magnitude
            let smallest = (2 * best.place.ulp + tolerance) / width
            if best.height == 0 || smallest > 0.5 { return best.place }
            let proposal = quadraticStep(newest, opposite, previous) ?? 0.5
            step = min(1 - smallest, max(smallest, proposal))
        }
        return newest.nearerToZero(opposite).place
    }

    /// The inverse quadratic step as a share of the bracket, where Chandrupatla's test allows it.
    private static func quadraticStep(_ a: Point, _ b: Point, _ c: Point) -> Double? {
        let xi = (a.place - b.place) / (c.place - b.place)
        let phi = (a.height - b.height) / (c.height - b.height)
        guard phi * phi < xi, (1 - phi) * (1 - phi) < 1 - xi else { return nil }
        let first = a.height / (b.height - a.height) * (c.height / (b.height - c.height))
        let second =
            (c.place - a.place) / (b.place - a.place)
            * (a.height / (c.height - a.height)) * (b.height / (c.height - b.height))
        return first + second
    }

    private struct Point {
        let place: Double
        let height: Double

        init(at place: Double, _ function: (Double) -> Double) {
            self.place = place
            height = function(place)
        }

        func isOpposite(to other: Point) -> Bool {
            (height < 0 && other.height > 0) || (height > 0 && other.height < 0)
        }

        func nearerToZero(_ other: Point) -> Point {
            height.magnitude < other.height.magnitude ? self : other
        }
    }
}
