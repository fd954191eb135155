/// What a value looks like, for the description of the language (a JSON Schema).
package indirect enum ValueShape: Equatable, Sendable {
    case text, identifier, flag, date, quarter, share, score
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    case choice([String])
    case list(ValueShape)
    /// Keys of one's own choice, each with a value.
    case entries(ValueShape)
    case mapping([FieldShape])
    /// One of several forms.
    case either([ValueShape])
}

/// A key of the language and its value.
package struct FieldShape: Equatable, Sendable {
    package var key: String
    package var value: ValueShape
    package var isRequired: Bool
    /// What it means, one phrase in English.
    package var meaning: String
}
