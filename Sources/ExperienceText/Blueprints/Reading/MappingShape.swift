/// A part of the language: a mapping with keys of its own.
package struct MappingShape: Equatable, Sendable {
    /// Keys of which one must stand there.
    package struct Alternatives: Equatable, Sendable {
        /// The keys.
        package var keys: [String]
        /// Whether no two of them may stand together.
        package var isExclusive: Bool
        /// The key that asks for one of them, and the values with which it does; nil for always.
        package var when: Choice?
    }

    /// A key that has one of these values.
    package struct Choice: Equatable, Sendable {
        /// The key.
        package var key: String
        /// The values.
        package var values: [String]
    }

    /// What the part is called: `touchpoint`, `start_small`.
    package var name: String
    /// Its keys.
    package var fields: [FieldShape]
    /// Keys of which one must stand there.
    package var alternatives: [Alternatives] = []
}
