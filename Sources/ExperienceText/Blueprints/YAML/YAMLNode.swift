import Yams

/// A node of a text, under a name that says whose it is.
typealias YAMLNode = Yams.Node

extension YAMLNode {
    /// The text under a key of a mapping, where there is one.
    func text(of key: String) -> String? {
        guard case .mapping(let mapping) = self else { return nil }
        for pair in mapping {
            guard case .scalar(let name) = pair.key, name.string == key else { continue }
            guard case .scalar(let value) = pair.value, !value.string.isEmpty else { return nil }
            return value.string
        }
        return nil
    }
}
