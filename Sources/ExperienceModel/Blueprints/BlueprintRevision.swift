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

/// A blueprint as it was applied; it never changes.
public struct BlueprintRevision: Codable, Equatable, Sendable {
    /// Its number, from 1.
    public var number: Int
    /// What the text says.
    public var blueprint: Blueprint
    /// SHA-256 of the files, 64 hexadecimal digits.
    public var sha256: String
    /// When it was applied.
    public var appliedOn: Day
    /// Who applied it.
    public var appliedBy: String

    /// Makes one from its parts.
    public init(
        number: Int, blueprint: Blueprint, sha256: String, appliedOn: Day, appliedBy: String
    ) {
        self.number = number
        self.blueprint = blueprint
        self.sha256 = sha256
        self.appliedOn = appliedOn
        self.appliedBy = appliedBy
    }
}
