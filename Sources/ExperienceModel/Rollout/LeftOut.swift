/// An item, or its later waves, that has no place on the roadmap.
public struct LeftOut: Codable, Equatable, Sendable {
    /// Why.
    public enum Reason: Codable, Equatable, Sendable {
        /// It does not fit before the end of the horizon.
        case horizon
        /// A discipline has work but no capacity.
        case noCapacity(discipline: String)
        /// A discipline never has enough room for one of its weeks.
        case tooLittleCapacity(discipline: String, needed: Double, capacity: Double)
        /// Wherever a wave starts, holidays leave a discipline too few days for it: the person-weeks
        /// that it needs, and the most that any of its places has; nil where each wave would fit by
        /// itself, but not all of them one after the other.
        case holidays(discipline: String, needed: Double?, most: Double?)
        /// Its effort of a discipline is below nothing, or its cost where no discipline is named.
        case belowZero(discipline: String?)
        /// No quarter has enough money.
        case noBudget(cost: Double)
        /// It waits for an item that is itself left out.
        case waitsFor(item: String)
        /// Items wait for each other in a circle, each for the one after it.
        case circle([String])
        /// It was decided otherwise.
        case decided(Decision)
        /// Its pilot has not been launched.
        case notLaunched
        /// The plan names no rollout.
        case noRollout
        /// It has no waves, or a wave without weeks.
        case noWork
        /// A guardrail is broken, so the waves behind the gate of that wave do not start; 0 is the
        /// pilot, before the first wave.
        case gate(wave: Int, guardrails: [String])
        /// Other work has the people of a discipline.
        case crowded(discipline: String)
        /// A discipline has too little time for it, even without other work.
        case noTime(discipline: String)
        /// Other work has the money of a quarter.
        case spent(Quarter)
        /// The money never carries all its waves, even without other work.
        case tooDear(Quarter)
        /// Several lack at once: people of disciplines, money of quarters; even without other work,
        /// or because other work has them.
        case lacks(disciplines: [String], quarters: [Quarter], isAlone: Bool)
        /// The roadmap is over.
        case past
        /// It would fit, but it costs more than it brings before the horizon ends.
        case costsMore(score: Double)
        /// It would fit, but the plan without it is better.
        case outweighed
        /// No plan with it was found, and none was proven to be worse.
        case notFound
        /// It was asked to leave it out.
        case asked
    }

    /// The item.
    public var item: String
    /// The first wave that is left out, from 1; nil where all of the item is.
    public var fromWave: Int?
    /// Why.
    public var reason: Reason
    /// How much lacks, where people or money do: in the first place where the item and what it
    /// waits for would stand if there were enough; nil where no number tells it.
    public var shortages: [Shortage]?

    /// Makes one from its parts.
    public init(
        item: String, fromWave: Int? = nil, reason: Reason, shortages: [Shortage]? = nil
    ) {
        self.item = item
        self.fromWave = fromWave
        self.reason = reason
        self.shortages = shortages
    }
}
