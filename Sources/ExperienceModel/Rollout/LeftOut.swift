/// An item that has no place on the roadmap.
public struct LeftOut: Equatable, Sendable {
    /// Why.
    public enum Reason: Equatable, Sendable {
        /// It does not fit before the end of the horizon.
        case horizon
        /// A discipline has work but no capacity.
        case noCapacity(discipline: String)
        /// A discipline never has enough room for one of its weeks.
        case tooLittleCapacity(discipline: String, needed: Double, capacity: Double)
        /// No quarter has enough money.
        case noBudget(cost: Double)
        /// It waits for an item that is itself left out.
        case waitsFor(item: String)
        /// Items wait for each other in a circle.
        case circle([String])
        /// It was decided otherwise.
        case decided(Decision)
        /// Its pilot has not been launched.
        case notLaunched
        /// The plan names no rollout.
        case noRollout
    }

    /// The item.
    public var item: String
    /// Why.
    public var reason: Reason

    /// Makes one from its parts.
    public init(item: String, reason: Reason) {
        self.item = item
        self.reason = reason
    }
}
