/// A finding with the elements of the blueprint that it is about, for pages that show it in place.
public struct ElementFinding: Equatable, Sendable {
    /// The path where it stands: `journeys/jaar-1/touchpoints/tp-mail/text`.
    public var element: String
    /// The paths of other elements that it is about as much.
    public var concerns: [String]
    /// What is the matter.
    public var finding: Finding

    /// Makes one from its parts.
    public init(element: String, concerns: [String] = [], finding: Finding) {
        self.element = element
        self.concerns = concerns
        self.finding = finding
    }

    /// Whether it is about that element or a part of it.
    public func isAbout(_ path: String) -> Bool {
        ([element] + concerns).contains { $0 == path || $0.hasPrefix(path + "/") }
    }
}
