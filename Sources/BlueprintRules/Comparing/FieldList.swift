import ExperienceModel

/// The fields of a part, each at a place that both sides of a comparison share.
struct FieldList: Equatable, Sendable {
    /// A field that holds something.
    struct Field: Equatable, Sendable {
        var key: String
        var place: Int
        var value: FieldValue
    }

    private(set) var fields: [Field] = []
    private var places = 0

    /// Adds a field; one that holds nothing takes its place without a trace.
    mutating func add(_ key: String, _ value: FieldValue?) {
        if let value { fields.append(Field(key: key, place: places, value: value)) }
        places += 1
    }

    /// Adds fields that share a place, as those of a map do.
    mutating func add(_ key: String, each values: [String: FieldValue]) {
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            fields.append(Field(key: key + "." + name, place: places, value: value))
        }
        places += 1
    }

    /// Adds what an element says about rules.
    mutating func add(settings: [RuleSetting]) {
        var values: [String: FieldValue] = [:]
        for setting in settings {
            let severity = setting.severity.map { $0.rawValue + ": " } ?? ""
            values[setting.code] = .text(severity + setting.because)
            values[setting.code + " threshold"] = setting.threshold.map { .number($0) }
        }
        add("check", each: values)
    }

    /// Only the fields of those keys, or of maps below them.
    func keeping(_ isKept: (_ topKey: Substring) -> Bool) -> FieldList {
        var kept = self
        kept.fields = fields.filter { field in
            isKept(field.key.prefix { $0 != "." })
        }
        return kept
    }

    /// The fields that differ, in the order of their places.
    static func changes(from before: FieldList, to after: FieldList) -> [FieldChange] {
        let was = before.byKey
        let now = after.byKey
        let places = before.placesByKey.merging(after.placesByKey) { min($0, $1) }
        return places.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.compactMap { key, _ in
            was[key] == now[key] ? nil : FieldChange(key: key, before: was[key], after: now[key])
        }
    }

    private var byKey: [String: FieldValue] {
        Dictionary(fields.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    private var placesByKey: [String: Int] {
        Dictionary(fields.map { ($0.key, $0.place) }, uniquingKeysWith: { first, _ in first })
    }
}

extension FieldValue {
    /// Words, if there are any; how they were broken into lines means nothing.
    static func words(_ text: String?) -> FieldValue? {
        text.map { .text($0.split(whereSeparator: \.isWhitespace).joined(separator: " ")) }
    }

    /// A name, if there is one.
    static func named(_ name: String?) -> FieldValue? { name.map { .name($0) } }

    /// A set of names, if it has any.
    static func set(_ names: [String]) -> FieldValue? {
        names.isEmpty ? nil : .names(names.sorted())
    }

    /// Names in an order that has a meaning, if there are any.
    static func inOrder(_ names: [String]) -> FieldValue? {
        names.isEmpty ? nil : .sequence(names.map { .name($0) })
    }

    /// Yes; no is what nobody says.
    static func yes(_ flag: Bool) -> FieldValue? { flag ? .flag(true) : nil }
}
