extension JSONValue {
    /// An object of members whose keys are known only when it is written, in their order; of equal
    /// keys the first stays.
    package static func keyed(_ members: [(key: String, value: JSONValue)]) -> JSONValue {
        var object = JSONObject()
        for (key, value) in members where object[key] == nil { object.add(key, value) }
        return .object(object)
    }
}
