import ArgumentParser

/// The kinds of things that can be listed and shown.
enum ElementKind: String, CaseIterable {
    case blueprint, insight, persona, channel, metric, journey, touchpoint, pilot, initiative
    case discipline
    case brandValue = "brand-value"

    /// `personas`.
    var plural: String { rawValue + "s" }

    /// Whether a word names this kind, in singular or plural.
    func matches(_ word: String) -> Bool { word == rawValue || word == plural }
}

extension ElementKind: ExpressibleByArgument {
    init?(argument: String) {
        guard let kind = ElementKind.allCases.first(where: { $0.matches(argument) }) else {
            return nil
        }
        self = kind
    }

    static var allValueStrings: [String] { allCases.map(\.plural) }
}
