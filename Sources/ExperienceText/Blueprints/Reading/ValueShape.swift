/// What a value looks like, for the description of the language (a JSON Schema).
package indirect enum ValueShape: Equatable, Sendable {
    case text, identifier, flag, date, quarter, currency
    /// The ends of a scale, `0-10` or `[0, 10]`.
    case scale
    /// The code of a rule that may be set, `CX503`.
    case ruleCode
    /// A share between these bounds, `26%` or `0.26`.
    case share(ClosedRange<Double>)
    /// A share that can only be written with its sign, `60%`.
    case percentage
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    /// A number above 0.
    case positive
    case choice([String])
    /// A list with at least so many items.
    case list(ValueShape, atLeast: Int)
    /// Keys of one's own choice, of one form, each with a value.
    case entries(key: ValueShape, value: ValueShape)
    case mapping(MappingShape)
    /// One of several forms.
    case either([ValueShape])

    /// The mappings that stand in it, at any depth of lists and entries.
    package var mappings: [MappingShape] {
        switch self {
        case .mapping(let mapping): [mapping]
        case .list(let item, _): item.mappings
        case .entries(_, let value): value.mappings
        case .either(let forms): forms.flatMap(\.mappings)
        default: []
        }
    }
}
