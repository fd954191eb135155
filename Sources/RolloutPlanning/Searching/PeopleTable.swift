/// Person-weeks as whole numbers: what steps ask of each discipline and what there is.
struct PeopleTable {
    /// Disciplines of which too much could be asked.
    private(set) var used: [Int] = []
    /// What each step asks, by discipline.
    private(set) var demands: [[Int]]
    /// What there is, by discipline.
    private(set) var capacity: [Int]

    init(_ network: PlanNetwork, _ paces: [[Double]], parts: Double) {
        let disciplines = network.calendar.disciplines.indices
        demands = paces.map { _ in disciplines.map { _ in 0 } }
        capacity = disciplines.map { _ in 0 }
        for discipline in disciplines {
            let asked = paces.map { $0[discipline] }
            let most = asked.reduce(0, +)
            let room = network.calendar.capacity[discipline]
            guard most > room + 1e-9 else { continue }
            let scale = min(parts, 1e9 / max(1, most))
            let whole = asked.map { Self.part($0 * scale) }
            let divisor = whole.reduce(0, Self.commonDivisor)
            used.append(discipline)
            capacity[discipline] = Self.part(room * scale) / max(1, divisor)
            for (step, amount) in whole.enumerated() {
                demands[step][discipline] = min(
                    amount / max(1, divisor), capacity[discipline])
            }
        }
    }

    /// Rounded down, but for the noise of a division: thirds of a person-week add up to one.
    private static func part(_ amount: Double) -> Int { Int(max(0, amount + 1e-4)) }

    private static func commonDivisor(_ one: Int, _ other: Int) -> Int {
        var (large, small) = (max(one, other), min(one, other))
        while small > 0 { (large, small) = (small, large % small) }
        return large
    }
}
