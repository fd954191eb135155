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
