/// Where work that has begun takes more than there is: people of some weeks, or money of a quarter.
public enum RoadmapOverload: Equatable, Sendable {
    /// Weeks one behind the other in which a discipline has more work than people, and how many
    /// person-weeks more that is together.
    case people(discipline: String, from: Day, through: Day, personWeeks: Double)
    /// A quarter in which more is spent than there is.
    case money(quarter: Quarter, amount: Double)
}

extension Roadmap {
    /// Where it asks more than there is; a plan does that only for what has begun.
    public var overloads: [RoadmapOverload] {
        guard waves.contains(where: { $0.because.contains(.begun) }) else { return [] }
        return load.flatMap(overloads) + money.compactMap(overload)
    }

    private func overloads(of load: DisciplineLoad) -> [RoadmapOverload] {
        var overloads: [RoadmapOverload] = []
        var (first, amount) = (0, 0.0)
        let excess = zip(load.planned, load.available).map { $0 - $1 } + [0]
        for (week, more) in excess.enumerated() {
            if more > 1e-4 {
                if amount == 0 { first = week }
                amount += more
            } else if amount > 0 {
                overloads.append(
                    .people(
                        discipline: load.discipline, from: start + first * 7,
                        through: start + week * 7 - 1, personWeeks: amount))
                amount = 0
            }
        }
        return overloads
    }

    /// What a quarter spends beyond its own money and what is carried over; what earlier quarters
    /// spent too much is theirs.
    private func overload(of money: QuarterMoney) -> RoadmapOverload? {
        guard let budget = money.budget else { return nil }
        let own = money.planned - budget - money.carried
        let amount = own - max(0, -money.carried)
        return amount > 0.5 ? .money(quarter: money.quarter, amount: amount) : nil
    }
}
