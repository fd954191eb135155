/// A key of the language and its value.
package struct FieldShape: Equatable, Sendable {
    /// The key as it is written.
    package var key: String
    /// What its value looks like.
    package var value: ValueShape
    /// Whether it must stand there.
    package var isRequired: Bool
    /// What it means, one phrase in English.
    package var meaning: String
}
