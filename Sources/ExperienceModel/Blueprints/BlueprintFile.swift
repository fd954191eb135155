/// A text file of a blueprint.
public struct BlueprintFile: Codable, Equatable, Sendable {
    /// Its name inside the blueprint, as the user named it.
    public var path: String
    /// Its text.
    public var text: String

    /// Makes one from its parts.
    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
