/// The language of a blueprint's messages and reports.
public enum Language: String, Codable, Sendable, CaseIterable {
    /// Dutch.
    case dutch = "nl"
    /// English.
    case english = "en"
}
