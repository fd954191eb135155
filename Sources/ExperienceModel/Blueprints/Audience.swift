/// Who gets a touchpoint, of those whom its reach counts.
public struct Audience: Codable, Equatable, Sendable {
    /// Only customers who asked for it.
    public var optIn: Bool
    /// Only customers with this interest.
    public var interest: String?
    /// Only these personas; none means all.
    public var personas: [String]
    /// Not customers with these properties: the property and its value.
    public var exclude: [String: String]

    /// Makes one from its parts.
    public init(
        optIn: Bool = false, interest: String? = nil, personas: [String] = [],
        exclude: [String: String] = [:]
    ) {
        self.optIn = optIn
        self.interest = interest
        self.personas = personas
        self.exclude = exclude
    }
}
