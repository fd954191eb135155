/// A JSON value whose objects keep the order of their keys, so that equal facts give equal bytes.
public indirect enum JSONValue: Equatable, Sendable {
    /// What cannot be said; its reason stands beside it under `because`.
    case null
    case bool(Bool)
    case integer(Int)
    /// A finite number; anything else is written as `null`.
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
    ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
    /// An object with its keys in the order written here; a `nil` value leaves its key absent.
    public init(dictionaryLiteral members: (String, JSONValue?)...) {
        var object = JSONObject()
        for (key, value) in members { object.add(key, value) }
        self = .object(object)
    }

    /// An array.
    public init(arrayLiteral values: JSONValue...) { self = .array(values) }
    /// A text.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .integer(value) }
    /// A truth value.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue {
    /// A whole document: its schema first, `cxpilot/<name>/1`, then its members in order.
    package static func document(_ name: String, _ members: [(String, JSONValue)]) -> JSONValue {
        var object = JSONObject()
        for (key, value) in members { object.add(key, value) }
        return document(name, object)
    }

    /// A whole document: its schema first, `cxpilot/<name>/1`, then its members.
    static func document(_ name: String, _ members: JSONObject) -> JSONValue {
        var document = JSONObject()
        document.add("schema", .string("cxpilot/\(name)/1"))
        document.add(contentsOf: members)
        return .object(document)
    }
}
