/// Why a team believes in a pilot.
public struct Hypothesis: Codable, Equatable, Sendable {
    /// The insights it rests on.
    public var because: [String]
    /// The touchpoints that change.
    public var change: [String]
    /// What is expected, in words.
    public var expect: String?

    /// Makes one from its parts.
    public init(because: [String] = [], change: [String] = [], expect: String? = nil) {
        self.because = because
        self.change = change
        self.expect = expect
    }
}
