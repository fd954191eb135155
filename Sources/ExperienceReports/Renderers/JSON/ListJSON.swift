/// The documents of `list --json` and `show --json`.
public enum ListJSON {
    /// `cxpilot/list/1`: the rows under the kind of things they are, `pilots`.
    public static func list(_ rows: [ListRow], of kind: String) -> JSONValue {
        let value: JSONValue = [
            "kind": .string(kind), "rows": .array(rows.map { .object(row($0)) }),
        ]
        return .document("list", value.members)
    }

    /// `cxpilot/show/1`: one thing with all its facts.
    public static func show(_ thing: ListRow, kind: String) -> JSONValue {
        var object = JSONObject()
        object.add("kind", .string(kind))
        object.add(contentsOf: row(thing))
        return .document("show", object)
    }

    private static func row(_ row: ListRow) -> JSONObject {
        var object = JSONObject()
        object.add("id", .string(row.id))
        object.add("title", .string(row.title))
        for fact in row.facts { object.add(fact.key, fact.value) }
        return object
    }
}
