/// Something that came, went or changed.
struct ChangeLine: Equatable, Sendable {
    /// What the line says of its subject.
    enum Nature: Equatable, Sendable {
        case came, went, changed
        /// It changed, and nobody may overlook it.
        case alarming
    }

    var nature: Nature
    /// Its id.
    var subject: String
    /// What differs.
    var text: String
}
