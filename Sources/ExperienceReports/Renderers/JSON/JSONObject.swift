/// The members of a JSON object, in order.
public struct JSONObject: Equatable, Sendable {
    /// A key and its value.
    public struct Member: Equatable, Sendable {
        /// The key.
        public let key: String
        /// The value.
        public let value: JSONValue
    }

    /// The members, in the order in which they are written.
    public private(set) var members: [Member] = []

    /// An object without members.
    public init() {}

    /// The value of a key, nil when it is absent.
    public subscript(_ key: String) -> JSONValue? { members.first { $0.key == key }?.value }

    /// Adds a member; a value that is nil leaves the key absent.
    package mutating func add(_ key: String, _ value: JSONValue?) {
        precondition(self[key] == nil, "the key '\(key)' is given twice")
        if let value { members.append(Member(key: key, value: value)) }
    }

    /// Adds all members of another object.
    mutating func add(contentsOf other: JSONObject) {
        for member in other.members { add(member.key, member.value) }
    }
}
