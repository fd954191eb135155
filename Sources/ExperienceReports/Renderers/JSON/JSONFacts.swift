import ExperienceModel

/// How the facts that several documents share are written.
extension JSONValue {
    static func day(_ day: Day) -> JSONValue { .string(day.description) }

    /// A number, or null where it is infinite.
    static func finite(_ value: Double) -> JSONValue { value.isFinite ? .number(value) : .null }

    /// A count of answers, or null where so few answered that pages do not tell how many.
    static func told(_ count: Int) -> JSONValue {
        Wording.isTooFew(count) ? .null : .integer(count)
    }

    /// Counts that stand side by side: null all of them where one is too small to tell, so that it
    /// cannot be worked out from a total.
    static func told(_ counts: [String: Int]) -> JSONValue {
        let isHiding = counts.values.contains(where: Wording.isTooFew)
        return .byName(counts.mapValues { isHiding ? .null : .integer($0) })
    }

    static func strings(_ values: [String]) -> JSONValue { .array(values.map(JSONValue.string)) }

    /// An object by name, sorted, because a dictionary has no order of its own.
    package static func byName(_ values: [String: JSONValue]) -> JSONValue {
        var object = JSONObject()
        for (name, value) in values.sorted(by: { $0.key < $1.key }) { object.add(name, value) }
        return .object(object)
    }

    /// The members of an object, none of any other value.
    var members: JSONObject {
        if case .object(let object) = self { object } else { JSONObject() }
    }
}

extension JSONObject {
    /// Adds estimate, lower and upper, and where one of them is null the reason, `because`.
    mutating func add(_ interval: Interval?, because: String, _ words: Wording) {
        add("estimate", interval.map { .finite($0.estimate) } ?? .null)
        add("lower", interval.map { .finite($0.lower) } ?? .null)
        add("upper", interval.map { .finite($0.upper) } ?? .null)
        guard let interval else { return add("because", .string(because)) }
        if !interval.isFinite { add("because", .string(words.noLimit)) }
    }
}

extension Interval {
    /// Whether estimate and both limits are numbers.
    fileprivate var isFinite: Bool { [estimate, lower, upper].allSatisfy(\.isFinite) }
}

extension Wording {
    /// Why a limit is null.
    fileprivate var noLimit: String {
        say(
            "So few answers give no finite limit.",
            "Zo weinig antwoorden geven geen eindige grens.")
    }
}
