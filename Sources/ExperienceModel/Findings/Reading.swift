/// What came of reading a text: a value with what there is to say about it, or only the latter.
public enum Reading<Value: Sendable>: Sendable {
    /// The text holds a value; the findings are warnings at most.
    case accepted(Value, [Finding])
    /// The text holds no value; at least one finding is an error.
    case rejected([Finding])

    /// All there is to say, sorted by place.
    public var findings: [Finding] {
        switch self {
        case .accepted(_, let findings), .rejected(let findings): findings
        }
    }

    /// The value, where there is one.
    public var value: Value? {
        if case .accepted(let value, _) = self { value } else { nil }
    }
}

extension Reading: Equatable where Value: Equatable {}
