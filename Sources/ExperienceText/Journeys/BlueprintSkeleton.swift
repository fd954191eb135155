public import ExperienceModel

/// The beginning of a blueprint, made of what a team has already: a diagram or a list.
///
/// What the source does not tell is filled in so that the text can be read, and named, so that
/// nobody takes it for a fact.
public struct BlueprintSkeleton: Equatable, Sendable {
    /// Something the source does not tell.
    public enum Guess: Hashable, Sendable, CaseIterable {
        /// Some days are only the order of the contacts.
        case days
        /// One channel stands for those that are not named.
        case channel
        /// Some touchpoints are taken to reach every customer.
        case reach
        /// Personas have equal shares.
        case shares
        /// Feelings are the maker's own, not asked of customers.
        case feelings
    }

    /// The blueprint as far as it is known.
    public var blueprint: Blueprint
    /// What was filled in.
    public var guesses: Set<Guess>
    /// What was passed over, as the source names it.
    public var passedOver: [String]

    /// Makes one from its parts.
    public init(blueprint: Blueprint, guesses: Set<Guess> = [], passedOver: [String] = []) {
        self.blueprint = blueprint
        self.guesses = guesses
        self.passedOver = passedOver
    }

    /// The channel that stands for one that nobody named.
    static func unnamedChannel(_ language: Language) -> String {
        language == .dutch ? "nog-te-kiezen" : "to-be-decided"
    }

    /// The five disciplines, and those that the source names beside them; who leads is unknown.
    static func team(with others: [String]) -> [TeamMember] {
        let five = ["marketing", "products", "channels", "crm", "operations"]
        let rest = others.filter { !five.contains($0) }
        return (five + rest).map { TeamMember(discipline: $0, lead: "?") }
    }

    /// A feeling as it sounds: from 1 on good, from −1 down bad.
    static func tone(_ feeling: Double) -> Touchpoint.Tone {
        feeling >= 1 ? .positive : feeling <= -1 ? .negative : .neutral
    }

    /// Equal shares that total 100 %, in hundredths of a percent; the first takes what is left.
    static func shares(_ count: Int) -> [Double] {
        guard count > 0 else { return [] }
        let each = 10_000 / count
        let first = 10_000 - each * (count - 1)
        return (0..<count).map { Double($0 == 0 ? first : each) / 10_000 }
    }
}
